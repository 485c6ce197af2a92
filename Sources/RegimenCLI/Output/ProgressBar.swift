#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A line on the terminal that tells how far a long command has come.
struct ProgressBar {
  private let descriptor: Descriptor
  private let width: Int
  /// The bytes to be read; nil where nobody knows.
  private let total: Int?
  private let began: Double
  private var shown: Double
  private var isShown = false

  /// A bar on a terminal; nil where there is none.
  init?(on descriptor: Descriptor, width: Int, total: Int?) {
    guard descriptor.isTerminal else { return nil }
    self.descriptor = descriptor
    self.width = width
    self.total = total
    began = Self.now
    shown = began
  }

  /// Tells how far it has come, but not more often than a person can read.
  mutating func tell(records: Int, rejected: Int, bytes: Int) {
    let now = Self.now
    guard now - shown > 0.1 else { return }
    shown = now
    isShown = true
    show(line(records: records, rejected: rejected, bytes: bytes, seconds: now - began))
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { show("") }
    isShown = false
  }

  private func show(_ line: String) {
    // Back to the first column, and away with what stood there.
    try? descriptor.write(Array("\r\u{1B}[K\(line.prefix(width - 1))".utf8))
  }

  private func line(records: Int, rejected: Int, bytes: Int, seconds: Double) -> String {
    let rate = seconds > 0 ? Int(Double(records) / seconds) : 0
    var parts = ["\(Self.grouped(records)) records", "\(Self.grouped(rate)) a second"]
    if rejected > 0 { parts.append("\(Self.grouped(rejected)) rejected") }
    guard let total, total > 0, bytes > 0 else { return parts.joined(separator: ", ") }
    let share = min(1, Double(bytes) / Double(total))
    parts.append("\(Self.clock(seconds / share * (1 - share))) left")
    let filled = Int(share * 20)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    return "\(bar) \(Int(share * 100)) %  " + parts.joined(separator: ", ")
  }

  /// Minutes and seconds.
  private static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    let rest = whole % 60
    return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A number with its thousands apart.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    let groups = stride(from: digits.count % 3, through: digits.count, by: 3)
    var start = 0
    var parts: [String] = []
    for end in groups where end > 0 {
      parts.append(String(digits[start..<end]))
      start = end
    }
    return parts.joined(separator: ",")
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}
