public import RegimenDiagnostics
package import RegimenDocument
import RegimenJSON
public import RegimenModel
import RegimenYAML

/// Reads records of people against the vocabulary of a pack.
///
/// A record is read whole or not at all. Its messages name facts and never repeat what was recorded, so that they may
/// go to logs. Whether required facts are answered, and whether the record is possible, depends on instruments too and
/// is found out when a plan is made.
public struct AssessmentReader: Sendable {
  /// The notation of a record.
  public enum Format: Sendable, Hashable {
    /// YAML.
    case yaml
    /// JSON.
    case json

    /// The notation that a file's name tells: JSON where it ends in `.json`, else YAML.
    public init(fileName: String) {
      self = fileName.hasSuffix(".json") ? .json : .yaml
    }
  }

  private let names: Names

  /// Creates a reader for records of the pack's vocabulary. Time and memory grow with the pack; make it once.
  public init(pack: Pack) {
    self.init(names: Names(of: pack))
  }

  init(names: Names) {
    self.names = names
  }

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - text: The record.
  ///   - format: Its notation; told from the name of the text where it is nil.
  /// - Throws: Every mistake that can be found in it.
  /// - Complexity: linear in the bytes of the record.
  public func read(_ text: SourceText, as format: Format? = nil) throws(DiagnosticFailure) -> Assessment {
    let node =
      switch format ?? Format(fileName: text.name) {
      case .yaml: try YAMLReader.read(text)
      case .json: try JSONReader.read(text)
      }
    return try read(node, digest: SHA256Digest.hex(of: text.bytes))
  }

  /// Reads a record that was taken apart before; the digest is that of its text.
  package func read(_ node: Node, digest: String) throws(DiagnosticFailure) -> Assessment {
    let findings = Findings(quotesValues: false)
    let assessment = RecordReader(findings: findings, names: names).assessment(node, digest: digest)
    try findings.throwIfAny()
    return assessment
  }
}

extension Names {
  /// What records refer to, of a pack that was loaded before.
  init(of pack: Pack) {
    let findings = Findings()
    for fact in pack.vocabulary.facts {
      facts.declare(fact.name.rawValue, fact, at: fact.place, findings: findings)
    }
    for group in pack.vocabulary.groups {
      groups.declare(group.name.rawValue, group, at: group.place, findings: findings)
    }
    for section in pack.vocabulary.sections {
      sections.declare(section.name, section, at: section.place, findings: findings)
    }
    for instrument in pack.vocabulary.instruments {
      instruments.declare(instrument.id.rawValue, instrument.scores, at: instrument.place, findings: findings)
    }
    for (rank, level) in pack.catalogue.levels.enumerated() {
      let declared = DeclaredLevel(rank: rank, isOffered: level.isOffered)
      levels.declare(level.id.rawValue, declared, at: level.place, findings: findings)
    }
  }
}
