// swift-tools-version: 6.1
import PackageDescription

// A target imports only from rows below its own; README.md draws the map.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

extension Target {
  static func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
  }

  static func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
      name: name + "Tests",
      dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
      swiftSettings: settings)
  }
}

let package = Package(
  name: "Banxin",
  products: [
    .library(name: "Banxin", targets: ["Banxin", "Diagnostics"]),
    .executable(name: "banxin", targets: ["BanxinCLI"]),
    // `make library` links it as libbanxin.so, which cannot be its name here: the command has it.
    .library(name: "BanxinC", type: .dynamic, targets: ["BanxinC"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["JSON"]),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // Row 0: words that every part speaks, and the C libraries.
    .module("Diagnostics"),
    .module("Digests", ["CNettle"]),
    .module("Measure"),
    .module("Reading", ["Diagnostics", "CYAML"]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo pangoft2", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz-subset", providers: [.apt(["libharfbuzz-dev"])]),

    // setjmp cannot be called from Swift: libjpeg's errors are caught in C.
    .target(name: "CJPEG", linkerSettings: [.linkedLibrary("jpeg")]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Row 1: what a report says; what a layout asks; how text is set; who draws.
    .module("Reports", ["Diagnostics", "Reading"]),
    .target(
      name: "UnitTables",
      dependencies: [
        "CExpat", "CZip", "Diagnostics", "Reading", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: settings),
    .module("Styling", ["Diagnostics", "Measure", "Reading"]),
    .module("Typesetting", ["Diagnostics", "Measure"]),
    .module("Images", ["Measure"]),
    .module("Cairo", ["CCairo", "CJPEG"]),
    .module("Pango", ["CPango"]),
    .module("HarfBuzz", ["CHarfBuzz"]),
    .module("Compression", ["CDeflate"]),

    // Row 2: report and layout become blocks; pages become a PDF.
    .module("Composition", ["Diagnostics", "Measure", "Reports", "Styling", "Typesetting"]),

    .target(
      name: "PDFWriting", dependencies: ["Compression", "Digests", "HarfBuzz", "Measure", "Typesetting"],
      exclude: ["Resources/sRGB.txt"], resources: [.embedInCode("Resources/sRGB.icc")], swiftSettings: settings),

    // Row 3: pages and pictures become files, and a PDF is read again.
    .module(
      "Rendering",
      [
        "Cairo", "Diagnostics", "Digests", "HarfBuzz", "Images", "Measure", "PDFWriting", "Pango", "Reading", "Styling",
        "Typesetting",
      ]),
    .module("PDFReading", ["CQPDF", "CZlib", "PDFWriting"]),

    // Rows 4 to 6: the library's face; many documents, and the service; the terminal's face.
    .module(
      "Banxin",
      [
        "Composition", "Diagnostics", "Digests", "Images", "Measure", "PDFReading", "PDFWriting", "Reading",
        "Rendering", "Reports", "Styling", "Typesetting", "UnitTables",
      ]),
    .module("Batches", ["Banxin", "Diagnostics", "Digests", "Reading", "UnitTables"]),
    .target(
      name: "BanxinServer",
      dependencies: [
        "Banxin", "CZlib", "Diagnostics", "Digests", "Reading",
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("OpenAPI/openapi.json"), .embedInCode("Page")],
      swiftSettings: settings),
    // The interface for C: banxin.h, and what stands behind it.
    .systemLibrary(name: "CBanxin"),
    .module("BanxinC", ["Banxin", "CBanxin", "Diagnostics", "Reading"]),
    .executableTarget(
      name: "BanxinCLI",
      dependencies: [
        "Banxin", "BanxinServer", "Batches", "Diagnostics", "Reading", "Reports", "Styling",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Measure"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .tests("Diagnostics"),
    .tests("Digests"),
    .tests("Measure"),
    .tests("Reading", ["Diagnostics"]),
    .tests("Reports", ["Diagnostics", "Reading"]),
    .tests("Styling", ["Diagnostics", "Measure", "Reading"]),
    .testTarget(
      name: "UnitTablesTests", dependencies: ["Diagnostics", "Reading", "TestSupport", "UnitTables"],
      exclude: ["Workbooks"], swiftSettings: settings),
    .tests("Typesetting", ["Diagnostics", "Measure"]),
    .tests("Images", ["Measure"]),
    .tests("Cairo"),
    .tests("Pango"),
    .tests("HarfBuzz", ["CHarfBuzz"]),
    .tests("Composition", ["Diagnostics", "Measure", "Reading", "Reports", "Styling", "Typesetting"]),
    .tests("Compression", ["CZlib"]),
    .tests("PDFWriting", ["Compression", "Digests", "HarfBuzz", "Measure", "Typesetting"]),
    .tests("Rendering", ["Diagnostics", "Images", "Measure", "PDFWriting", "Reading", "Styling", "Typesetting"]),
    .tests("PDFReading", ["PDFWriting"]),
    .tests(
      "Banxin",
      ["Diagnostics", "Images", "Measure", "PDFReading", "PDFWriting", "Rendering", "Reports", "Typesetting"]),
    .tests("Batches", ["Banxin", "Diagnostics", "Digests"]),
    .tests(
      "BanxinServer",
      [
        "Banxin", "Diagnostics", "Reading",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "BanxinCTests", dependencies: ["BanxinC", "TestSupport"], exclude: ["Programs"], swiftSettings: settings),
    .testTarget(
      name: "BanxinCLITests", dependencies: ["BanxinCLI", "Diagnostics", "TestSupport"],
      swiftSettings: settings),
  ]
)
