/// The days on which assessments are made and scores are taken: those of 2026, and of the three months before.
enum Calendar {
  /// The days, as `2026-01-31`.
  static let days: [[UInt8]] = months.flatMap { month in
    (1...month.days).map { Array("\(month.name)-\($0 < 10 ? "0" : "")\($0)".utf8) }
  }

  /// The days on which assessments are made, 2026-01-10 to 2026-11-20. Before them lie days for older scores.
  static let assessmentDays = 101...415

  private static let months: [(name: String, days: Int)] = [
    ("2025-10", 31), ("2025-11", 30), ("2025-12", 31), ("2026-01", 31), ("2026-02", 28), ("2026-03", 31),
    ("2026-04", 30), ("2026-05", 31), ("2026-06", 30), ("2026-07", 31), ("2026-08", 31), ("2026-09", 30),
    ("2026-10", 31), ("2026-11", 30), ("2026-12", 31),
  ]
}
