import RegimenDiagnostics
import RegimenModel

extension OutputBuffer {
  /// Writes an exact decimal in its shortest plain notation, so many millionths.
  mutating func append(millionths: Int64) {
    if millionths < 0 { append(UInt8(ascii: "-")) }
    let magnitude = millionths.magnitude
    append(number: Int64(magnitude / 1_000_000))
    var rest = Int64(magnitude % 1_000_000)
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    var unit: Int64 = 100_000
    while rest > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  /// Writes a date: `2026-11-20`.
  mutating func append(_ date: CalendarDate) {
    append(date.year, width: 4)
    append(UInt8(ascii: "-"))
    append(date.month, width: 2)
    append(UInt8(ascii: "-"))
    append(date.day, width: 2)
  }

  /// Writes a place.
  ///
  /// - Parameter file: the name of its file in JSON.
  mutating func append(_ place: SourceRange, file: [UInt8]) {
    append("{\"file\":")
    append(file)
    append(",\"line\":")
    append(number: Int64(place.start.line))
    append(",\"column\":")
    append(number: Int64(place.start.column))
    append(",\"end_line\":")
    append(number: Int64(place.end.line))
    append(",\"end_column\":")
    append(number: Int64(place.end.column))
    append(UInt8(ascii: "}"))
  }

  private mutating func append(_ number: Int, width: Int) {
    var unit = width == 4 ? 1000 : 10
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }

  /// Writes a list: the opening bracket, what the function writes for each element, commas, the closing bracket.
  @inline(__always)
  mutating func list<Elements: Sequence>(
    _ elements: Elements, _ write: (inout OutputBuffer, Elements.Element) -> Void
  ) {
    append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { append(UInt8(ascii: ",")) }
      isFirst = false
      write(&self, element)
    }
    append(UInt8(ascii: "]"))
  }
}
