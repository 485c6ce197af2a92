package import RegimenModel

/// A level with what it says, compiled.
package struct CompiledLevel: Sendable {
  package let level: Level
  /// What it gives and, after that, where it refers.
  package let statements: [Statement]
  /// What it gives, said at the lowest concern.
  package let gives: [Voice]
  /// Where it refers, said at the lowest concern.
  package let refersTo: [Voice]
  /// The rank of the bridge.
  package let bridge: Int?
  /// What it allows of each quantity that it has, by the quantity's place; empty where it is not offered.
  package let ranges: [QuantityRange?]
  /// The minutes of an individual session; 0 where it is not offered.
  package let individualSessionMinutes: Int

  /// Compiles a level.
  init(_ level: Level, speaker: Int, directory: Directory, interpreter: Interpreter) {
    self.level = level
    let concern = directory.lowestConcern
    gives = interpreter.voices(level.gives, of: speaker, concern: concern)
    switch level.delivery {
    case .offered(let ranges, let minutes):
      statements = level.gives
      refersTo = []
      bridge = nil
      self.ranges = Quantity.allCases.map { ranges[$0] }
      individualSessionMinutes = minutes
    case .referred(let referrals, let bridge):
      statements = level.gives + referrals
      refersTo = interpreter.voices(referrals, of: speaker, concern: concern, firstNumber: level.gives.count)
      self.bridge = bridge.flatMap { directory.rank(of: $0) }
      ranges = []
      individualSessionMinutes = 0
    }
  }
}
