import RegimenDiagnostics

/// A kind of finding, described by its page (SARIF 2.1.0, 3.49).
struct SARIFRule: JSONWritable {
  let code: DiagnosticCode
  let page: String?

  func write(to json: inout JSONWriter) {
    let paragraphs = paragraphs
    json.object { json in
      json.member("id", code.rawValue)
      if let first = paragraphs.first { json.member("shortDescription", SARIFObject(text: first)) }
      if paragraphs.count > 1 {
        json.member("fullDescription", SARIFObject(text: paragraphs.joined(separator: "\n\n")))
      }
      if let page {
        json.member(
          "help",
          SARIFObject { json in
            json.member("text", paragraphs.joined(separator: "\n\n"))
            json.member("markdown", page)
          })
      }
      json.member("defaultConfiguration", SARIFObject { $0.member("level", code.usualSeverity) })
    }
  }

  /// The paragraphs of prose between the heading and the first example: what is wrong, and why it matters.
  private var paragraphs: [String] {
    let blocks = (page ?? "").split(separator: "\n\n").dropFirst()
    return blocks.prefix { !$0.hasPrefix("```") && !$0.hasPrefix("|") }.map {
      $0.split(separator: "\n").joined(separator: " ")
    }
  }
}
