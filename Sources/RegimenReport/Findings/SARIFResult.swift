import RegimenDiagnostics
import RegimenModel

/// A finding (SARIF 2.1.0, 3.27).
struct SARIFResult: JSONWritable {
  let finding: Finding
  let ruleIndex: Int
  let words: FindingWords

  func write(to json: inout JSONWriter) {
    let diagnostic = finding.diagnostic
    json.object { json in
      json.member("ruleId", diagnostic.code)
      json.member("ruleIndex", ruleIndex)
      json.member("level", diagnostic.severity)
      json.member("message", SARIFObject(text: message))
      json.member("locations", location(diagnostic.range).map { [$0] } ?? [])
      json.member("relatedLocations", diagnostic.notes.compactMap { location($0.range, message: $0.message) })
      if let fingerprint = finding.fingerprint {
        json.member("partialFingerprints", SARIFObject { $0.member("regimen/v1", fingerprint) })
      }
      // Where some results say whether they are suppressed, all must (3.27.23).
      json.member("suppressions", finding.acceptance.map { [suppression($0)] } ?? [])
    }
  }

  /// The notes have places of their own, so they are not repeated.
  private var message: String {
    let placeless = Diagnostic(
      finding.diagnostic.code, finding.diagnostic.message, notes: finding.diagnostic.notes.filter { $0.range == nil },
      help: finding.diagnostic.help)
    return words.lines(of: Finding(placeless, about: finding.subject, witnesses: finding.witnesses))
      .joined(separator: "\n")
  }

  private func location(_ range: SourceRange?, message: String? = nil) -> SARIFObject? {
    range.map { range in
      SARIFObject { json in
        json.member("physicalLocation", physicalLocation(range))
        if let message { json.member("message", SARIFObject(text: message)) }
      }
    }
  }

  private func physicalLocation(_ range: SourceRange) -> SARIFObject {
    SARIFObject { json in
      json.member("artifactLocation", SARIFObject { $0.member("uri", words.root.uri(of: range.file)) })
      guard range != .whole(range.file) else { return }
      json.member(
        "region",
        SARIFObject { json in
          json.member("startLine", range.start.line)
          json.member("startColumn", range.start.column)
          json.member("endLine", range.end.line)
          json.member("endColumn", range.end.column)
        })
    }
  }

  /// The pack itself says that the finding is meant, so the suppression stands in what is analysed (3.35).
  private func suppression(_ acceptance: AcceptedFinding) -> SARIFObject {
    SARIFObject { json in
      json.member("kind", "inSource")
      json.member("justification", "\(acceptance.because.asSentence) (\(acceptance.by))")
      json.member("location", location(acceptance.place))
    }
  }
}
