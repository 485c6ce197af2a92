import RegimenModel

extension RuleAccount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule)
      json.member("title", title)
      json.member("concern", concern)
      json.member("standing", standing)
      json.member("because", because)
      json.member("matched", matched)
      json.member("says", says)
      json.member("citations", citations)
      json.member("evidence", evidence)
      json.member("place", place)
    }
  }
}

extension LevelAccount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", level.id.rawValue)
      json.member("label", level.label)
      json.member("text", text)
      json.member("citations", citations)
      json.member("place", place)
    }
  }
}

extension MatchedTest: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("test", text)
      json.member("facts", facts)
    }
  }
}

extension FactReading: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("fact", fact)
      json.member("label", label)
      json.member("value", value)
      json.member("text", text)
      json.member("origin", origin)
      json.member("place", place)
    }
  }
}

extension FactReading.Origin: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .named: json.member("kind", "named")
      case .others: json.member("kind", "others")
      case .unknown: json.member("kind", "unknown")
      case .instrument(let instrument, let score, let value, let date):
        json.member("kind", "instrument")
        json.member("instrument", instrument)
        json.member("score", score.rawValue)
        json.member("value", value)
        json.member("date", date)
      case .difference(let instrument, let score, let value, let minus, let minusValue, let date):
        json.member("kind", "difference")
        json.member("instrument", instrument)
        json.member("score", score.rawValue)
        json.member("value", value)
        json.member("minus", minus.rawValue)
        json.member("minus_value", minusValue)
        json.member("difference", value - minusValue)
        json.member("date", date)
      }
    }
  }
}

extension PlannedCitation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("source", source.rawValue)
      json.member("title", title)
      json.member("year", year)
      json.member("publisher", publisher)
      json.member("locator", locator)
      json.member("strength", strength)
      json.member("url", url)
    }
  }
}
