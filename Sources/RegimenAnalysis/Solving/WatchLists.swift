/// For each literal, the clauses to look at when it becomes true, because they watch its negation.
struct WatchLists: ~Copyable {
  /// A clause that watches a literal, and another literal of it: where that one is true, the clause need not be opened.
  struct Watch: BitwiseCopyable {
    let clause: Int32
    let other: Literal
  }

  private struct List: BitwiseCopyable {
    var base: UnsafeMutablePointer<Watch>
    var count: Int32 = 0
    var capacity: Int32
  }

  private var lists = Row<List>()

  deinit {
    for place in lists.indices { lists[place].base.deallocate() }
  }

  /// Makes room for one more literal.
  mutating func addLiteral() {
    lists.append(List(base: .allocate(capacity: 4), capacity: 4))
  }

  /// Adds a watch.
  @inline(__always)
  mutating func add(_ watch: Watch, to literal: Literal) {
    var list = lists[literal.place]
    if list.count == list.capacity {
      let larger = UnsafeMutablePointer<Watch>.allocate(capacity: 2 * Int(list.capacity))
      larger.update(from: list.base, count: Int(list.count))
      list.base.deallocate()
      list.base = larger
      list.capacity *= 2
    }
    list.base[Int(list.count)] = watch
    list.count += 1
    lists[literal.place] = list
  }

  /// How many clauses watch a literal.
  @inline(__always)
  func count(_ literal: Literal) -> Int { Int(lists[literal.place].count) }

  /// A watch of a literal.
  @inline(__always)
  subscript(literal: Literal, place: Int) -> Watch {
    get { lists[literal.place].base[place] }
    set { lists[literal.place].base[place] = newValue }
  }

  /// Keeps the first so many watches of a literal.
  @inline(__always)
  mutating func keep(first count: Int, of literal: Literal) { lists[literal.place].count = Int32(count) }

  /// Forgets all watches.
  mutating func removeAll() {
    for place in lists.indices { lists[place].count = 0 }
  }
}
