import RegimenReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A line on the terminal that tells how far a long command has come.
struct ProgressBar {
  private static let barColumns = 20

  private let descriptor: Descriptor
  private let width: Int
  /// How much there is to be done, such as bytes to be read; nil where nobody knows.
  private let total: Int?
  private let began: Double
  private var shown: Double
  private var isShown = false

  /// A bar on a terminal; nil where there is none, or one that cannot take a line away again.
  init?(on descriptor: Descriptor, width: Int, total: Int?) {
    guard descriptor.isTerminal, Process.environment("TERM") != "dumb" else { return nil }
    self.descriptor = descriptor
    self.width = width
    self.total = total
    began = Self.now
    shown = began
  }

  /// Tells how far it has come, but not more often than a person can read.
  ///
  /// - Parameters:
  ///   - count: how many things are done, whose rate is told.
  ///   - words: the same in words.
  ///   - done: how much of the total that is.
  mutating func tell(_ count: Int, _ words: @autoclosure () -> String, done: Int) {
    let now = Self.now
    guard now - shown > 0.1 else { return }
    shown = now
    isShown = true
    show(line(count, words(), done: done, seconds: now - began))
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

  /// As much as fits the width: a narrow terminal goes without the bar first, then without the rate.
  private func line(_ count: Int, _ words: String, done: Int, seconds: Double) -> String {
    let rate = "\((seconds > 0 ? Int(Double(count) / seconds) : 0).grouped) a second"
    guard let total, total > 0, done > 0 else { return fitting([["\(words), \(rate)"], [words]]) }
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * Double(Self.barColumns))
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barColumns - filled)
    let percent = "\(Int(share * 100)) %"
    let left = "\(Self.clock(seconds / share * (1 - share))) left"
    return fitting([
      ["\(bar) \(percent)", "\(words), \(rate), \(left)"], [percent, "\(words), \(rate), \(left)"],
      [percent, "\(words), \(left)"], [percent, left], [percent],
    ])
  }

  /// The first of some lines that fits; the last is the shortest.
  private func fitting(_ lines: [[String]]) -> String {
    let lines = lines.map { $0.joined(separator: "  ") }
    return lines.first { $0.count < width } ?? lines.last ?? ""
  }

  /// Minutes and seconds.
  private static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    let rest = whole % 60
    return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}
