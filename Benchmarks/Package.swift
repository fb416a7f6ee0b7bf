// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "neuguong", path: ".."),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "template-bench",
      dependencies: [
        .product(name: "Templates", package: "neuguong"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(name: "workbook-bench", dependencies: [.product(name: "Workbooks", package: "neuguong")]),
    .executableTarget(name: "search-bench", dependencies: [.product(name: "Portal", package: "neuguong")]),
    .executableTarget(
      name: "standings-bench",
      dependencies: [
        .product(name: "Emulation", package: "neuguong"), .product(name: "Vietnamese", package: "neuguong"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
