// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "regimen-benchmarks",
  dependencies: [
    .package(name: "regimen", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "RegimenBenchmarks",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "Regimen", package: "regimen"),
      ],
      path: "Benchmarks/RegimenBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
