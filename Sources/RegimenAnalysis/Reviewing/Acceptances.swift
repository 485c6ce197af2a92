package import RegimenDiagnostics
package import RegimenModel

/// The findings that a pack says are right but meant.
package struct Acceptances: Sendable {
  private let accepted: [AcceptedFinding]

  /// Reads the acceptances of a pack.
  package init(of pack: Pack) { accepted = pack.header.accepted }

  /// Marks the findings that are accepted, and adds a finding for each acceptance that accepts nothing.
  ///
  /// - Parameters:
  ///   - findings: what was found.
  ///   - checks: the codes that were looked for to the end. An acceptance of another code may well accept something
  ///     that was not looked for this time, and is left alone.
  /// - Returns: the findings, in the order of places.
  package func apply(to findings: [Finding], checks: [DiagnosticCode]) -> [Finding] {
    let marked = findings.map { finding in
      accepted.first { $0.accepts(finding) }.map(finding.accepted) ?? finding
    }
    let idle = accepted.enumerated().filter { place, acceptance in
      // One that says again what another says accepts nothing either.
      let isRepeated = accepted[..<place].contains { $0.finding == acceptance.finding && $0.at == acceptance.at }
      return isRepeated || !findings.contains(where: acceptance.accepts)
    }.map(\.element)
    return (marked + idle.compactMap { Self.complaint(about: $0, checks: checks) })
      .sorted { $0.diagnostic < $1.diagnostic }
  }

  private static func complaint(about acceptance: AcceptedFinding, checks: [DiagnosticCode]) -> Finding? {
    let code = acceptance.finding
    guard let known = DiagnosticCode.acceptable.first(where: { $0.rawValue == code }) else {
      return unknownCode(acceptance)
    }
    guard checks.contains(known) else { return nil }
    return finding(
      acceptance, "an accepted finding must be found; nothing found is \(code.quoted) at \(acceptance.at.quoted)",
      help: "remove it from 'accepted'")
  }

  private static func unknownCode(_ acceptance: AcceptedFinding) -> Finding {
    let codes = DiagnosticCode.acceptable.map(\.rawValue)
    let help =
      closestSpelling(to: acceptance.finding, among: codes).map { "did you mean '\($0)'?" }
      ?? "write one of \(codes.listed(with: "or"))"
    return finding(
      acceptance, "an accepted finding must be one of a pack's analysis; \(acceptance.finding.quoted) is none",
      help: help
    )
  }

  private static func finding(_ acceptance: AcceptedFinding, _ message: String, help: String) -> Finding {
    Finding(
      Diagnostic(.acceptsNothing, message, at: acceptance.place, help: help), about: acceptance.at,
      detail: acceptance.finding)
  }
}

extension AcceptedFinding {
  fileprivate func accepts(_ finding: Finding) -> Bool {
    self.finding == finding.diagnostic.code.rawValue && at == finding.subject
  }
}

extension DiagnosticCode {
  /// The codes whose findings a pack may accept: all of its analysis, but for what is said of acceptances themselves.
  fileprivate static let acceptable = analysis.filter { $0 != .acceptsNothing } + [.outOfRange]
}
