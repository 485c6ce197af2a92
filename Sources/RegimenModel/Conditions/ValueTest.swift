/// Which values of a fact pass, and whether not knowing it passes too.
package struct ValueTest: Sendable, Hashable {
  /// Which known values pass.
  package enum Known: Sendable, Hashable {
    /// These; none where only `unknown` passes.
    case oneOf([FactValue])
    /// Those between two ends, either of which may be open. Ordered types only.
    case between(lower: End?, upper: End?)
  }

  /// An end of a range.
  package struct End: Sendable, Hashable {
    /// The value at the end.
    package let value: FactValue
    /// Whether the value itself is within.
    package let isIncluded: Bool

    /// Creates an end.
    package init(_ value: FactValue, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// Which known values pass.
  package let known: Known
  /// Whether an unknown fact passes.
  package let acceptsUnknown: Bool

  /// Creates a test.
  package init(_ known: Known, acceptsUnknown: Bool = false) {
    self.known = known
    self.acceptsUnknown = acceptsUnknown
  }
}
