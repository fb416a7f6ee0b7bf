import DeskStore
import Portal

extension FileDesk {
  func changeGroups(_ visit: Visit) async -> [ItemGroup] { [] }
  func approved() async -> [Item] { [] }
  func publications() async -> [PublicationPage.Publication] { [] }
  func published(_ report: PublishReport, _ visit: Visit) async {}
}
