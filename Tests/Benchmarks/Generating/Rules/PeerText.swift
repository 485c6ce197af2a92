/// Writes the conditions of generated rules for programs that translate them for other engines, a JSON object a line.
package enum PeerText {
  /// A line for each rule: `{"rule":"rule-00001","when":[{"fact":"a","is":["low"]},{"fact":"b","from":2,"to":5}]}`.
  package static func lines(_ rules: [GeneratedRule]) -> String {
    rules.map { rule in
      "{\"rule\":\"\(rule.name)\",\"when\":[\(rule.conditions.map(condition).joined(separator: ","))]}\n"
    }.joined()
  }

  private static func condition(_ condition: GeneratedRule.Condition) -> String {
    let fact = "\"fact\":\"\(condition.question.name)\""
    if condition.question.isNumber, let first = condition.values.first, let last = condition.values.last {
      return "{\(fact),\"from\":\(first),\"to\":\(last)}"
    }
    return "{\(fact),\"is\":[\(condition.values.map { "\"\(Question.grades[$0])\"" }.joined(separator: ","))]}"
  }
}
