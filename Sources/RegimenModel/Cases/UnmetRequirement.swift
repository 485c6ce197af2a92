/// A requirement that a plan does not fulfil, in the words of the pack.
public struct UnmetRequirement: Sendable, Hashable {
  /// The requirement.
  public let requirement: PlanExpectation.Requirement
  /// The part of the plan it is about, as it is written under `plan:`, such as `referrals.psychiatrist`.
  public let path: String
  /// What it asks for, such as `no later than within_7_days`.
  public let expected: String
  /// What the plan has instead, such as `within_14_days`.
  public let actual: String

  /// Creates an unmet requirement.
  public init(requirement: PlanExpectation.Requirement, path: String, expected: String, actual: String) {
    self.requirement = requirement
    self.path = path
    self.expected = expected
    self.actual = actual
  }
}

extension UnmetRequirement: CustomStringConvertible {
  /// `referrals.psychiatrist: expected no later than within_7_days, found within_14_days`.
  public var description: String { "\(path): expected \(expected), found \(actual)" }
}
