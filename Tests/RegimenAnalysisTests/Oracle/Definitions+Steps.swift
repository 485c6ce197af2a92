import RegimenDiagnostics
import RegimenModel

@testable import RegimenAnalysis

/// Guarantees, and what a single step of a fact does.
extension Definitions {
  /// Promises on plans that somebody's plan breaks.
  var guarantees: [Claim] {
    let judge = PlanJudge(pack)
    return pack.guarantees.compactMap { guarantee in
      guard case .plan(let whenever, let wherePlan, let plan) = guarantee.promise else { return nil }
      return Claim(FindingKey(.guarantee, guarantee.id.rawValue)) {
        $0.meets(whenever) && judge.meets(wherePlan ?? PlanExpectation([]), $0.outline)
          && !judge.meets(plan, $0.outline)
      }
    }
  }

  /// Promises on plans that are about nobody's.
  var vacuous: Set<FindingKey> {
    Set(pack.guarantees.filter { !isAboutSomebody($0) }.map { FindingKey(.unused, $0.id.rawValue) })
  }

  /// Whether there is anybody of whom a guarantee promises something of the plan, or of whose steps it does.
  func isAboutSomebody(_ guarantee: Guarantee) -> Bool {
    guard case .plan(let whenever, let wherePlan, _) = guarantee.promise else { return true }
    let judge = PlanJudge(pack)
    return world.people.contains {
      $0.meets(whenever) && judge.meets(wherePlan ?? PlanExpectation([]), $0.outline)
    }
  }

  /// Promises that something never falls, and somebody for whom it does.
  var falls: [Claim] {
    pack.guarantees.flatMap { guarantee -> [Claim] in
      guard case .neverFalls(let rising, let elements) = guarantee.promise else { return [] }
      return world.facts.indices.filter { rising.contains(world.facts[$0].name) }.flatMap { fact in
        elements.map { element in
          let detail = "\(world.facts[fact].name) \(element.path)"
          return Claim(FindingKey(.monotonicity, guarantee.id.rawValue, detail), stepOf: fact) { before, after in
            PlanOrder(pack: pack).isLess(after, than: before, in: element)
          }
        }
      }
    }
  }

  /// Rules to blame for a level that moves by more than one.
  var cliffs: [Claim] {
    pack.rules.flatMap { rule in
      world.facts.indices.filter { world.isOrdered($0) && rule.facts.contains(world.facts[$0].name) }.map { fact in
        Claim(FindingKey(.cliff, rule.id.rawValue), stepOf: fact) { before, after in
          Cliff(before, after, pack)?.isBlamed(on: rule, stepOf: world.facts[fact].name) ?? false
        }
      }
    }
  }

  /// Steps that move the level by more than one and that no rule is blamed for.
  var unblamedCliffs: [[Int]] {
    world.people.flatMap { person in
      world.facts.indices.filter { fact in
        guard world.isOrdered(fact), let next = world.next(person, fact), let cliff = Cliff(person, next, pack) else {
          return false
        }
        return !pack.rules.contains {
          $0.facts.contains(world.facts[fact].name) && cliff.isBlamed(on: $0, stepOf: world.facts[fact].name)
        }
      }.map { _ in person.cells }
    }
  }
}
