extension Vocabulary {
  /// The innermost section that a fact stands in.
  package func section(of fact: FactName) -> FactSection? {
    sections.filter { fact.rawValue.hasPrefix($0.name + ".") }.max { $0.name.utf8.count < $1.name.utf8.count }
  }
}
