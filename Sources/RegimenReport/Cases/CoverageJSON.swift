import RegimenModel

extension CoverageReport: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      for kind in CoverageItem.Kind.allCases { json.member(kind.rawValue, total(kind)) }
      json.member("missing", missing)
    }
  }
}

extension CoverageReport.Total: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("covered", covered)
      json.member("achievable", achievable)
      json.member("unachievable", unachievable)
    }
  }
}

extension CoverageItem.Kind: JSONWritable {}
extension Achievability: JSONWritable {}

extension CoverageReport.Entry: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", item.kind)
      json.member("about", subject)
      json.member("text", text)
      json.member("achievability", achievability)
      json.placeMembers(place)
    }
  }
}
