import RegimenDiagnostics
import RegimenEvaluator
import RegimenGenerators
import RegimenModel
import Testing

/// A pack and a record made from a seed.
struct GeneratedCase: CustomStringConvertible {
  let seed: UInt64
  let pack: Pack
  let assessment: Assessment

  /// The case of a seed; a number of records in turn share a pack.
  ///
  /// - Parameter isOfNeeds: whether the rules are about levels alone.
  init(seed: UInt64, isOfNeeds: Bool = false) {
    self.seed = seed
    var random = RandomSource(seed: seed / 4)
    pack = PackGenerator.pack(&random, isOfNeeds: isOfNeeds)
    var records = RandomSource(seed: ~seed)
    let unknown = isOfNeeds ? [0, 5, 10, 25] : [0, 25, 50, 90]
    assessment = AssessmentGenerator(pack).assessment(unknown: unknown[Int(seed % 4)], &records)
  }

  var description: String {
    "seed \(seed)\n\(RegimenEvaluatorTests.description(of: pack))\n\(RegimenEvaluatorTests.description(of: assessment))"
  }
}

/// What an evaluator makes of a record: a plan, or the codes of the reasons to reject it.
enum Outcome: Equatable {
  case plan(Plan)
  case rejected([String])

  var plan: Plan? { if case .plan(let plan) = self { plan } else { nil } }

  /// What the shipping evaluator makes of it.
  init(_ recommender: Recommender, _ assessment: Assessment, whatIf: Bool) {
    do { self = .plan(try recommender.recommend(assessment, whatIf: whatIf)) } catch {
      self = .rejected(error.diagnostics.map(\.code.rawValue).sorted())
    }
  }

  /// What the oracle makes of it.
  init(oracleFor pack: Pack, _ assessment: Assessment, whatIf: Bool) {
    let oracle = NaiveEvaluator(
      pack, engineVersion: Engine.version, planSchemaVersion: Engine.planSchemaVersion)
    do { self = .plan(try oracle.recommend(assessment, whatIf: whatIf)) } catch {
      self = .rejected(error.codes.sorted())
    }
  }

  /// Where two outcomes differ; empty where they are equal.
  func differences(from other: Outcome) -> [String] {
    guard self != other else { return [] }
    guard let plan, let otherPlan = other.plan else { return ["\(brief(self)) / \(brief(other))"] }
    let found = RegimenEvaluatorTests.differences(plan, otherPlan)
    return found.isEmpty ? ["they differ, but not in words"] : found
  }
}

/// Tries a property on the cases of many seeds and tells of the first that breaks it.
///
/// - Parameter holds: returns what is wrong, nothing where all is well.
func check(seeds: Range<UInt64>, areOfNeeds: Bool = false, _ holds: (GeneratedCase) -> [String]) {
  for seed in seeds {
    let example = GeneratedCase(seed: seed, isOfNeeds: areOfNeeds)
    let wrong = holds(example)
    guard wrong.isEmpty else {
      Issue.record("\(wrong.prefix(12).joined(separator: "\n"))\n\(example)")
      return
    }
  }
}
