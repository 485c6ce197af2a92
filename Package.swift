// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "regimen",
  products: [
    .library(name: "Regimen", targets: ["Regimen"]),
    .executable(name: "regimen", targets: ["RegimenCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "RegimenDiagnostics", swiftSettings: settings),
    .target(name: "RegimenDocument", dependencies: ["RegimenDiagnostics"], swiftSettings: settings),
    .target(
      name: "RegimenYAML", dependencies: ["CLibYAML", "RegimenDiagnostics", "RegimenDocument"],
      swiftSettings: settings),
    .target(
      name: "RegimenJSON", dependencies: ["RegimenDiagnostics", "RegimenDocument"], swiftSettings: settings),
    .target(name: "RegimenModel", dependencies: ["RegimenDiagnostics"], swiftSettings: settings),
    .target(
      name: "RegimenLoader",
      dependencies: [
        "RegimenDiagnostics", "RegimenDocument", "RegimenJSON", "RegimenModel", "RegimenYAML",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "RegimenEvaluator",
      dependencies: [
        "RegimenDiagnostics", "RegimenModel", .product(name: "BitCollections", package: "swift-collections"),
      ],
      swiftSettings: settings),
    .target(
      name: "RegimenAnalysis",
      dependencies: [
        "RegimenDiagnostics", "RegimenEvaluator", "RegimenModel",
        .product(name: "BitCollections", package: "swift-collections"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "RegimenAnalysisTests",
      dependencies: [
        "RegimenAnalysis", "RegimenDiagnostics", "RegimenEvaluator", "RegimenGenerators", "RegimenLoader",
        "RegimenModel", "RegimenTestSupport",
      ],
      swiftSettings: settings),
    .target(
      name: "RegimenReport", dependencies: ["RegimenDiagnostics", "RegimenModel"], swiftSettings: settings),
    .testTarget(
      name: "RegimenReportTests",
      dependencies: [
        "RegimenDiagnostics", "RegimenDocument", "RegimenEvaluator", "RegimenGenerators", "RegimenJSON",
        "RegimenLoader", "RegimenModel", "RegimenReport", "RegimenTestSupport", "RegimenYAML",
      ],
      exclude: ["Golden"], swiftSettings: settings),
    .target(
      name: "RegimenBatch",
      dependencies: [
        "RegimenDiagnostics", "RegimenDocument", "RegimenEvaluator", "RegimenJSON", "RegimenLoader", "RegimenModel",
        "RegimenReport", "RegimenYAML", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "RegimenBatchTests",
      dependencies: [
        "Regimen", "RegimenBatch", "RegimenDiagnostics", "RegimenDocument", "RegimenEvaluator", "RegimenGenerators",
        "RegimenJSON", "RegimenLoader", "RegimenModel", "RegimenReport", "RegimenTestSupport",
      ],
      swiftSettings: settings),
    .target(
      name: "Regimen",
      dependencies: [
        "RegimenBatch", "RegimenDiagnostics", "RegimenEvaluator", "RegimenLoader", "RegimenModel", "RegimenReport",
        "RegimenShipped",
      ],
      swiftSettings: settings),
    .target(
      name: "RegimenCLI",
      dependencies: [
        "Regimen", "RegimenAnalysis", "RegimenBatch", "RegimenDiagnostics", "RegimenDocument", "RegimenEvaluator",
        "RegimenLoader",
        "RegimenModel", "RegimenReport", "RegimenShipped",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(name: "RegimenCommand", dependencies: ["RegimenCLI"], swiftSettings: settings),
    .testTarget(
      name: "RegimenCLITests",
      dependencies: [
        "Regimen", "RegimenBatch", "RegimenCLI", "RegimenCommand", "RegimenDiagnostics", "RegimenLoader",
        "RegimenModel", "RegimenTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Golden"], swiftSettings: settings),
    .target(name: "RegimenShipped", exclude: ["Contents"], swiftSettings: settings, plugins: ["EmbedShipped"]),
    .plugin(
      name: "EmbedShipped", capability: .buildTool(), dependencies: ["EmbedShippedTool"],
      path: "Sources/EmbedShipped"),
    .executableTarget(name: "EmbedShippedTool", swiftSettings: settings),
    .target(
      name: "RegimenTestSupport", dependencies: ["RegimenDiagnostics", "RegimenDocument"],
      path: "Tests/RegimenTestSupport", swiftSettings: settings),
    .target(
      name: "RegimenGenerators", dependencies: ["RegimenDiagnostics", "RegimenModel"],
      path: "Tests/RegimenGenerators", swiftSettings: settings),
    .testTarget(
      name: "RegimenDiagnosticsTests", dependencies: ["RegimenDiagnostics", "RegimenTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "RegimenEvaluatorTests",
      dependencies: [
        "RegimenDiagnostics", "RegimenEvaluator", "RegimenGenerators", "RegimenModel", "RegimenTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "RegimenModelTests", dependencies: ["RegimenDiagnostics", "RegimenModel"], swiftSettings: settings),
    .testTarget(
      name: "RegimenLoaderTests",
      dependencies: [
        "RegimenDiagnostics", "RegimenJSON", "RegimenLoader", "RegimenModel", "RegimenTestSupport", "RegimenYAML",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "RegimenYAMLTests", dependencies: ["RegimenYAML", "RegimenJSON", "RegimenTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "RegimenJSONTests", dependencies: ["RegimenJSON", "RegimenTestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
