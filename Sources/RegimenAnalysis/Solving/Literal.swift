/// A Boolean variable, or its negation.
struct Literal: Hashable, Comparable, BitwiseCopyable, Sendable {
  /// Twice the number of the variable, and one more where it is negated.
  let code: Int32

  /// A variable.
  init(variable: Int) { code = Int32(variable) << 1 }

  init(code: Int32) { self.code = code }

  /// The number of the variable.
  var variable: Int { Int(code >> 1) }
  /// Whether it is the negation.
  var isNegated: Bool { code & 1 == 1 }
  /// The literal's place in rows with a place for each.
  var place: Int { Int(code) }

  /// What is true where the literal is false.
  static prefix func ! (literal: Literal) -> Literal { Literal(code: literal.code ^ 1) }

  static func < (left: Literal, right: Literal) -> Bool { left.code < right.code }
}
