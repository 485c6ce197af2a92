/// How a stretch of text looks on a terminal that knows the escapes of ANSI X3.64.
package enum TextStyle: String {
  case bold = "1"
  case dim = "2"
  case red = "1;31"
  case green = "1;32"
  case yellow = "1;33"
  case cyan = "1;36"

  /// What turns the style on.
  package var begin: String { "\u{1B}[\(rawValue)m" }
  /// What turns every style off.
  package static let end = "\u{1B}[0m"
}
