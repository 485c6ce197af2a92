package import RegimenDiagnostics
package import RegimenModel

/// Findings as a report of tests, in the form of JUnit that services for CI read: a test for each check, and one for each
/// guarantee.
///
/// A check fails where it found something as grave as asked for that is not accepted; what else it found is its output.
package struct FindingsJUnit: Sendable {
  private let threshold: Diagnostic.Severity
  private let words: FindingWords

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - pack: the pack whose names examples use; nil where there are only mistakes.
  ///   - root: where the pack lies, seen from the top of the repository.
  ///   - threshold: the least severity of a finding that fails a test.
  package init(of pack: Pack? = nil, root: FileRoot, failOn threshold: Diagnostic.Severity = .error) {
    self.threshold = threshold
    words = FindingWords(root: root, assessments: pack.map(AssessmentYAML.init))
  }

  /// Writes a report, as UTF-8, ending in a line break.
  package func bytes(of report: PackReport) -> [UInt8] {
    let suites = [checks(report), guarantees(report)].filter { !$0.cases.isEmpty }
    var xml = MarkupWriter(.xml)
    let all = suites.flatMap(\.cases)
    xml.element("testsuites", ["name": "regimen check", "tests": "\(all.count)", "failures": "\(all.failures)"]) {
      xml in
      xml.breakLine()
      for suite in suites { write(suite, to: &xml) }
    }
    return Array(xml.markup.utf8)
  }

  private func checks(_ report: PackReport) -> TestSuite {
    TestSuite(
      name: "checks",
      cases: report.codes.map { code in
        testCase(code.rawValue, report.findings.filter { $0.diagnostic.code == code })
      })
  }

  private func guarantees(_ report: PackReport) -> TestSuite {
    let findings = report.findings.filter { Self.ofGuarantees.contains($0.diagnostic.code) }
    return TestSuite(
      name: "guarantees",
      cases: report.guarantees.map { account in
        testCase(
          account.guarantee.rawValue, findings.filter { $0.subject == account.guarantee.rawValue },
          isSkipped: account.outcome == .notAnalysed)
      })
  }

  /// The codes of findings that may be about a guarantee.
  private static let ofGuarantees: Set<DiagnosticCode> = [.guarantee, .monotonicity, .notAnalysed]

  private func testCase(_ name: String, _ findings: [Finding], isSkipped: Bool = false) -> TestCase {
    let failing = findings.filter { $0.acceptance == nil && $0.diagnostic.severity.isAtLeast(threshold) }
    let other = findings.filter { !failing.contains($0) }
    return TestCase(name: name, failing: failing, other: other, isSkipped: isSkipped && failing.isEmpty)
  }

  private func write(_ suite: TestSuite, to xml: inout MarkupWriter) {
    let counts: MarkupWriter.Attributes = [
      "name": suite.name, "tests": "\(suite.cases.count)", "failures": "\(suite.cases.failures)",
      "skipped": "\(suite.cases.skipped)",
    ]
    xml.element("testsuite", counts) { xml in
      xml.breakLine()
      for test in suite.cases { write(test, of: suite.name, to: &xml) }
    }
  }

  private func write(_ test: TestCase, of suite: String, to xml: inout MarkupWriter) {
    guard !test.isPlain else {
      return xml.void("testcase", ["classname": suite, "name": test.name])
    }
    xml.element("testcase", ["classname": suite, "name": test.name]) { xml in
      xml.breakLine()
      if test.isSkipped { xml.void("skipped", ["message": "a limit was reached first"]) }
      if let first = test.failing.first {
        let rest = test.failing.count == 1 ? "" : " (and \(test.failing.count - 1) more)"
        xml.element("failure", ["message": first.diagnostic.message + rest, "type": first.diagnostic.code.rawValue]) {
          $0.lines(test.failing.map(text).joined(separator: "\n"))
        }
      }
      if !test.other.isEmpty {
        xml.element("system-out") { $0.lines(test.other.map(text).joined(separator: "\n")) }
      }
    }
  }

  private func text(of finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    let place = words.place(diagnostic.range).map { "\($0): " } ?? ""
    let heading = "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.code.rawValue)]"
    let acceptance = finding.acceptance.map { ["accepted: \($0.because.asSentence) (\($0.by))"] } ?? []
    return ([heading] + words.details(of: finding) + acceptance).map { $0 + "\n" }.joined()
  }
}

private struct TestSuite {
  let name: String
  let cases: [TestCase]
}

private struct TestCase {
  let name: String
  let failing: [Finding]
  let other: [Finding]
  let isSkipped: Bool

  /// Whether nothing is told of it.
  var isPlain: Bool { failing.isEmpty && other.isEmpty && !isSkipped }
}

extension [TestCase] {
  fileprivate var failures: Int { count { !$0.failing.isEmpty } }
  fileprivate var skipped: Int { count(where: \.isSkipped) }
}
