extension Solver {
  /// Follows up what became true until nothing more is forced.
  ///
  /// - Returns: a clause that is false, or -1.
  mutating func propagate() -> Int32 {
    while followed < trail.count {
      let literal = trail[followed]
      followed += 1
      let conflict = propagate(literal)
      if conflict >= 0 {
        followed = trail.count
        return conflict
      }
    }
    return -1
  }

  private mutating func propagate(_ literal: Literal) -> Int32 {
    var kept = 0
    var place = 0
    let count = watches.count(literal)
    var conflict: Int32 = -1
    while place < count {
      let watch = watches[literal, place]
      place += 1
      if values[watch.other.place] > 0 {
        keep(watch, of: literal, &kept)
        continue
      }
      let clause = watch.clause
      if clauses[clause, 0] == !literal { clauses.swap(clause, 0, 1) }
      let first = clauses[clause, 0]
      let own = WatchLists.Watch(clause: clause, other: first)
      if first != watch.other, values[first.place] > 0 {
        keep(own, of: literal, &kept)
        continue
      }
      if moveWatch(clause, own) { continue }
      keep(own, of: literal, &kept)
      if values[first.place] < 0 {
        conflict = clause
        break
      }
      set(first, because: clause)
    }
    while place < count {
      keep(watches[literal, place], of: literal, &kept)
      place += 1
    }
    watches.keep(first: kept, of: literal)
    return conflict
  }

  @inline(__always)
  private mutating func keep(_ watch: WatchLists.Watch, of literal: Literal, _ kept: inout Int) {
    watches[literal, kept] = watch
    kept += 1
  }

  /// Watches another literal of the clause that is not false, in place of its second; false where there is none.
  @inline(__always)
  private mutating func moveWatch(_ clause: Int32, _ watch: WatchLists.Watch) -> Bool {
    var other = 2
    let length = clauses.count(clause)
    while other < length {
      let candidate = clauses[clause, other]
      if values[candidate.place] >= 0 {
        clauses.swap(clause, 1, other)
        watches.add(watch, to: !candidate)
        return true
      }
      other += 1
    }
    return false
  }
}
