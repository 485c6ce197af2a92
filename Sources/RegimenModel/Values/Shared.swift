/// A value that many hold and nobody copies; equal where what it holds is.
package final class Shared<Value: Hashable & Sendable>: Sendable, Hashable {
  /// What is shared.
  package let value: Value

  /// Shares a value.
  package init(_ value: Value) { self.value = value }

  package static func == (left: Shared<Value>, right: Shared<Value>) -> Bool {
    left === right || left.value == right.value
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
