/// A requirement that a plan does not fulfil, in the words of the pack.
package struct UnmetRequirement: Sendable, Hashable {
  /// The requirement.
  package let requirement: PlanExpectation.Requirement
  /// The part of the plan it is about, as it is written under `plan:`, such as `referrals.psychiatrist`.
  package let path: String
  /// What it asks for, such as `no later than within_7_days`.
  package let expected: String
  /// What the plan has instead, such as `within_14_days`.
  package let actual: String

  /// Creates an unmet requirement.
  package init(requirement: PlanExpectation.Requirement, path: String, expected: String, actual: String) {
    self.requirement = requirement
    self.path = path
    self.expected = expected
    self.actual = actual
  }
}

extension UnmetRequirement: CustomStringConvertible {
  /// `referrals.psychiatrist: expected no later than within_7_days, found within_14_days`.
  package var description: String { "\(path): expected \(expected), found \(actual)" }
}
