/// The different tallies of some boxes, and who has part in them.
struct TallyLayout {
  /// The tallies, in the order in which boxes name them.
  private(set) var tallies: [Tally] = []
  /// For each tally, the boxes that it must satisfy.
  private(set) var users: [[Int]] = []
  /// The place of each tally.
  private(set) var places: [Tally: Int] = [:]
  private var talliesOfFacts: [Int: [Int]] = [:]

  /// Collects the tallies of boxes.
  init(_ boxes: [Box]) {
    for (box, entry) in boxes.enumerated() {
      for tally in entry.tallies {
        let place = places[tally] ?? add(tally)
        places[tally] = place
        users[place].append(box)
      }
    }
  }

  private mutating func add(_ tally: Tally) -> Int {
    for fact in Set(tally.members.map(\.fact)) { talliesOfFacts[fact, default: []].append(tallies.count) }
    tallies.append(tally)
    users.append([])
    return tallies.count - 1
  }

  /// The facts that are members of some tally, in order.
  var facts: [Int] { talliesOfFacts.keys.sorted() }

  /// The tallies that a fact is a member of.
  func tallies(of fact: Int) -> [Int] { talliesOfFacts[fact] ?? [] }
}
