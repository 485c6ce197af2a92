/// A statement that the outcome breaks.
public struct SetAsideStatement: Sendable, Hashable {
  /// Who said it.
  public let authority: Authority
  /// What was said.
  package let content: Statement.Content
  /// What was said, in words.
  public let text: String
  /// What bounds it, sorted: rules, or a level by its range.
  public let boundBy: [Authority]

  /// Creates a set-aside statement.
  package init(authority: Authority, content: Statement.Content, text: String, boundBy: [Authority]) {
    self.authority = authority
    self.content = content
    self.text = text
    self.boundBy = boundBy
  }
}
