/// What was written down of a person: a number for each column, to be read as ``Column/values`` says.
package struct Record {
  /// Nothing stands there.
  static let blank = Int.min
  /// It was asked, and the answer is not known.
  static let unknown = Int.min + 1

  /// Which record of its cohort it is.
  var number = 0
  /// The day of the assessment, a place in ``Calendar/days``.
  var day = 0
  private var values = [Int](repeating: Record.blank, count: Column.allCases.count)

  /// Nothing is written down yet.
  package init() {}

  /// The number of a column.
  subscript(column: Column) -> Int {
    get { values[column.rawValue] }
    set { values[column.rawValue] = newValue }
  }

  /// Sets a column to a value of a scale.
  mutating func set(_ column: Column, _ value: some RawRepresentable<Int>) { self[column] = value.rawValue }

  /// Sets a column to a flag.
  mutating func set(_ column: Column, _ flag: Bool) { self[column] = flag ? 1 : 0 }

  /// Whether anything stands in a column.
  func holds(_ column: Column) -> Bool { self[column] != Record.blank }

  /// Takes out what stands in columns.
  mutating func leaveOut(_ columns: Column...) {
    for column in columns { self[column] = Record.blank }
  }

  /// Takes out everything.
  mutating func clear() {
    for index in values.indices { values[index] = Record.blank }
  }
}
