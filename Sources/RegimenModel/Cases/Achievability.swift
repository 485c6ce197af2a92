/// Whether some possible assessment would show something.
package enum Achievability: String, Sendable, Hashable, CaseIterable {
  /// Some would, or nobody has proved otherwise.
  case achievable
  /// It is proved that none would.
  case unachievable
  /// A limit was reached first; it counts as achievable.
  case undecided
}
