// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that no build or test of the library waits for it.
let package = Package(
  name: "BanxinBenchmarks",
  dependencies: [.package(name: "Banxin", path: "..")],
  targets: [
    .executableTarget(
      name: "BanxinBenchmarks",
      dependencies: [.product(name: "Banxin", package: "Banxin")],
      swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")])
  ]
)
