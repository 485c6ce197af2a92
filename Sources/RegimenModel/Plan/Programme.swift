/// What the programme delivers in a week, and for how long.
public struct Programme: Sendable, Hashable {
  /// The level it is delivered at.
  public let level: Labelled<LevelID>
  /// Each quantity, in the order of ``Quantity``.
  public let quantities: [SettledQuantity]
  /// Hours in a week: days times hours a day.
  public let weeklyHours: ExactDecimal
  /// Minutes of individual sessions in a week, part of the weekly hours.
  public let individualMinutes: ExactDecimal
  /// The other minutes of a week, in groups.
  public let groupMinutes: ExactDecimal
  /// The modality mix, largest share first, then in catalogue order; shares total 100.
  public let mix: [MixShare]

  /// Creates a programme.
  package init(
    level: Labelled<LevelID>, quantities: [SettledQuantity], weeklyHours: ExactDecimal,
    individualMinutes: ExactDecimal, groupMinutes: ExactDecimal, mix: [MixShare]
  ) {
    self.level = level
    self.quantities = quantities
    self.weeklyHours = weeklyHours
    self.individualMinutes = individualMinutes
    self.groupMinutes = groupMinutes
    self.mix = mix
  }
}
