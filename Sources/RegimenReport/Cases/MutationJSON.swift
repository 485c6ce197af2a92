import RegimenModel

extension MutationReport: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("noticed", noticed)
      json.member("counted", counted)
      json.member("equivalent", entries.count - counted)
      json.member("mutants", entries)
    }
  }
}

extension MutationOperator: JSONWritable {}

extension MutationReport.Entry: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind)
      json.member("about", subject)
      json.member("text", text)
      json.member("fate", fate.name)
      if case .noticedByCase(let name) = fate { json.member("case", name) }
      json.placeMembers(place)
    }
  }
}

extension MutationReport.Fate {
  fileprivate var name: String {
    switch self {
    case .noticedByCase: "noticed_by_case"
    case .noticedByGuarantee: "noticed_by_guarantee"
    case .equivalent: "equivalent"
    case .survived: "survived"
    }
  }
}
