import RegimenModel

/// What is to be found in a small pack, by the definition of each code and over everybody there can be.
struct Definitions {
  let world: World

  var pack: Pack { world.pack }

  /// What somebody must show.
  var claims: [Claim] {
    gaps + clashes + excessiveShares + excessiveFloors + assumptions + guarantees + falls + cliffs
  }

  /// What follows from there being nobody who shows otherwise.
  var absences: Set<FindingKey> {
    [unreachable, ineffective, redundant, deadExceptions, vain, vacuous, missingPopulation].reduce([]) { $0.union($1) }
  }

  /// All that is to be found.
  var findings: Set<FindingKey> {
    absences.union(
      claims.filter { claim in world.people.contains { claim.isShown($0, in: world) } }.map(\.finding))
  }
}
