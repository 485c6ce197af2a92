import RegimenDiagnostics
import RegimenDocument

/// The top-level keys of all files of a pack, put together: it does not matter which file a key stands in.
struct PackOutline: PartReader {
  let findings: Findings
  private var entries: [String: [Node.Entry]] = [:]
  /// The name of the first file, for what is wrong with the pack as a whole.
  private var firstFile = ""

  /// Keys that may stand in several files, and are read as one.
  private static let shared = ["facts", "instruments", "impossible", "sources", "rules", "guarantees", "cases"]
  /// Keys that stand in one file.
  private static let single = HeaderReader.keys + ["mix", "levels", "modalities", "referrals", "precautions"]

  init(findings: Findings) {
    self.findings = findings
  }

  /// Adds a file.
  mutating func add(_ node: Node) {
    if firstFile.isEmpty { firstFile = node.anchor.file }
    guard node.entries != nil else {
      wrongKind("a file of a pack", mustBe: "a mapping", node, help: "begin it with a key such as rules:")
      return
    }
    let known = Self.shared + Self.single
    guard isOfPack(node, known: known) else {
      report(
        .strayFile, "a file of a pack must have a key that packs have, and this one has none", at: node.anchor,
        help: "name it as the 'assessment' of a case if it is one, or move it out of the pack's folder")
      return
    }
    for entry in node.entries ?? [] where !entry.value.isBlank {
      guard known.contains(entry.key) else {
        report(
          .unknownKey, "a pack has no key \(entry.key.quoted)", at: entry.keyRange,
          help: closestSpelling(to: entry.key, among: known).map { "did you mean '\($0)'?" })
        continue
      }
      if Self.single.contains(entry.key), let first = entries[entry.key]?.first {
        report(
          .duplicateKey, "'\(entry.key)' must stand in one file only", at: entry.keyRange,
          notes: [Diagnostic.Note("it stands here first", at: first.keyRange)])
        continue
      }
      entries[entry.key, default: []].append(entry)
    }
  }

  /// Whether a key of the file is one that packs have, or was meant to be.
  private func isOfPack(_ node: Node, known: [String]) -> Bool {
    (node.entries ?? []).prefix(100).contains {
      known.contains($0.key) || closestSpelling(to: $0.key, among: known) != nil
    }
  }

  /// The value of a key that stands in one file.
  func value(_ key: String) -> Node? { entries[key]?.first?.value }

  /// The values of a key, file by file.
  func values(_ key: String) -> [Node] { entries[key]?.map(\.value) ?? [] }

  /// The entries of the mappings that stand under a key, file by file.
  func members(_ key: String) -> [Node.Entry] { values(key).flatMap { mapping($0, "'\(key)'") ?? [] } }

  /// The items of the lists that stand under a key, file by file.
  func items(_ key: String) -> [Node] { values(key).flatMap { list($0, "'\(key)'") ?? [] } }

  /// The keys of the header.
  var header: Fields {
    let present = HeaderReader.keys.compactMap { entries[$0]?.first }
    let anchor = present.first?.keyRange ?? entries.values.compactMap(\.first?.keyRange).min { $0.start < $1.start }
    return Fields(owner: "the pack", anchor: anchor ?? .whole(firstFile), entries: present)
  }
}
