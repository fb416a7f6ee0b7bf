import ArgumentParser
import Portal

struct Theme: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Dành cho người làm giao diện. (For authors of themes.)",
    subcommands: [FieldList.self])

  struct FieldList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fields",
      abstract: "Các trường mà mỗi mẫu giao diện dùng được. (The fields that each template may use.)",
      discussion: """
        Ngoài các trường này, mọi mẫu đều dùng được {{words.…}} (theme/strings.yaml) và, trong danh sách,
        {{#@first}}, {{#@last}}, {{@index}}, {{@number}}.

        Ví dụ / Example:
          neuguong theme fields
        """)

    func run() throws { try Terminal.out(ThemeFields.text()) }
  }
}
