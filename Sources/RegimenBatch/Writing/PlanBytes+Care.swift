import RegimenEvaluator
import RegimenModel

extension PlanBytes {
  /// Writes the care at the settled level, or `null`.
  mutating func writeCare(
    _ evaluation: borrowing Evaluation, date: CalendarDate?, if isTold: Bool, _ output: inout OutputBuffer
  ) {
    guard isTold, let level = evaluation.settlement.level else { return output.append("null") }
    let pieces = fragments.care.levels[level]
    put(pieces, 0, &output)
    support(&output) { evaluation.supportLevel(into: &$0) }
    put(pieces, 1, &output)
    if let current = evaluation.currentLevel {
      put(fragments.care.transitions[(current.map { $0 + 1 } ?? 0) * compiled.levels.count + level], &output)
    } else {
      output.append("null")
    }
    put(pieces, 2, &output)
    writeProgramme(evaluation, date: date, &output)
    put(pieces, 3, &output)
    if evaluation.settlement.isHeld {
      writeReferrals(evaluation, isOnceCleared: true, &output)
    } else {
      output.append("[]")
    }
    put(pieces, 4, &output)
  }

  /// Writes the care that would follow a hold, or `null`.
  mutating func writeCareOnceCleared(
    _ evaluation: borrowing Evaluation, date: CalendarDate?, _ output: inout OutputBuffer
  ) {
    writeCare(evaluation, date: date, if: evaluation.settlement.status == .hold, &output)
  }

  private mutating func writeProgramme(
    _ evaluation: borrowing Evaluation, date: CalendarDate?, _ output: inout OutputBuffer
  ) {
    guard let delivered = evaluation.settlement.delivered, let programme = fragments.care.programmes[delivered]
    else { return output.append("null") }
    var next = 0
    func put(_ output: inout OutputBuffer) {
      self.put(programme, next, &output)
      next += 1
    }
    let quantities = evaluation.settlement.quantities
    for settled in quantities where settled.quantity != .reviewWithinDays {
      write(settled, evaluation, programme, &next, &output)
    }
    let minutes = evaluation.minutes
    put(&output)
    output.append(millionths: evaluation.settlement.weeklyHours.millionths)
    put(&output)
    output.append(millionths: minutes.individual)
    put(&output)
    output.append(millionths: minutes.weekly - minutes.individual)
    let review = quantities.first { $0.quantity == .reviewWithinDays }
    if let review { write(review, evaluation, programme, &next, &output) }
    put(&output)
    write(review.flatMap { date?.adding(days: Int($0.value / 1_000_000)) }, &output)
    put(&output)
    writeMix(evaluation, weeklyMinutes: minutes.weekly, &output)
    put(&output)
  }

  private mutating func write(
    _ settled: Settlement.SettledQuantity, _ evaluation: borrowing Evaluation, _ pieces: Pieces,
    _ next: inout Int, _ output: inout OutputBuffer
  ) {
    put(pieces, next, &output)
    output.append(millionths: settled.value)
    put(pieces, next + 1, &output)
    output.append(millionths: settled.range.low)
    put(pieces, next + 2, &output)
    output.append(millionths: settled.range.high)
    put(pieces, next + 3, &output)
    support(&output) { evaluation.support(settled, into: &$0) }
    next += 4
  }

  private mutating func writeMix(
    _ evaluation: borrowing Evaluation, weeklyMinutes: Int64, _ output: inout OutputBuffer
  ) {
    output.append(UInt8(ascii: "["))
    var isFirst = true
    for share in evaluation.settlement.mix.largestFirst {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      let pieces = fragments.care.shares[share.modality]
      put(pieces, 0, &output)
      output.append(number: Int64(share.percent))
      put(pieces, 1, &output)
      output.append(millionths: weeklyMinutes / 100 * Int64(share.percent))
      put(pieces, 2, &output)
      support(&output) { evaluation.supportModality(share.modality, into: &$0) }
      put(pieces, 3, &output)
    }
    output.append(UInt8(ascii: "]"))
  }
}
