import RegimenDiagnostics
import Testing

@Suite struct ClosestSpellingTests {
  private let stages = ["precontemplation", "contemplation", "preparation", "action", "maintenance"]

  @Test(
    arguments: [
      ("preperation", "preparation"), ("mantenance", "maintenance"), ("acttion", "action"), ("atcion", "action"),
      ("pre-contemplation", "precontemplation"), ("ACTION", "action"), ("contemplatoin", "contemplation"),
    ])
  func `a slip of the keys finds the name that was meant`(written: String, meant: String) {
    #expect(closestSpelling(to: written, among: stages) == meant)
  }

  @Test(arguments: ["", "a", "yes", "relapse", "contempt", String(repeating: "action", count: 20)])
  func `a name unlike all others finds none`(written: String) {
    #expect(closestSpelling(to: written, among: stages) == nil)
  }

  @Test func `hyphens, spaces, underscores and capitals do not count`() {
    #expect(
      closestSpelling(to: "Co-Occurring PTSD", among: ["co_occurring_ptsd", "co_occurring_ptse"]) == "co_occurring_ptsd"
    )
  }

  @Test func `a swap of neighbours is one mistake`() {
    #expect(closestSpelling(to: "no", among: ["on"]) == "on")
    #expect(closestSpelling(to: "abc", among: ["acb"]) == "acb")
    #expect(closestSpelling(to: "abc", among: ["cba"]) == nil)
  }

  @Test func `a third of the letters may differ`() {
    #expect(closestSpelling(to: "abcdef", among: ["abcdxy"]) == "abcdxy")
    #expect(closestSpelling(to: "abcdef", among: ["abcxyz"]) == nil)
    #expect(closestSpelling(to: "abcdef", among: ["abcdefgh"]) == "abcdefgh")
    #expect(closestSpelling(to: "abcdef", among: ["abcdefghij"]) == nil)
  }

  @Test func `a word is never taken for another with no letter in common`() {
    #expect(closestSpelling(to: "a", among: ["b"]) == nil)
    #expect(closestSpelling(to: "no", among: ["ye"]) == nil)
  }

  @Test func `the last part of a dotted name finds the whole name`() {
    let facts = ["co_occurring.ptsd", "co_occurring.psychosis", "relapse_history.relapses_past_year"]
    #expect(closestSpelling(to: "ptsd", among: facts) == "co_occurring.ptsd")
    #expect(closestSpelling(to: "relapses-past-year", among: facts) == "relapse_history.relapses_past_year")
  }

  @Test func `of names as near the first in the alphabet is taken, in whatever order they come`() {
    #expect(closestSpelling(to: "level", among: ["levels", "levem", "leveb"]) == "leveb")
    #expect(closestSpelling(to: "level", among: ["leveb", "levem", "levels"]) == "leveb")
  }

  @Test func `a nearer name stands before an earlier one`() {
    #expect(closestSpelling(to: "weeks_max", among: ["weekq_mix", "weeks_mac"]) == "weeks_mac")
  }

  @Test func `letters outside ASCII are letters`() {
    #expect(closestSpelling(to: "schlafstorung", among: ["schlafstörung"]) == "schlafstörung")
  }
}
