import Foundation
import RegimenDiagnostics
import RegimenTestSupport
import Testing

/// What is stepped over unread is JSON to a parser of other people, too.
@Suite struct FastReaderFoundationTests {
  private var twin: FastReaderTwin

  init() throws { twin = FastReaderTwin(try FastReaderTwin.Vocabulary.everyForm.pack()) }

  /// Short, so that damage hits what matters; with everything that is carried along and stepped over.
  private let samples = [
    #"{"meta":{"stage":"préparé","n":[0,-1.50,12],"x":{"y":[],"z":{}},"é":[true,false,null]}}"#,
    #"{"meta":[[["deep"]],{"k":"v","l":"v"},"",-0.5e1, 10]}"#,
    #"{"notes":"\"\\\/\b\f\n\r\t\u00e9 é ü — 🙂"}"#,
    #"{"notes":"é","age":40,"craving":1.5,"pregnant":true,"meta":{"a":1}}"#,
  ].map { SourceText(name: "sample", text: $0) }

  private mutating func tryOne(_ line: [UInt8]) -> Bool {
    guard twin.expectAgreement(line) else { return false }
    #expect(
      (try? JSONSerialization.jsonObject(with: Data(line))) != nil, "\(String(decoding: line, as: UTF8.self))")
    return true
  }

  @Test func `a document that was cut off or has a byte changed is taken only where Foundation takes it`() {
    var reader = self
    var taken = 0
    for sample in samples {
      for text in sample.truncations where reader.tryOne(text.bytes) { Issue.record("a part was taken for the whole") }
      for seed in 0..<20 as Range<UInt64> {
        for text in sample.flips(seed: seed) where reader.tryOne(text.bytes) { taken += 1 }
      }
    }
    #expect(taken > 100)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `a mangled document is taken only where Foundation takes it`(seed: UInt64) {
    var reader = self
    var generator = SeededGenerator(seed: seed)
    var taken = 0
    for sample in samples {
      for _ in 0..<1_000 where reader.tryOne(sample.mangled(using: &generator).bytes) { taken += 1 }
    }
    #expect(taken > 100)
  }
}
