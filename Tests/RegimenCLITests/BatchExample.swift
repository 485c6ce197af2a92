import Regimen

func heldPlaces(in stream: some AsyncSequence<UInt8, any Error>) async throws -> [Int] {
  let batch = PlanBatch(Recommender(pack: try .shipped()))
  var held: [Int] = []
  for try await result in batch.plans(ndjson: stream) {
    switch result.outcome {
    case .plan(let plan): if plan.status == .hold { held.append(result.index) }
    case .rejected(let failure): print(result.index, failure.diagnostics.map(\.message))
    }
  }
  return held
}
