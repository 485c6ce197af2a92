import RegimenDiagnostics

/// One run of the program (SARIF 2.1.0, 3.14).
struct SARIFRun: JSONWritable {
  let tool: FindingsSARIF.Tool
  let codes: [DiagnosticCode]
  let results: [SARIFResult]

  func write(to json: inout JSONWriter) {
    let driver = SARIFObject { json in
      json.member("name", "regimen")
      json.member("version", tool.version)
      json.member("rules", codes.map { SARIFRule(code: $0, page: tool.pages[$0]) })
    }
    json.object { json in
      json.member("tool", SARIFObject { $0.member("driver", driver) })
      json.member("columnKind", "unicodeCodePoints")
      json.member("results", results)
    }
  }
}
