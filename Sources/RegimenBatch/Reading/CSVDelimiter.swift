/// What stands between the cells of a row.
enum CSVDelimiter {
  /// Those that there are, the likeliest first.
  static let all = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// The delimiter of a table: the one that stands most often outside quotes in its header; a comma where none does.
  static func told(by header: some Collection<UInt8>) -> UInt8 {
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let index = all.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return all[counts.firstIndex(of: most) ?? 0]
  }
}
