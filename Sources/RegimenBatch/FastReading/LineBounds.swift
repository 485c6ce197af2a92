/// How much of a line is read here. Within these bounds no limit of the ordinary readers is passed.
enum LineBounds {
  /// The most bytes in a line. Each value has a byte of its own, so that this bounds the values too.
  static let bytes = 1_000_000
  /// The most lists and mappings inside one another.
  static let depth = 64
}
