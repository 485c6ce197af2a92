import RegimenDiagnostics
package import RegimenModel

/// What testing a pack came to, in the form of JUnit that services for CI read: a test for each worked case, one that
/// some case was run at all, and one for each figure that is less than was asked for.
package struct PackTestJUnit: Sendable, Hashable {
  /// Creates a report.
  package init() {}

  /// Writes a report, as UTF-8, ending in a line break.
  package func bytes(of report: PackTestReport) -> [UInt8] {
    let failures = report.cases.count(.failed) + shortcomings(report).count
    let skipped = report.cases.count(.unconfirmed)
    let count = report.cases.cases.count + shortcomings(report).count
    let counts: MarkupWriter.Attributes = [
      "name": "\(report.pack.id) \(report.pack.version)", "tests": "\(count)", "failures": "\(failures)",
      "skipped": "\(skipped)",
    ]
    var xml = MarkupWriter(.xml)
    xml.element("testsuites", ["name": "regimen test", "tests": "\(count)", "failures": "\(failures)"]) { xml in
      xml.breakLine()
      xml.element("testsuite", counts) { xml in
        xml.breakLine()
        for account in report.cases.cases { write(account, to: &xml) }
        for shortcoming in shortcomings(report) { write(shortcoming, to: &xml) }
      }
    }
    return Array(xml.markup.utf8)
  }

  /// What keeps the whole from being green beside cases that fail.
  private func shortcomings(_ report: PackTestReport) -> [String] {
    let hasRun = report.cases.count(.passed) + report.cases.count(.failed) > 0
    return (hasRun ? [] : ["no confirmed case was run"]) + report.shortfalls.map(\.description)
  }

  private func write(_ shortcoming: String, to xml: inout MarkupWriter) {
    xml.element("testcase", ["classname": "figures", "name": shortcoming]) { xml in
      xml.breakLine()
      xml.void("failure", ["message": shortcoming])
    }
  }

  private func write(_ account: CaseAccount, to xml: inout MarkupWriter) {
    let name: MarkupWriter.Attributes = ["classname": account.place.file, "name": account.name]
    guard account.outcome != .passed else { return xml.void("testcase", name) }
    xml.element("testcase", name) { xml in
      xml.breakLine()
      guard account.isConfirmed else { return xml.void("skipped", ["message": "no person has confirmed it"]) }
      let message = account.failures.map { "\($0.path): expected \($0.expected), found \($0.actual)" }
      xml.element("failure", ["message": message.joined(separator: "; ")]) { $0.lines(details(account)) }
    }
  }

  private func details(_ account: CaseAccount) -> String {
    account.failures.map { failure in
      let heading = "\(failure.place): \(failure.path)\n  expected \(failure.expected)\n  found    \(failure.actual)\n"
      let reasons = failure.reasons.map { "  \($0.text)\($0.place.map { " (\($0))" } ?? "")\n" }
      return heading + reasons.joined()
    }.joined()
  }
}
