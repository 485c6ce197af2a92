package import RegimenModel

/// What testing a pack came to, as JSON: names as in the pack, members in a fixed order, every case and every figure.
package struct PackTestJSON: Sendable, Hashable {
  /// How it is laid out.
  package let style: JSONStyle

  /// Creates a report.
  package init(style: JSONStyle = .pretty) { self.style = style }

  /// Writes a report, as UTF-8, ending in a line break.
  package func bytes(of report: PackTestReport) -> [UInt8] {
    var json = JSONWriter(style: style)
    report.write(to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension PackTestReport: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("pack", pack.id.rawValue)
      json.member("version", pack.version)
      json.member("green", isGreen)
      json.member("shortfalls", shortfalls.map(\.description))
      json.member("cases", cases)
      json.member("coverage", coverage)
      json.member("mutation", mutation)
    }
  }
}

extension CaseReport: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      for outcome in CaseAccount.Outcome.allCases { json.member(outcome.rawValue, count(outcome)) }
      json.member("not_asked_for", leftOut)
      json.member("run", cases)
    }
  }
}

extension CaseAccount.Outcome: JSONWritable {}

extension CaseAccount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("case", name)
      json.member("outcome", outcome)
      json.placeMembers(place)
      json.member("failures", failures)
    }
  }
}

extension CaseFailure: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("path", path)
      json.member("expected", expected)
      json.member("found", actual)
      json.placeMembers(place)
      json.member("because", reasons)
    }
  }
}

extension CaseFailure.Reason: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("text", text)
      json.placeMembers(place)
    }
  }
}
