/// A value that was read, with its size once every alias in it is followed.
package struct MeasuredNode: Sendable {
  /// The value.
  package let node: Node
  /// Its size.
  package let measure: Measure

  package init(node: Node, measure: Measure) {
    self.node = node
    self.measure = measure
  }
}

/// The size of a value once every alias in it is followed; known without following them.
package struct Measure: Sendable {
  /// Values, itself included.
  package var nodes = 0
  /// Bytes of text in its scalars.
  package var textBytes = 0
  /// Lists and mappings inside one another; 0 for a scalar.
  package var height = 0

  package init(nodes: Int = 0, textBytes: Int = 0) {
    self.nodes = nodes
    self.textBytes = textBytes
  }

  /// Takes in the size of a value that it holds.
  package mutating func add(_ inner: Measure) {
    nodes += inner.nodes
    textBytes += inner.textBytes
    height = max(height, inner.height)
  }
}
