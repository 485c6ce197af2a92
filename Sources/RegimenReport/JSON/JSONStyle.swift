/// How JSON is laid out.
public enum JSONStyle: String, Sendable, Hashable, CaseIterable {
  /// On one line.
  case compact
  /// A line for each member and element, indented by two spaces.
  case pretty
}
