/// A value that passes through unchanged.
public indirect enum MetaValue: Sendable, Hashable {
  /// One member of an object.
  public struct Member: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: MetaValue

    /// Creates a member.
    public init(_ name: String, _ value: MetaValue) {
      self.name = name
      self.value = value
    }
  }

  /// Nothing.
  case null
  /// True or false.
  case flag(Bool)
  /// A number, in the notation it was written in, which JSON allows.
  case number(String)
  /// Text.
  case text(String)
  /// A list.
  case list([MetaValue])
  /// An object, its members in the order written.
  case object([Member])
}
