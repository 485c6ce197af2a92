/// A test of a rule that was met, and by what.
public struct MatchedTest: Sendable {
  /// Which readings of a plan met the test; mostly one.
  private enum Selection {
    case one(Int)
    case several([Int])
  }

  private let book: PlanBook
  private let line: Int
  /// Every reading that a plan tells, shared by all its tests.
  private let readings: Shared<[FactReading]>
  private let selection: Selection

  /// The test in words.
  public var text: String { book.lines[line] }

  /// The facts that met it. O(facts that met it).
  public var facts: [FactReading] {
    switch selection {
    case .one(let place): [readings.value[place]]
    case .several(let places): places.map { readings.value[$0] }
    }
  }

  /// Creates a matched test.
  package init(text: String, facts: [FactReading]) {
    self.init(
      0, of: PlanBook(rules: [], lines: [text]), readings: Shared(facts), places: Array(facts.indices))
  }

  /// Creates a test, a line of a book, that was met by one of the readings of a plan.
  package init(_ line: Int, of book: PlanBook, readings: Shared<[FactReading]>, place: Int) {
    self.book = book
    self.line = line
    self.readings = readings
    selection = .one(place)
  }

  /// Creates a test, a line of a book, that was met by some of the readings of a plan, in this order.
  package init(_ line: Int, of book: PlanBook, readings: Shared<[FactReading]>, places: [Int]) {
    self.book = book
    self.line = line
    self.readings = readings
    selection = .several(places)
  }
}

extension MatchedTest: Hashable {
  /// Whether the words and the facts are the same.
  public static func == (left: MatchedTest, right: MatchedTest) -> Bool {
    left.text == right.text && left.facts == right.facts
  }

  /// Hashes the words and the facts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(facts)
  }
}
