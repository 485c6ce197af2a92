import RegimenModel

extension PackReview {
  /// Levels on which no plan can settle, that bridge no wait, and that no condition holds a fact against.
  static func unusedLevels(in pack: Pack) -> [Finding] {
    let used = LevelUse(in: pack).levels
    return pack.catalogue.levels.filter { !used.contains($0.id) }.map { level in
      unused(
        "level", level.id, at: level.place, "must be one that a rule can settle on",
        help: "name it in 'intensity.level: {at_least: \(level.id)}' of a rule, or remove it")
    }
  }
}
