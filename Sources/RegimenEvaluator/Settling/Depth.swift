/// How far an evaluation goes.
package enum Depth: Sendable, Hashable, Comparable {
  /// As far as the level, and whether it is kept back; a status lighter than `undetermined` is not looked for.
  case level
  /// As far as the status; of the reasons that open rules give, one is enough.
  case status
  /// All there is to tell.
  case reasons
}
