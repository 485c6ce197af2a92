/// Which values of a fact pass, and whether not knowing it passes too.
public struct ValueTest: Sendable, Hashable {
  /// Which known values pass.
  public enum Known: Sendable, Hashable {
    /// These; none where only `unknown` passes.
    case oneOf([FactValue])
    /// Those between two ends, either of which may be open. Ordered types only.
    case between(lower: End?, upper: End?)
  }

  /// An end of a range.
  public struct End: Sendable, Hashable {
    /// The value at the end.
    public let value: FactValue
    /// Whether the value itself is within.
    public let isIncluded: Bool

    /// Creates an end.
    public init(_ value: FactValue, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// Which known values pass.
  public let known: Known
  /// Whether an unknown fact passes.
  public let acceptsUnknown: Bool

  /// Creates a test.
  public init(_ known: Known, acceptsUnknown: Bool = false) {
    self.known = known
    self.acceptsUnknown = acceptsUnknown
  }
}
