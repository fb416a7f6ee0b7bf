import SourceText
import Templates

/// Plain links by which a reader passes a page on: no script of others is loaded for them.
struct Sharing: ViewModel {
  let facebook: String
  let zalo: String
  let mail: String

  /// - Parameter address: the full address of the page.
  init(title: String, address: String) {
    let value = address.asQueryValue
    facebook = "https://www.facebook.com/sharer/sharer.php?u=\(value)"
    // What Zalo's own button opens: the address as JSON in Base64.
    let data = String(decoding: Base64.encoded(JSONText.object { $0.member("url", address) }), as: UTF8.self)
    zalo =
      "https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&shareType=0"
      + "&d=\(data.asQueryValue)"
    mail = "mailto:?subject=\(title.asQueryValue)&body=\(value)"
  }

  static let fields = Fields<Sharing>("share links")
    .text("facebook", "Facebook") { $0.facebook }
    .text("zalo", "Zalo") { $0.zalo }
    .text("mail", "a mail with the title and the address") { $0.mail }
}
