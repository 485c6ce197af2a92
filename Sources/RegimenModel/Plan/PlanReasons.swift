/// What the reasons of one plan rest on: every test of a rule that was met and every fact that the plan tells of, each
/// once, for the accounts of its rules to refer to.
package final class PlanReasons: Sendable {
  /// A test that was met.
  package struct Test: Sendable, BitwiseCopyable {
    fileprivate let line: Int32
    private let firstMet: Int32
    private let endOfMet: Int32

    /// Creates a test.
    ///
    /// - Parameters:
    ///   - line: its words, by their place in the book.
    ///   - met: where the places of the readings that met it stand.
    package init(line: Int, met: Range<Int>) {
      self.line = Int32(line)
      firstMet = Int32(met.lowerBound)
      endOfMet = Int32(met.upperBound)
    }

    fileprivate var met: Range<Int> { Int(firstMet)..<Int(endOfMet) }
  }

  /// What is told of rules and conditions whatever the record.
  package let book: PlanBook
  /// What is known of each fact that the plan tells of.
  package let readings: [FactReading]
  /// The tests that were met.
  private let tests: [Test]
  /// For all tests, those of one test beside each other, the places of the readings that met it.
  private let met: [Int32]

  /// Creates the reasons of a plan.
  package init(_ book: PlanBook, readings: [FactReading], tests: [Test], met: [Int32]) {
    self.book = book
    self.readings = readings
    self.tests = tests
    self.met = met
  }

  /// Reasons of matched tests that stand alone, for one rule.
  convenience init(_ rule: PlanBook.Rule?, _ matched: [(text: String, facts: [FactReading])]) {
    var tests: [Test] = []
    var readings: [FactReading] = []
    for (line, test) in matched.enumerated() {
      tests.append(Test(line: line, met: readings.count..<(readings.count + test.facts.count)))
      readings += test.facts
    }
    self.init(
      PlanBook(rules: rule.map { [$0] } ?? [], lines: matched.map(\.text)), readings: readings, tests: tests,
      met: readings.indices.map(Int32.init))
  }

  /// A test in words.
  func text(of test: Int) -> String { book.lines[Int(tests[test].line)] }

  /// The facts that met a test.
  package func facts(of test: Int) -> [FactReading] { met[tests[test].met].map { readings[Int($0)] } }
}
