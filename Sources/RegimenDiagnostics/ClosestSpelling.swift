/// Finds the name that was probably meant.
///
/// Names are near by the number of letters that were left out, put in, exchanged or swapped with their neighbour; upper and
/// lower case, and `-`, ` ` and `_`, are the same letter. A third of the letters may differ, but never all of them. A
/// name that is the last part of a dotted one (`ptsd` of `co_occurring.ptsd`) is as near as one letter.
///
/// - Returns: The nearest name, the first in alphabetical order of those as near; nil if none is near enough.
/// - Complexity: O(*n* · *m*²) for *n* names of *m* letters; names of more than 100 letters are never near.
package func closestSpelling(to name: String, among candidates: some Sequence<String>) -> String? {
  guard let wanted = letters(of: name) else { return nil }
  var closest: (distance: Int, name: String)?
  for candidate in candidates {
    guard let distance = distance(from: wanted, to: candidate) else { continue }
    if let best = closest, best <= (distance, candidate) { continue }
    closest = (distance, candidate)
  }
  return closest?.name
}

private func distance(from wanted: [Unicode.Scalar], to candidate: String) -> Int? {
  guard let letters = letters(of: candidate) else { return nil }
  if let dot = letters.lastIndex(of: "."), letters[(dot + 1)...].elementsEqual(wanted) { return 1 }
  let longer = max(wanted.count, letters.count)
  let allowed = min(max(1, longer / 3), longer - 1)
  guard abs(wanted.count - letters.count) <= allowed else { return nil }
  let distance = damerauLevenshtein(wanted, letters)
  return distance <= allowed ? distance : nil
}

/// Returns the letters to compare, or nil if they are too many.
private func letters(of name: String) -> [Unicode.Scalar]? {
  let most = 100
  guard !name.isEmpty, name.unicodeScalars.prefix(most + 1).count <= most else { return nil }
  return name.lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 }
}

/// Returns the least number of letters to leave out, put in, exchange, or swap with their neighbour, no letter being
/// touched twice.
private func damerauLevenshtein(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let isSame = left[row] == right[column]
      var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
