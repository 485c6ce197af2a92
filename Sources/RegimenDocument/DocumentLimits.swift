/// How much a document may ask of the reader. Whatever goes beyond is refused with a diagnostic of its own, in
/// time and memory bounded by these figures.
package struct DocumentLimits: Sendable, Hashable {
  /// Bytes in a file.
  package let fileBytes: Int
  /// Mappings and sequences inside one another.
  package let depth: Int
  /// Values in a file: scalars, sequences and mappings, keys not counted.
  package let nodes: Int
  /// Values that aliases stand for, all together.
  package let aliasedNodes: Int

  /// Creates limits; the defaults are those of every command.
  package init(fileBytes: Int = 16 << 20, depth: Int = 64, nodes: Int = 1_000_000, aliasedNodes: Int = 100_000) {
    self.fileBytes = fileBytes
    self.depth = depth
    self.nodes = nodes
    self.aliasedNodes = aliasedNodes
  }

  /// 16 MiB a file, depth 64, 1,000,000 nodes, 100,000 nodes from aliases.
  package static let standard = DocumentLimits()
}
