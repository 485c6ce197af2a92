import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

/// An editor finds what it wants to offer where it looks for it.
@Suite struct SchemaOfferTests {
  private static let files = Result { try PackFiles.read(Repository.path("fixtures/packs/every-form")) }

  private static func packSchema(without file: String? = nil) throws -> SchemaOffers {
    let texts = try files.get().texts.filter { $0.name != file }
    return try SchemaOffers(PackSchema(names: PackNames(PackFiles(texts))).document.bytes)
  }

  private static func assessmentSchema() throws -> SchemaOffers {
    try SchemaOffers(AssessmentSchema(pack: try PackLoader.load(files.get())).document.bytes)
  }

  @Test(arguments: [
    ("", ["rules", "facts", "levels", "guarantees", "cases", "sources", "concerns"]),
    ("rules []", ["rule", "when", "unless", "then", "because", "overrides", "tags"]),
    ("rules [] overrides []", ["tagged"]),
    ("guarantees []", ["guarantee", "title", "because", "whenever", "where_plan", "plan", "as_rises", "never_falls"]),
    ("rules [] when", ["age", "any", "not", "co_occurring", "co_occurring.ptsd", "relapse_history"]),
    ("rules [] unless []", ["pregnant", "relapse_history.days_since_last_use"]),
    ("rules [] when relapse_history", ["relapses_past_year", "days_since_last_use"]),
    ("rules [] when co_occurring", ["ptsd", "panic", "any_of", "none_of", "count", "at_least", "is", "or"]),
    ("rules [] when craving", ["at_least", "less_than", "is", "or"]),
    ("rules [] then", ["intensity", "intensity.level", "modalities.motivational", "referrals", "status"]),
    ("rules [] then modalities", ["motivational", "relapse_prevention", "confrontational_group"]),
    ("rules [] then modalities motivational", ["weight", "share"]),
    ("facts anything", ["label", "ask", "scale", "each", "of", "facts", "required"]),
    ("levels anything", ["days_per_week", "offered", "refer_to", "gives"]),
    ("cases [] assessment", ["age", "co_occurring", "declines.others", "instruments"]),
    ("cases [] plan", ["status", "intensity", "referrals.psychiatrist", "precautions", "once_cleared"]),
    (
      "cases [] plan once_cleared",
      ["intensity", "intensity.level", "modalities.motivational", "referrals", "referrals.psychiatrist"]
    ),
    ("instruments anything reads", ["craving", "co_occurring.ptsd"]),
  ])
  func `keys of a pack are offered, with words that say what they are`(path: String, wanted: [String]) throws {
    let keys = try Self.packSchema().keys(at: path)
    for key in wanted { #expect(keys[key] == true, "\(path): \(key)") }
  }

  @Test(arguments: [
    ("rules [] concern", ["safety", "clinical", "programme"]),
    ("rules [] when stage_of_change", ["precontemplation", "action"]),
    ("rules [] when stage_of_change []", ["precontemplation", "action"]),
    ("rules [] when pregnant", ["yes", "no", "unknown"]),
    ("rules [] when co_occurring any_of []", ["ptsd", "panic", "major_depression"]),
    ("rules [] when co_occurring at_least", ["absent", "severe"]),
    ("rules [] when current_level at_least", ["outpatient", "residential", "none"]),
    ("rules [] then intensity level at_least", ["outpatient", "residential"]),
    ("rules [] then modalities confrontational_group", ["avoid"]),
    ("rules [] then modalities motivational share at_least", ["5%", "20%", "100%"]),
    ("rules [] then referrals psychiatrist", ["same_day", "routine", "avoid"]),
    ("rules [] then precautions []", ["no_conjoint_work"]),
    ("rules [] overrides []", ["weekly-contact-is-enough"]),
    ("rules [] overrides [] tagged", ["light-care", "group-care"]),
    ("rules [] tags []", ["light-care", "group-care"]),
    ("rules [] sources []", ["tip42", "tip47"]),
    ("guarantees [] as_rises", ["co_occurring", "craving"]),
    ("guarantees [] never_falls []", ["intensity.weekly_hours", "modalities.motivational"]),
    ("cases [] fires []", ["never-below-the-current-level"]),
    ("instruments anything reads craving from", ["total", "mean"]),
    ("instruments anything reads excess_of_risk minus", ["risk", "protective"]),
    ("about_current_level []", ["craving", "co_occurring.panic"]),
    ("mix step", ["5%", "20%"]),
  ])
  func `words of a pack are offered`(path: String, wanted: [String]) throws {
    let words = try Self.packSchema().words(at: path)
    #expect(words.isSuperset(of: wanted), "\(path): \(words.sorted())")
  }

  @Test func `what follows a hold has no status and no precautions of its own, and always a level`() throws {
    let schema = try Self.packSchema()
    let keys = schema.keys(at: "cases [] plan once_cleared").keys
    #expect(keys.allSatisfy { !$0.hasPrefix("status") && !$0.hasPrefix("precautions") && $0 != "once_cleared" })
    #expect(schema.words(at: "cases [] plan intensity level").contains("none"))
    #expect(schema.words(at: "cases [] plan intensity bridge").contains("none"))
    #expect(!schema.words(at: "cases [] plan once_cleared intensity level").contains("none"))
  }

  @Test func `nothing is offered that a fact cannot be asked`() throws {
    let schema = try Self.packSchema()
    #expect(schema.keys(at: "rules [] when pregnant").keys.sorted() == ["is", "or"])
    #expect(!schema.keys(at: "rules [] when age").keys.contains("or"))
    #expect(schema.keys(at: "rules [] when age").keys.contains("at_least"))
  }

  @Test func `answers of an assessment are offered, and unknown only where a fact may be`() throws {
    let schema = try Self.assessmentSchema()
    let keys = schema.keys(at: "")
    for key in ["age", "co_occurring", "relapse_history.relapses_past_year", "date", "instruments", "notes"] {
      #expect(keys[key] == true, "\(key)")
    }
    #expect(schema.words(at: "co_occurring ptsd") == ["absent", "mild", "moderate", "severe", "unknown"])
    #expect(schema.words(at: "co_occurring others").contains("absent"))
    #expect(schema.words(at: "stage_of_change").count == 5)
    #expect(schema.words(at: "current_level").contains("none"))
    #expect(schema.keys(at: "instruments phq9").keys.sorted() == ["date", "total"])
  }

  @Test func `names of a kind that the pack declares nothing of are free, the others are not`() throws {
    let whole = try Self.packSchema()
    let part = try Self.packSchema(without: "sources.yaml")
    #expect(whole.words(at: "rules [] sources []").contains("tip42"))
    #expect(part.words(at: "rules [] sources []").isEmpty)
    #expect(part.words(at: "rules [] concern") == whole.words(at: "rules [] concern"))
  }
}
