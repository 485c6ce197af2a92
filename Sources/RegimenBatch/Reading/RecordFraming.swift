/// How the records of a stream are told apart.
package enum RecordFraming: Sendable, Hashable {
  /// One record a line. Lines end at LF or CR LF.
  case lines
  /// One record a row of cells (RFC 4180): line breaks may stand in a cell that is in quotes. Rows end at LF or CR LF.
  /// Until the header has told the delimiter, it is any of them.
  case rows(delimiter: UInt8?)
  /// YAML documents. `---` and `...` at the beginning of a line divide them: neither can stand there in a scalar.
  case documents
  /// One record that is all there is.
  case whole
}
