// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "regimen-benchmarks",
  dependencies: [
    .package(name: "regimen", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .executableTarget(
      name: "RegimenBenchmarks",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "Regimen", package: "regimen"),
        "Generating",
      ],
      path: "Benchmarks/RegimenBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    .executableTarget(
      name: "cohort",
      dependencies: ["Generating", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Cohort"),
    .target(name: "Generating", path: "Generating"),
  ],
  swiftLanguageModes: [.v6]
)
