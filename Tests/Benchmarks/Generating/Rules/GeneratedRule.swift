/// A rule of a generated pack.
package struct GeneratedRule {
  /// A fact and the values that it may have: places among its ten.
  struct Condition {
    let question: Question
    let values: [Int]

    /// Whether the values lie side by side, so that two bounds say them.
    var isRange: Bool {
      guard let first = values.first, let last = values.last else { return false }
      return question.isNumber || (last - first == values.count - 1 && values.count > 1)
    }
  }

  /// Its place among the rules; 0 is the rule that always stands.
  let number: Int
  /// What must hold, all of it.
  let conditions: [Condition]

  /// Its name, of a fixed width, so that rules sort by number.
  var name: String {
    let digits = String(number)
    return "rule-" + String(repeating: "0", count: 5 - digits.count) + digits
  }
}
