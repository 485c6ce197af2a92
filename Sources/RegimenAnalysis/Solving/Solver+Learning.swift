extension Solver {
  /// Learns from a conflict: goes back to where the clause that it teaches forces a literal, and sets it.
  mutating func learn(from conflict: Int32) {
    explain(conflict)
    shorten()
    let level = levelToReturnTo()
    for place in marked.indices { isMarked[Int(marked[place])] = false }
    marked.removeAll()
    let meeting = levelsMeeting()
    retreat(to: level)
    if learning.count == 1 { return set(learning[0], because: -1) }
    let clause = clauses.add(learning, meeting: meeting)
    attach(clause)
    set(learning[0], because: clause)
  }

  /// Walks back from a conflict to the first literal of the present level through which all of it goes; the literals
  /// of earlier levels that took part follow it in the clause.
  private mutating func explain(_ conflict: Int32) {
    learning.removeAll()
    learning.append(Literal(code: 0))
    var clause = conflict
    var place = trail.count
    var open = 0
    var pivot: Literal?
    while true {
      for number in 0..<clauses.count(clause) {
        let literal = clauses[clause, number]
        if literal != pivot { open += take(literal) }
      }
      repeat { place -= 1 } while !isMarked[trail[place].variable]
      let literal = trail[place]
      pivot = literal
      open -= 1
      if open == 0 { break }
      clause = reasons[literal.variable]
    }
    if let pivot { learning[0] = !pivot }
  }

  /// Takes a false literal in; returns 1 where it is of the present level.
  private mutating func take(_ literal: Literal) -> Int {
    let variable = literal.variable
    guard !isMarked[variable], levels[variable] > 0 else { return 0 }
    mark(variable)
    queue.note(variable)
    if Int(levels[variable]) == levelStarts.count { return 1 }
    learning.append(literal)
    return 0
  }

  private mutating func mark(_ variable: Int) {
    isMarked[variable] = true
    marked.append(Int32(variable))
  }

  /// Drops literals that follow from the others.
  private mutating func shorten() {
    var kept = 1
    for place in 1..<max(1, learning.count) where !follows(learning[place]) {
      learning[kept] = learning[place]
      kept += 1
    }
    learning.keep(first: kept)
  }

  /// Whether the clause that made a literal false has only literals that are among those that took part.
  private func follows(_ literal: Literal) -> Bool {
    let reason = reasons[literal.variable]
    guard reason >= 0 else { return false }
    for place in 0..<clauses.count(reason) {
      let other = clauses[reason, place].variable
      if other != literal.variable, !isMarked[other], levels[other] > 0 { return false }
    }
    return true
  }

  /// The level at which the clause forces its first literal: the highest of the others, one of which becomes its second.
  private mutating func levelToReturnTo() -> Int {
    guard learning.count > 1 else { return 0 }
    var highest = 1
    for place in 1..<learning.count where levels[learning[place].variable] > levels[learning[highest].variable] {
      highest = place
    }
    let literal = learning[highest]
    learning[highest] = learning[1]
    learning[1] = literal
    return Int(levels[literal.variable])
  }

  /// How many decision levels meet in the clause.
  private mutating func levelsMeeting() -> Int32 {
    meetingStamp += 1
    while meetingStamps.count <= levelStarts.count { meetingStamps.append(0) }
    var meeting: Int32 = 0
    for place in learning.indices {
      let level = Int(levels[learning[place].variable])
      if meetingStamps[level] == meetingStamp { continue }
      meetingStamps[level] = meetingStamp
      meeting += 1
    }
    return meeting
  }
}
