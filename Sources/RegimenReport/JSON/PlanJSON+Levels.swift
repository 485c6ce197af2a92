import RegimenModel

extension NextLevels: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("up", up)
      json.member("down", down)
    }
  }
}

extension NextLevels.Neighbour: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("level", level)
      json.member("offered", isOffered)
      json.member("answers", answers)
      json.member("ways", ways)
    }
  }
}

extension NextLevels.LeadingAnswer: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("fact", fact)
      json.member("from", from)
      json.member("through", through)
      json.member("text", text)
      json.member("held", isHeld)
      json.member("support", support)
    }
  }
}

extension NextLevels.Way: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("rule", rule)
      json.member("criteria", criteria)
      json.member("ended", ended)
      json.member("level", level)
      json.member("held", isHeld)
    }
  }
}

extension NextLevels.Way.Ended: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("rule", rule)
      json.member("criteria", criteria)
    }
  }
}
