import Foundation
import RegimenTestSupport
import Testing

/// Everything that `import Regimen` brings, so that nothing joins or leaves it unnoticed.
@Suite struct PublicSurfaceTests {
  /// What the library's module passes on.
  private static let modules = [
    "Regimen", "RegimenBatch", "RegimenDiagnostics", "RegimenEvaluator", "RegimenLoader", "RegimenModel",
    "RegimenReport",
  ]
  /// Modules of the package that nobody outside it may use.
  private static let inner = ["RegimenAnalysis", "RegimenDocument", "RegimenJSON", "RegimenYAML", "RegimenShipped"]

  /// Protocols that others bring along.
  private static let implied: Set = [
    "Copyable", "Equatable", "Escapable", "ExpressibleByExtendedGraphemeClusterLiteral",
    "ExpressibleByUnicodeScalarLiteral", "SendableMetatype",
  ]

  private let graphs: [SymbolGraph]
  private let symbols: [SymbolGraph.Symbol]

  init() throws {
    graphs = try SymbolGraph.graphs(of: Self.modules)
    symbols = graphs.flatMap(\.symbols).filter {
      $0.kind.identifier != "swift.extension" && !$0.identifier.precise.contains("::SYNTHESIZED::")
    }
  }

  @Test func `the public surface is the one that was read and found good`() throws {
    let lines = symbols.map { "\($0.path): \($0.declaration)\(conformances(of: $0))" }
    try Golden.expect((Set(lines).sorted().joined(separator: "\n") + "\n").utf8, in: "../Golden/public-surface.txt")
  }

  @Test func `every public symbol is documented`() {
    // The compiler writes this one, and no comment can be put on it.
    let written = symbols.filter { !$0.declaration.hasPrefix("init?(rawValue:") }
    #expect(written.filter { $0.docComment == nil }.map(\.path) == [])
    #expect(written.count > 500)
  }

  @Test func `every public type may be handed from task to task`() {
    let kinds: Set = ["swift.struct", "swift.enum", "swift.class"]
    let sendable = Set(graphs.flatMap(\.relationships).filter { $0.target == "s:s8SendableP" }.map(\.source))
    let types = symbols.filter { kinds.contains($0.kind.identifier) }
    // A sequence is read by one task, from its beginning to its end.
    let others = types.filter { !sendable.contains($0.identifier.precise) }.map(\.path)
    #expect(Set(others) == ["PlanSequence", "PlanSequence.Iterator"])
  }

  @Test func `the inner modules offer nothing`() throws {
    let symbols = try SymbolGraph.graphs(of: Self.inner).flatMap(\.symbols)
    #expect(symbols.map(\.path) == [])
  }

  /// The protocols that a type says it meets.
  private func conformances(of symbol: SymbolGraph.Symbol) -> String {
    let protocols = graphs.flatMap(\.relationships).filter {
      $0.kind == "conformsTo" && $0.source == symbol.identifier.precise
    }
    let names = Set(protocols.compactMap(\.targetFallback).map { String($0.split(separator: ".").last ?? "") })
      .subtracting(Self.implied)
    return names.isEmpty ? "" : " (\(names.sorted().joined(separator: ", ")))"
  }
}
