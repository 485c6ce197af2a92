import RegimenDiagnostics
import RegimenDocument
import RegimenTestSupport
import RegimenYAML
import Testing

/// Damaged documents are read or refused, and never end the program.
@Suite struct YAMLDamageTests {
  private let sample = SourceText(
    name: "sample",
    text: """
      \u{FEFF}%YAML 1.1
      ---
      # Wörter 患者 🙂
      rules: &all
        - rule: "near-daily \\u00e9 \\x41"   # comment
          when: {stage: [a, 'b', &x c], n: {at_least: 2}}
          because: >-
            folded
            text

          then: |+
            literal

        - *x
      ? explicit
      : &y [*x, {k: v, l}, -1]
      last: *y
      ...

      """)

  /// Reads a text and expects it to be read, or refused with mistakes that have places inside it.
  private func expectOutcome(of source: SourceText, sourceLocation: SourceLocation = #_sourceLocation) {
    for mistake in mistakes({ () throws(DiagnosticFailure) in try YAMLReader.read(source) }) {
      let start = mistake.range?.start.offset ?? -1
      let end = mistake.range?.end.offset ?? -1
      #expect(start >= 0 && start <= end && end <= source.bytes.count, sourceLocation: sourceLocation)
      #expect(!mistake.message.isEmpty, sourceLocation: sourceLocation)
    }
  }

  @Test func `the sample is sound`() throws {
    #expect(throws: Never.self) { try YAMLReader.read(sample) }
  }

  @Test func `a document cut off anywhere is read or refused`() {
    for text in sample.truncations { expectOutcome(of: text) }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `a document with any byte changed is read or refused`(seed: UInt64) {
    for text in sample.flips(seed: seed) { expectOutcome(of: text) }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `a mangled document is read or refused, and within tight limits too`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let text = sample.mangled(using: &generator)
      expectOutcome(of: text)
      let limits = DocumentLimits(
        depth: .random(in: 0...3, using: &generator), nodes: .random(in: 0...20, using: &generator),
        aliasedNodes: .random(in: 0...5, using: &generator))
      _ = mistakes { () throws(DiagnosticFailure) in try YAMLReader.read(text, limits: limits) }
    }
  }

  @Test func `whatever libyaml finds wrong is said in words of our own, with help`() {
    var foreign: Set<String> = []
    for seed in 0..<20 as Range<UInt64> {
      for text in sample.flips(seed: seed) {
        for mistake in mistakes({ () throws(DiagnosticFailure) in try YAMLReader.read(text) }) {
          if mistake.help == nil { foreign.insert(mistake.message) }
        }
      }
    }
    #expect(foreign.isEmpty)
  }
}
