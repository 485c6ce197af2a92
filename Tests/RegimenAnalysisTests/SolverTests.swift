import RegimenGenerators
import Testing

@testable import RegimenAnalysis

@Suite struct SolverTests {
  @Test func `the solver agrees with trying every assignment`() {
    var satisfiable = 0
    for seed in 0..<600 {
      var random = RandomSource(seed: UInt64(seed))
      let count = random.int(3...10)
      let clauses = (0..<(count * random.int(2...6))).map { _ in
        (0..<random.int(1...3)).map { _ in
          Literal(code: Int32(random.int(0...(2 * count - 1))))
        }
      }
      var solver = Solver()
      for _ in 0..<count { _ = solver.addVariable() }
      for clause in clauses { solver.add(clause) }
      for _ in 0..<3 {
        let assumed = (0..<random.int(0...3)).map { _ in
          Literal(code: Int32(random.int(0...(2 * count - 1))))
        }
        let holds = (0..<(1 << count)).contains { bits in
          func isTrue(_ literal: Literal) -> Bool { (bits >> literal.variable & 1 == 1) != literal.isNegated }
          return assumed.allSatisfy(isTrue) && clauses.allSatisfy { $0.contains(where: isTrue) }
        }
        let answer = solver.solve(assuming: assumed, limit: 10_000)
        #expect(answer == (holds ? .satisfiable : .unsatisfiable))
        guard answer == .satisfiable else { continue }
        satisfiable += 1
        #expect(assumed.allSatisfy { solver.isTrue($0) })
        #expect(clauses.allSatisfy { $0.contains { solver.isTrue($0) } })
      }
    }
    #expect(satisfiable > 100)
  }

  @Test func `pigeons without enough holes are found to be too many, and to fit with one hole more`() {
    for holes in 2...6 {
      var solver = Solver()
      let sits = (0...holes).map { _ in (0..<(holes + 1)).map { _ in solver.addVariable() } }
      let hasLastHole = solver.addVariable()
      for pigeon in sits {
        solver.add(pigeon)
        solver.add([!pigeon[holes], hasLastHole])
      }
      for hole in 0...holes {
        for (first, one) in sits.enumerated() {
          for other in sits[..<first] { solver.add([!one[hole], !other[hole]]) }
        }
      }
      #expect(solver.solve(assuming: [!hasLastHole], limit: 1_000_000) == .unsatisfiable)
      #expect(solver.solve(assuming: [], limit: 1_000_000) == .satisfiable)
    }
  }

  @Test func `a question beyond the limit is left undecided`() {
    var solver = Solver()
    let sits = (0..<9).map { _ in (0..<8).map { _ in solver.addVariable() } }
    for pigeon in sits { solver.add(pigeon) }
    for hole in 0..<8 {
      for (first, one) in sits.enumerated() {
        for other in sits[..<first] { solver.add([!one[hole], !other[hole]]) }
      }
    }
    #expect(solver.solve(assuming: [], limit: 10) == .undecided)
  }
}
