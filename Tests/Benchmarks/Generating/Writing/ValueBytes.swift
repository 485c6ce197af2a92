/// The values of a column, made into bytes beforehand where there are few of them.
struct ValueBytes {
  private enum Form {
    case fixed([[UInt8]])
    case number
    case hundredths
  }

  private let form: Form
  private let unknown: [UInt8]

  /// The values of a column in a notation.
  init(_ column: Column, in notation: Notation) {
    unknown = notation.word("unknown")
    form =
      switch column.values {
      case .words(let words): .fixed(words.map { notation.word($0) })
      case .flag: .fixed(notation.flags.map { Array($0.utf8) })
      case .day: .fixed(Calendar.days.map { notation.wordStart + $0 + notation.wordEnd })
      case .number: .number
      case .hundredths: .hundredths
      }
  }

  /// Writes a value.
  func write(_ value: Int, to output: inout OutputStream) {
    guard value != Record.unknown else { return output.write(unknown) }
    switch form {
    case .fixed(let choices): output.write(choices[value])
    case .number: output.write(value)
    case .hundredths: output.write(hundredths: value)
    }
  }
}
