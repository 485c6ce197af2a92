package import RegimenReport

/// What is written for each record.
package enum BatchForm: Sendable, Hashable {
  /// The plan with its explanation, as JSON on one line.
  ///
  /// - Parameter whatIf: whether to work out what each answer to an open question would change, and what would lead to the
  ///   next levels.
  case plans(whatIf: Bool)
  /// Chosen parts of the plan, as JSON on one line.
  case fields([BatchField])
  /// A table with a header, a row for each record, and a last column for mistakes.
  case table([BatchField])
  /// The plan as text for people.
  case text(PlanTextReport)
}

extension BatchForm {
  /// What stands below each plan that is written as text.
  var separator: [UInt8] { Array((String(repeating: "=", count: 40) + "\n").utf8) }
}
