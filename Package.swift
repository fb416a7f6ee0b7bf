// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "neuguong",
  products: [
    .executable(name: "neuguong", targets: ["neuguong"]),
    .library(name: "Emulation", targets: ["Emulation"]),
    .library(name: "Portal", targets: ["Portal"]),
    .library(name: "Templates", targets: ["Templates"]),
    .library(name: "Vietnamese", targets: ["Vietnamese"]),
    .library(name: "Workbooks", targets: ["Workbooks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CArgon2", providers: [.apt(["libargon2-dev"])]),
    .systemLibrary(name: "CQRencode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "CLinux"),
    .target(name: "CArena"),
    .target(name: "CBytes"),
    // FreeType keeps its headers in a folder of their own.
    .target(name: "CPictures", cSettings: [.unsafeFlags(["-I/usr/include/freetype2"])]),

    .target(name: "Vietnamese", dependencies: ["CBytes"]),
    .target(name: "SourceText", dependencies: ["Vietnamese"]),
    .target(name: "Schemas", dependencies: ["SourceText", "Vietnamese"]),
    .target(
      name: "Diagnostics",
      dependencies: ["CommonMark", "Disk", "Documents", "Schemas", "SourceText", "Templates", "Vietnamese"]),
    .target(
      name: "DataFiles", dependencies: ["CYAML", "Diagnostics", "Schemas", "SourceText", "Vietnamese", "Workbooks"],
      linkerSettings: [.linkedLibrary(":libyaml.a")]),
    .target(name: "Privacy", dependencies: ["DataFiles", "Diagnostics", "Schemas", "SourceText", "Vietnamese"]),
    .target(name: "Emulation", dependencies: ["SourceText", "Vietnamese"]),
    .target(
      name: "CommonMark",
      dependencies: ["CArena", "CCMark", "SourceText", "Vietnamese"],
      linkerSettings: [.linkedLibrary(":libcmark.a")]),
    .target(
      name: "Zip", dependencies: ["CDeflate", "SourceText"], linkerSettings: [.linkedLibrary(":libdeflate.a")]),
    .target(name: "XML", dependencies: ["CExpat", "SourceText"], linkerSettings: [.linkedLibrary(":libexpat.a")]),
    .target(name: "Workbooks", dependencies: ["OfficePackages", "SourceText", "Vietnamese", "XML", "Zip"]),
    .target(name: "OfficePackages", dependencies: ["SourceText", "Vietnamese", "XML", "Zip"]),
    .target(name: "Documents", dependencies: ["OfficePackages", "Vietnamese", "XML"]),
    .target(name: "Templates"),
    .target(name: "QRCode"),
    .target(
      name: "Pictures", dependencies: ["CPictures", "Disk", "SourceText"],
      linkerSettings: [
        .linkedLibrary(":libfreetype.a"), .linkedLibrary(":libjpeg.a"), .linkedLibrary(":libwebpdemux.a"),
        .linkedLibrary(":libwebp.a"),
        .linkedLibrary(":libpng16.a"), .linkedLibrary(":libz.a"), .linkedLibrary(":libbrotlidec.a"),
        .linkedLibrary(":libbrotlicommon.a"), .linkedLibrary("m"),
      ]),
    .target(
      name: "Portal",
      dependencies: [
        "Vietnamese", "SourceText", "Schemas", "Diagnostics", "DataFiles", "Privacy", "Emulation", "CommonMark",
        "Templates", "QRCode", "Pictures", "Disk", "Documents", "Workbooks", "XML", "Zip", "CDeflate", "CBrotli",
        "CBytes",
      ],
      linkerSettings: [
        .linkedLibrary(":libdeflate.a"), .linkedLibrary(":libbrotlienc.a"), .linkedLibrary(":libbrotlicommon.a"),
      ]),
    .target(
      name: "Digests", dependencies: ["CCrypto", "Disk", "SourceText"],
      linkerSettings: [.linkedLibrary(":libcrypto.a")]),
    .target(name: "Transfers", dependencies: ["CLinux", "Disk", "SourceText"]),
    .target(
      name: "Publishing",
      dependencies: ["Diagnostics", "Digests", "Disk", "Portal", "SourceText", "Transfers", "Vietnamese"]),
    .target(
      name: "HTTP",
      dependencies: [
        "Disk", "SourceText",
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .target(
      name: "DeskStore", dependencies: ["CArgon2", "DataFiles", "Disk", "SourceText", "Vietnamese"],
      linkerSettings: [.linkedLibrary(":libargon2.a")]),
    .target(
      name: "Joining", dependencies: ["Diagnostics", "Disk", "Documents", "SourceText", "Transfers", "Vietnamese"]),
    .target(name: "Disk", dependencies: ["CLinux"]),
    .target(name: "DeskAccess", dependencies: ["DeskStore", "HTTP"]),
    .target(
      name: "Desk",
      dependencies: [
        "DataFiles", "DeskAccess", "DeskStore", "Diagnostics", "Disk", "HTTP", "Portal", "Schemas", "SourceText",
        "Templates", "Vietnamese", "Workbooks",
      ]),
    .executableTarget(
      name: "neuguong",
      dependencies: [
        "Portal",
        "Publishing",
        "Desk",
        "DeskAccess",
        "DeskStore",
        "Joining",
        "SourceText",
        "Diagnostics",
        "Disk",
        "HTTP",
        "Vietnamese",
        "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestSupport", dependencies: ["Disk"], path: "Tests/TestSupport"),
    .testTarget(name: "DiskTests", dependencies: ["Disk", "TestSupport"]),
    .testTarget(
      name: "DataFilesTests",
      dependencies: ["DataFiles", "Diagnostics", "SourceText", "TestSupport", "Vietnamese", "Workbooks"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "ZipTests", dependencies: ["Disk", "TestSupport", "Zip"]),
    .testTarget(name: "XMLTests", dependencies: ["XML"]),
    .testTarget(
      name: "WorkbooksTests", dependencies: ["Disk", "SourceText", "TestSupport", "Vietnamese", "Workbooks", "Zip"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "DocumentsTests", dependencies: ["CommonMark", "Disk", "Documents", "TestSupport", "Vietnamese", "Zip"]),
    .testTarget(name: "VietnameseTests", dependencies: ["TestSupport", "Vietnamese"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "EmulationTests", dependencies: ["Emulation", "TestSupport", "Vietnamese"], exclude: ["SecondOpinion"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "TestSupport"], resources: [.copy("Fixtures")]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates", "TestSupport"], resources: [.copy("Fixtures")]),
    .testTarget(name: "QRCodeTests", dependencies: ["QRCode", "CQRencode", "TestSupport"]),
    .testTarget(
      name: "PicturesTests", dependencies: ["Pictures", "TestSupport"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "PortalTests", dependencies: ["Pictures", "Portal", "TestSupport"], resources: [.copy("Fixtures")]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Digests", "Disk", "Portal", "Publishing", "SourceText", "TestSupport", "Transfers"]),
    .testTarget(
      name: "DeskTests", dependencies: ["Desk", "DeskStore", "Disk", "HTTP", "Portal", "Schemas", "TestSupport"]),
    .testTarget(name: "HTTPTests", dependencies: ["HTTP", "TestSupport"]),
    .testTarget(name: "DeskAccessTests", dependencies: ["DeskAccess", "DeskStore", "Disk", "HTTP", "TestSupport"]),
    .testTarget(
      name: "DeskStoreTests",
      dependencies: ["DataFiles", "DeskStore", "Disk", "SourceText", "TestSupport", "Vietnamese"]),
    .testTarget(
      name: "JoiningTests", dependencies: ["Disk", "Joining", "SourceText", "TestSupport", "Vietnamese"]),
    .testTarget(name: "CommandTests", dependencies: ["neuguong", "Portal", "TestSupport"], exclude: ["Validation"]),
  ],
  swiftLanguageModes: [.v6]
)
