/// A figure that is less than was asked for.
public struct Shortfall: Sendable, Hashable {
  /// What was counted.
  public let name: String
  /// How many there are.
  public let count: Int
  /// Of how many.
  public let whole: Int
  /// The percentage that was asked for.
  public let asked: Int

  /// Creates a shortfall.
  public init(_ name: String, _ count: Int, of whole: Int, _ asked: Int) {
    self.name = name
    self.count = count
    self.whole = whole
    self.asked = asked
  }
}

extension Shortfall: CustomStringConvertible {
  /// `lines covered: 391 of 410, less than 100 %`.
  public var description: String { "\(name): \(count) of \(whole), less than \(asked) %" }
}
