package import RegimenDiagnostics

/// What must hold of the plan of every possible assessment.
package struct Guarantee: Sendable, Hashable {
  /// What is promised.
  package enum Promise: Sendable, Hashable {
    /// Whenever the condition is known to hold (and the plan is like `wherePlan`), the plan is like `plan`.
    case plan(whenever: Condition, wherePlan: PlanExpectation?, plan: PlanExpectation)
    /// As a fact rises by one known cell, these elements of the plan never fall.
    case neverFalls(asRises: [FactName], elements: [PlanElement])
  }

  /// The name.
  package let id: GuaranteeID
  /// What it promises, in a few words; those of the name where it has no title of its own.
  package let title: String
  /// Why it matters.
  package let because: String?
  /// What is promised.
  package let promise: Promise
  /// Where it is written.
  package let place: SourceRange

  /// Creates a guarantee.
  package init(id: GuaranteeID, title: String, because: String? = nil, promise: Promise, place: SourceRange) {
    self.id = id
    self.title = title
    self.because = because
    self.promise = promise
    self.place = place
  }
}
