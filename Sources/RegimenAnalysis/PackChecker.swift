import RegimenEvaluator
public import RegimenModel

/// Finds what can be said about a pack without a person: over every possible assessment, unknown facts included.
public struct PackChecker: Sendable {
  /// What to look for.
  public struct Options: Sendable, Hashable {
    /// The day on which sources and rules are judged to be past their review; nil leaves that out.
    public var asOf: CalendarDate?

    /// Looks for everything that needs no date.
    public init(asOf: CalendarDate? = nil) { self.asOf = asOf }
  }

  private let pack: Pack
  private let options: Options

  /// Prepares to check a pack.
  public init(_ pack: Pack, options: Options = Options()) {
    self.pack = pack
    self.options = options
  }

  /// Checks the pack, on all cores. The same pack gives the same report.
  public func check() -> PackReport {
    let proofs = Proofs(pack)
    let results = proofs.run()
    return PackReport(
      checks: [], findings: results.flatMap(\.findings).sorted { $0.diagnostic < $1.diagnostic },
      guarantees: results.compactMap(\.account))
  }
}
