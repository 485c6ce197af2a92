/// The name of something that a pack declares. Names of different kinds do not mix.
public protocol Identifier: RawRepresentable<String>, Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// Creates a name from its text, which is not checked here.
  init(rawValue: String)
}

extension Identifier {
  /// The name as written.
  public var description: String { rawValue }

  /// Creates a name from a literal.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// Orders names by their text.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
