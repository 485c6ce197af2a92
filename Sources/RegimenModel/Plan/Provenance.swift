/// What a plan was derived from.
public struct Provenance: Sendable, Hashable {
  /// The version of the engine.
  public let engineVersion: String
  /// The version of the plan's published form.
  public let planSchemaVersion: String
  /// The pack.
  public let pack: PackID
  /// The pack's title.
  public let packTitle: String
  /// The pack's version.
  public let packVersion: String
  /// The pack's SHA-256.
  public let packDigest: String
  /// The assessment's own name.
  public let assessment: String?
  /// The day of the assessment.
  public let assessmentDate: CalendarDate?
  /// The assessment's SHA-256.
  public let assessmentDigest: String

  /// Creates a provenance.
  package init(
    engineVersion: String, planSchemaVersion: String, pack: PackID, packTitle: String, packVersion: String,
    packDigest: String, assessment: String?, assessmentDate: CalendarDate?, assessmentDigest: String
  ) {
    self.engineVersion = engineVersion
    self.planSchemaVersion = planSchemaVersion
    self.pack = pack
    self.packTitle = packTitle
    self.packVersion = packVersion
    self.packDigest = packDigest
    self.assessment = assessment
    self.assessmentDate = assessmentDate
    self.assessmentDigest = assessmentDigest
  }
}
