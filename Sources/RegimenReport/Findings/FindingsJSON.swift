package import RegimenDiagnostics
package import RegimenModel

/// Findings as JSON, in the order given: `{"findings": [...], "checks": [...], "guarantees": [...], "summary": {...}}`.
///
/// Mistakes that keep a pack from loading have the same form as what its analysis finds; they are about no name, and
/// nothing was looked for.
package struct FindingsJSON: Sendable, Hashable {
  /// How it is laid out.
  package let style: JSONStyle
  private let vocabulary: Vocabulary

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - pack: the pack whose names witnesses use; nil where there are only mistakes.
  ///   - style: how it is laid out.
  package init(of pack: Pack? = nil, style: JSONStyle = .pretty) {
    vocabulary = pack?.vocabulary ?? Vocabulary(facts: [])
    self.style = style
  }

  /// Writes mistakes, as UTF-8, ending in a line break.
  package func bytes(of mistakes: [Diagnostic]) -> [UInt8] { bytes(of: PackReport(mistakes: mistakes)) }

  /// Writes a report, as UTF-8, ending in a line break.
  package func bytes(of report: PackReport) -> [UInt8] {
    var json = JSONWriter(style: style)
    json.object { json in
      json.member("findings", report.findings.map { FindingJSON(finding: $0, vocabulary: vocabulary) })
      json.member("checks", report.checks)
      json.member("guarantees", report.guarantees)
      json.member("summary", FindingsSummary(report.findings))
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension PackReport.GuaranteeAccount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("guarantee", guarantee.rawValue)
      json.member("outcome", outcome.rawValue)
      json.placeMembers(place)
    }
  }
}

extension FindingsSummary: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("errors", errors)
      json.member("warnings", warnings)
      json.member("notes", notes)
      json.member("accepted", accepted)
    }
  }
}
