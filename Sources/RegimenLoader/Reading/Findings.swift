package import RegimenDiagnostics

/// Collects the mistakes found while a pack or a record is read, so that one mistake does not hide the next.
///
/// One reading has one collector and hands it to all its readers; it never crosses threads.
package final class Findings {
  /// What was found, in the order found.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Whether some text could not be read: then names it may declare are not held to be missing.
  package var isBlind = false
  /// Whether messages may repeat what was written: true for packs, false for what is recorded about a person, whose
  /// messages go to logs.
  let quotesValues: Bool

  /// What was noted, since what several readers look at may be noted by each.
  private var seen: Set<Diagnostic> = []

  package init(quotesValues: Bool = true) {
    self.quotesValues = quotesValues
  }

  /// Whether more was found than is told: then no further finding is of use. It keeps the cost of a hopeless text
  /// bounded, and is itself told.
  private(set) var isFull = false

  /// Notes a mistake. The help is only made where the mistake is kept.
  func report(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange?, path: String? = nil,
    notes: [Diagnostic.Note] = [], help: @autoclosure () -> String? = nil
  ) {
    guard !isFull, !(isBlind && code.mayComeOfBlindness) else { return }
    let diagnostic = Diagnostic(
      code, message, at: range, path: quotesValues ? nil : path, notes: notes, help: help())
    if seen.insert(diagnostic).inserted { note(diagnostic) }
  }

  /// Adds the mistakes of a text that could not be read.
  package func add(_ failure: DiagnosticFailure) {
    failure.diagnostics.forEach(note)
  }

  /// Throws what was found, if anything was.
  package func throwIfAny() throws(DiagnosticFailure) {
    guard diagnostics.isEmpty else { throw DiagnosticFailure(diagnostics + (isFull ? [.moreThanTold] : [])) }
  }

  /// Notes a mistake that is worded elsewhere.
  func note(_ diagnostic: Diagnostic) {
    if diagnostics.count < Diagnostic.mostMistakes, diagnostic.code != .tooManyMistakes {
      diagnostics.append(diagnostic)
    } else {
      isFull = true
    }
  }
}

extension DiagnosticCode {
  /// Whether a text that could not be read may be the only reason for such a finding.
  fileprivate var mayComeOfBlindness: Bool {
    switch self {
    case .unknownName, .unknownFact, .missingFile, .strayFile: true
    default: false
    }
  }
}
