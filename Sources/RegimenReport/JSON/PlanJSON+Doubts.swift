import RegimenModel

extension Assumption: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("rule", rule)
      json.member("overrider", overrider)
      json.member("facts", facts)
      json.member("text", text)
    }
  }
}

extension OpenQuestion: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("fact", fact)
      json.member("label", label)
      json.member("question", question)
      json.member("stake", stake)
      json.member("rules", rules)
      json.member("answers", answers)
      json.member("together", together)
    }
  }
}

extension AnswerEffect: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("from", from)
      json.member("through", through)
      json.member("text", text)
      json.member("changes", changes)
    }
  }
}

extension PlanChange: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("element", element)
      json.member("label", label)
      json.member("before", before)
      json.member("after", after)
    }
  }
}

extension DataNote: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind)
      json.member("fact", fact)
      json.member("instrument", instrument)
      json.member("text", text)
    }
  }
}
