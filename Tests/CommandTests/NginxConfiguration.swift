import Foundation
import Testing

/// What the product ships for nginx, with this machine's folder and port, inside what a distribution wraps around it.
struct NginxConfiguration {
  let text: String

  init(_ desk: Desk, port: Int, path: String = "/") throws {
    let shipped = try String(contentsOf: Desk.root.appending(path: "deploy/nginx.conf"), encoding: .utf8)
    let folder = desk.folder.path
    let site = path == "/" ? shipped : try Self.onAnotherHost(shipped, path)
    let server = site.replacing("listen 80;", with: "listen 127.0.0.1:\(port);")
      .replacing("/etc/nginx/neuguong.map", with: "\(folder)/nginx.map")
      .replacing("/srv/www/thi-dua;", with: "\(folder)/public;")
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path tmp-\($0);" }
    text = """
      load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
      daemon off;
      user root;
      pid nginx.pid;
      worker_processes 1;
      events {}
      http {
      access_log off;
      \(temporary.joined(separator: "\n"))
      \(server)
      }
      """
  }

  /// As the file's own words say: its location in another server, with the path in place of `/`.
  private static func onAnotherHost(_ shipped: String, _ path: String) throws -> String {
    let server = try #require(shipped.range(of: "\nserver {"))
    let location = try #require(shipped.range(of: "    location / {\n"))
    let own = shipped[location.upperBound...]
    return """
      \(shipped[..<server.lowerBound])
      server {
          listen 80;
          root /srv/www/thi-dua;
          error_page 404 /khac/404.html;
          add_header X-Host "khac";
          location ^~ \(path) {
      \(own)
      """
  }
}
