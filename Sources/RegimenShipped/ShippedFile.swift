/// A file that the program carries inside itself.
package struct ShippedFile: Sendable {
  /// Its path, relative to the folder it came from, with `/` between names.
  package let path: String
  private let text: StaticString

  init(path: String, text: StaticString) {
    self.path = path
    self.text = text
  }

  /// The content, byte for byte.
  package var bytes: [UInt8] { text.withUTF8Buffer(Array.init) }
}

/// Everything that ships inside the program. The build writes the lists: `pack`, the files of `rules/iop`;
/// `diagnosticPages`, a page for each diagnostic code; and `schemas`, of what the program prints.
package enum ShippedFiles {}
