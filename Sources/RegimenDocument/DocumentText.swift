package import RegimenDiagnostics

/// A text that a reader may work on: within the size limit, valid UTF-8, without NUL bytes.
package struct DocumentText: Sendable {
  /// The text as it came.
  package let source: SourceText
  /// Lines and columns of its bytes.
  package let positions: PositionMap

  /// Checks the text.
  ///
  /// A UTF-8 byte order mark is accepted.
  ///
  /// - Throws: The first of `file-too-large`, `nul-byte` and `invalid-utf8` that applies.
  package init(_ source: SourceText, limits: DocumentLimits) throws(DiagnosticFailure) {
    guard source.bytes.count <= limits.fileBytes else {
      throw DiagnosticFailure([Self.tooLarge(source, limits)])
    }
    self.source = source
    self.positions = PositionMap(source)
    if let mistake = utf16Mark() ?? unreadableByte() { throw DiagnosticFailure([mistake]) }
  }

  /// Returns the range between two byte offsets.
  package func range(from start: Int, to end: Int) -> SourceRange {
    let first = positions.position(at: start)
    return range(from: first, to: positions.position(at: end, after: first))
  }

  /// Returns the range between two places.
  package func range(from start: SourcePosition, to end: SourcePosition) -> SourceRange {
    SourceRange(file: source.name, start: start, end: max(start, end))
  }

  private func utf16Mark() -> Diagnostic? {
    guard source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return Diagnostic(
      .invalidUTF8, "a file must be UTF-8; this one begins with the mark of UTF-16", at: range(from: 0, to: 2),
      help: "save the file as UTF-8")
  }

  private func unreadableByte() -> Diagnostic? {
    let nul = source.bytes.firstIndex(of: 0)
    if let invalid = firstInvalidBytes(), invalid.lowerBound < nul ?? .max {
      let byte = String(source.bytes[invalid.lowerBound], radix: 16, uppercase: true)
      return Diagnostic(
        .invalidUTF8, "a file must be UTF-8; byte 0x\(byte) cannot stand here",
        at: range(from: invalid.lowerBound, to: invalid.upperBound), help: "save the file as UTF-8")
    }
    guard let nul else { return nil }
    return Diagnostic(
      .nulByte, "a file must be text, without NUL bytes", at: range(from: nul, to: nul + 1),
      help: nul < 2 ? "save the file as UTF-8, if it was saved as UTF-16" : "remove the byte")
  }

  private func firstInvalidBytes() -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: source.bytes.span)
      return nil
    } catch {
      return error.byteOffsets
    }
  }

  private static func tooLarge(_ source: SourceText, _ limits: DocumentLimits) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "a file may have at most \(limits.fileBytes) bytes; this one has \(source.bytes.count)",
      at: .whole(source.name), help: "split the file")
  }
}
