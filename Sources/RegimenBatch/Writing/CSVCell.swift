import RegimenDiagnostics
import RegimenDocument
import RegimenJSON

/// Cells of a table as RFC 4180 has them: in quotes where they hold a comma, a quote or a line break.
enum CSVCell {
  /// Writes a text.
  static func write(_ text: some Sequence<UInt8>, to output: inout OutputBuffer) {
    let bytes = Array(text)
    let special: Set<UInt8> = [0x2C, 0x22, 0x0A, 0x0D]
    guard bytes.contains(where: special.contains) else { return output.append(bytes) }
    output.append(UInt8(ascii: "\""))
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Writes a JSON value: of a string its text, of `null` nothing, else the JSON.
  static func write(json: UnsafeRawBufferPointer, to output: inout OutputBuffer) {
    if json.elementsEqual("null".utf8) { return }
    guard json.first == UInt8(ascii: "\"") else { return write(json, to: &output) }
    let text = json.dropFirst().dropLast()
    guard text.contains(UInt8(ascii: "\\")) else { return write(text, to: &output) }
    guard case .scalar(let scalar)? = (try? JSONReader.read(SourceText(name: "", bytes: Array(json))))?.content else {
      return write(json, to: &output)
    }
    write(scalar.text.utf8, to: &output)
  }
}
