/// The variables that are still to be decided, the most active first: a binary heap that knows where each stands.
struct VariableQueue: ~Copyable {
  private var heap = Row<Int32>()
  /// For each variable its place in the heap; -1 where it is not in it.
  private var places = Row<Int32>()
  /// How much each variable took part in conflicts of late.
  private(set) var activities = Row<Double>()
  private var bump = 1.0

  /// Adds a variable, which gets the next number.
  mutating func addVariable() {
    places.append(-1)
    activities.append(0)
    insert(places.count - 1)
  }

  /// Puts a variable back where it was taken out.
  mutating func insert(_ variable: Int) {
    guard places[variable] < 0 else { return }
    heap.append(Int32(variable))
    places[variable] = Int32(heap.count - 1)
    rise(heap.count - 1)
  }

  /// Takes the most active variable out; nil where none is left.
  mutating func next() -> Int? {
    guard !heap.isEmpty else { return nil }
    let first = Int(heap[0])
    let last = heap.removeLast()
    places[first] = -1
    if !heap.isEmpty {
      heap[0] = last
      places[Int(last)] = 0
      sink(0)
    }
    return first
  }

  /// Notes that a variable took part in a conflict.
  mutating func note(_ variable: Int) {
    activities[variable] += bump
    if activities[variable] > 1e100 { rescale() }
    if places[variable] >= 0 { rise(Int(places[variable])) }
  }

  /// Lets what was noted before count for less.
  mutating func age() { bump /= 0.95 }

  private mutating func rescale() {
    for variable in activities.indices { activities[variable] *= 1e-100 }
    bump *= 1e-100
  }

  private mutating func rise(_ start: Int) {
    var place = start
    let variable = heap[place]
    while place > 0 {
      let parent = (place - 1) / 2
      guard activities[Int(heap[parent])] < activities[Int(variable)] else { break }
      put(heap[parent], at: place)
      place = parent
    }
    put(variable, at: place)
  }

  private mutating func sink(_ start: Int) {
    var place = start
    let variable = heap[place]
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      let right = child + 1
      if right < heap.count, activities[Int(heap[right])] > activities[Int(heap[child])] { child = right }
      guard activities[Int(heap[child])] > activities[Int(variable)] else { break }
      put(heap[child], at: place)
      place = child
    }
    put(variable, at: place)
  }

  private mutating func put(_ variable: Int32, at place: Int) {
    heap[place] = variable
    places[Int(variable)] = Int32(place)
  }
}
