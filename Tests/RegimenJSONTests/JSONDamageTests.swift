import Foundation
import RegimenDiagnostics
import RegimenDocument
import RegimenJSON
import RegimenTestSupport
import Testing

/// Damaged documents are read or refused as Foundation reads or refuses them, and never end the program.
@Suite struct JSONDamageTests {
  private let sample = SourceText(
    name: "sample",
    text: #"""
      {"stage": "prepar\u00e9", "n": [0, -1.50, 1e+5, 10E-2], "x": {"y": [], "z": {}, "🙂é": [true, false, null]},
       "esc": "\"\\\/\b\f\n\r\t\ud83d\ude42 \u0000", "list": [[["deep"]], {"k": "v"}, ""]}

      """#)

  private func isAccepted(_ source: SourceText) -> Bool {
    let found = mistakes { () throws(DiagnosticFailure) in try JSONReader.read(source) }
    for mistake in found {
      let start = mistake.range?.start.offset ?? -1
      let end = mistake.range?.end.offset ?? -1
      #expect(start >= 0 && start <= end && end <= source.bytes.count)
    }
    // Foundation takes the last of repeated keys.
    return found.allSatisfy { $0.code == .duplicateKey }
  }

  private func isAcceptedByFoundation(_ source: SourceText) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(source.bytes), options: .fragmentsAllowed)) != nil
  }

  private func expectAgreement(on source: SourceText) {
    let source = withoutLastCommas(source)
    #expect(isAccepted(source) == isAcceptedByFoundation(source), "\(String(decoding: source.bytes, as: UTF8.self))")
  }

  /// Takes out the commas after the last entry of a list or object, which Foundation accepts.
  private func withoutLastCommas(_ source: SourceText) -> SourceText {
    let found = mistakes { () throws(DiagnosticFailure) in try JSONReader.read(source) }
    let comma = found.first { $0.message == "a ',' must be followed by another entry; this one is the last" }
    guard let place = comma?.range?.start else { return source }
    var bytes = source.bytes
    bytes.remove(at: place.offset)
    return withoutLastCommas(SourceText(name: source.name, bytes: bytes))
  }

  @Test func `a document cut off anywhere is read or refused as Foundation does`() {
    #expect(isAccepted(sample))
    for text in sample.truncations { expectAgreement(on: text) }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `a document with any byte changed is read or refused as Foundation does`(seed: UInt64) {
    for text in sample.flips(seed: seed) { expectAgreement(on: text) }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `a mangled document is read or refused as Foundation does`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 { expectAgreement(on: sample.mangled(using: &generator)) }
  }
}
