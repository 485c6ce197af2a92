public import RegimenEvaluator
public import RegimenModel

/// Makes plans for many records, several at a time, and hands them out in the order of the records.
///
///     for try await result in PlanBatch(recommender).plans(for: assessments) {
///       print(result.index, result.plan?.status as Any)
///     }
///
/// Memory is bounded: no more records are taken than are being worked on. Whoever stops iterating, or cancels the task
/// that does, stops the work.
///
/// Results are handed out once ``parallelism`` groups of records were taken, or the last. A group is 64 records of a
/// sequence or of NDJSON, and one of assessments that come one by one. So this is for streams that flow: who sends one
/// record and waits for its plan before sending another asks the recommender itself.
public struct PlanBatch: Sendable {
  /// By which plans are made.
  public let recommender: Recommender
  /// Whether to work out what each answer to an open question would change and what would lead to the next levels,
  /// which takes far longer.
  public let whatIf: Bool
  /// How many groups of records are worked on at the same time, at least one; cores are a good number.
  public let parallelism: Int

  /// Records that are worked on together, so that handing them over costs little.
  static let groupSize = 64

  /// Creates a batch.
  ///
  /// - Parameters:
  ///   - recommender: by which plans are made.
  ///   - whatIf: whether to work out what each answer to an open question would change, and what would lead to the next
  ///     levels.
  ///   - parallelism: how many groups of records are worked on at the same time; less than one counts as one.
  public init(_ recommender: Recommender, whatIf: Bool = false, parallelism: Int = 4) {
    self.recommender = recommender
    self.whatIf = whatIf
    self.parallelism = max(1, parallelism)
  }

  /// Plans for assessments. Nothing is worked on before the first is asked for.
  public func plans<Records: Sequence<Assessment>>(for records: Records) -> PlanSequence<Records.Iterator> {
    let maker = maker
    return PlanSequence(parallelism: parallelism) {
      var records = records.makeIterator()
      var next = 0
      return PlanSequence.Source {
        var group: [Assessment] = []
        while group.count < Self.groupSize, let record = records.next() { group.append(record) }
        guard !group.isEmpty else { return nil }
        defer { next += group.count }
        let (first, records) = (next, group)
        return { records.enumerated().map { BatchResult(index: first + $0, outcome: maker.outcome($1)) } }
      }
    }
  }

  /// Plans for assessments that come one by one.
  public func plans<Records: AsyncSequence>(
    for records: Records
  ) -> PlanSequence<Records.AsyncIterator> where Records.Element == Assessment {
    let maker = maker
    return PlanSequence(parallelism: parallelism) {
      var records = records.makeAsyncIterator()
      var next = 0
      return PlanSequence.Source {
        guard let record = try await records.next() else { return nil }
        defer { next += 1 }
        let index = next
        return { [BatchResult(index: index, outcome: maker.outcome(record))] }
      }
    }
  }

  /// Plans for the records in a stream of NDJSON: one JSON object a line; blank lines are passed over.
  ///
  /// What is wrong with a record is told with its line and offset in the stream.
  ///
  /// - Parameters:
  ///   - bytes: the stream, such as the bytes of a file or of a request.
  ///   - name: the stream's name in diagnostics.
  public func plans<Bytes: AsyncSequence>(
    ndjson bytes: Bytes, name: String = "records"
  ) -> PlanSequence<Bytes.AsyncIterator> where Bytes.Element == UInt8 {
    let maker = maker
    return PlanSequence(parallelism: parallelism) {
      var lines = LineGatherer(bytes.makeAsyncIterator(), name: name)
      var next = 0
      return PlanSequence.Source {
        let group = try await lines.next(atMost: Self.groupSize)
        guard !group.isEmpty else { return nil }
        defer { next += group.count }
        let first = next
        return { group.enumerated().map { BatchResult(index: first + $0, outcome: maker.outcome($1, in: name)) } }
      }
    }
  }

  private var maker: PlanMaker {
    PlanMaker(recommender: recommender, reading: RecordReading(pack: recommender.pack), whatIf: whatIf)
  }
}

/// Makes the outcome of one record.
private struct PlanMaker: Sendable {
  let recommender: Recommender
  let reading: RecordReading
  let whatIf: Bool

  func outcome(_ assessment: Assessment) -> BatchResult.Outcome {
    do {
      return .plan(try recommender.recommend(assessment, whatIf: whatIf))
    } catch {
      return .rejected(error)
    }
  }

  func outcome(_ line: GatheredLine, in name: String) -> BatchResult.Outcome {
    switch line {
    case .refused(let failure): return .rejected(failure)
    case .record(let record):
      do {
        let assessment = try reading.assessment(record, as: .json, in: name)
        return .plan(try recommender.recommend(assessment, whatIf: whatIf))
      } catch {
        return .rejected(error.placed(at: record, in: name))
      }
    }
  }
}
