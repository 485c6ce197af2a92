/// What words stand for: a hash table whose keys are bytes.
///
/// A copy is the same table; the one that made it frees it.
struct ByteTable<Value> {
  private let slots: UnsafeMutableBufferPointer<(word: ByteWord, value: Value)?>
  private let bytes: UnsafeMutableRawBufferPointer

  /// A table of different words.
  init(_ values: [(word: String, value: Value)]) {
    var size = 1
    while size < 2 * values.count + 1 { size *= 2 }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: nil)
    let all = values.flatMap { Array($0.word.utf8) }
    bytes = .allocate(byteCount: all.count + 1, alignment: 1)
    bytes.copyBytes(from: all)
    guard let start = bytes.baseAddress else { return }
    let cursor = ByteCursor(start: UnsafeRawPointer(start), count: all.count)
    var begin = 0
    for (text, value) in values {
      let word = ByteWord(cursor, from: begin, to: begin + text.utf8.count)
      begin += text.utf8.count
      var index = word.hash & (size - 1)
      while slots[index] != nil { index = (index + 1) & (size - 1) }
      slots[index] = (word, value)
    }
  }

  /// What a word stands for; nil where the table does not have it.
  func value(of word: ByteWord) -> Value? {
    var index = word.hash & (slots.count - 1)
    while let slot = slots[index] {
      if slot.word.isSame(as: word) { return slot.value }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives the memory back.
  func deallocate() {
    slots.deallocate()
    bytes.deallocate()
  }
}
