package import RegimenDiagnostics

/// Something an assessment may find out about a person.
public struct Fact: Sendable, Hashable {
  /// The full name.
  public let name: FactName
  /// The name for people.
  public let label: String
  /// The question to ask.
  public let question: String?
  /// The values it may have.
  public let type: FactType
  /// Whether every assessment must answer it. A required fact is never unknown.
  public let isRequired: Bool
  /// The group it is a member of.
  public let group: GroupName?
  /// The numbers that need no second look; outside them the plan carries a note.
  public let expected: ClosedRange<ExactDecimal>?
  /// ICD-10-CM codes.
  public let icd10: [String]
  /// LOINC codes.
  public let loinc: [String]
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a fact.
  package init(
    name: FactName, label: String, question: String? = nil, type: FactType, isRequired: Bool = false,
    group: GroupName? = nil, expected: ClosedRange<ExactDecimal>? = nil, icd10: [String] = [], loinc: [String] = [],
    place: SourceRange
  ) {
    self.name = name
    self.label = label
    self.question = question
    self.type = type
    self.isRequired = isRequired
    self.group = group
    self.expected = expected
    self.icd10 = icd10
    self.loinc = loinc
    self.place = place
  }
}
