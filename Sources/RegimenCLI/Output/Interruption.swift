import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What happens when somebody stops the program: by Ctrl-C, by `kill`, or by closing its terminal.
///
/// No signal handler runs amid the program's work. The signals are blocked everywhere, and one thread waits for them;
/// what it does and what commands do to their drafts exclude each other by one lock, so that it finds each draft either
/// not begun, or being written, or in its place.
///
/// Its price: a job that its shell has stopped because it read the terminal from the background may, when it is killed
/// and continued, be stopped again before the thread has run; brought to the foreground it ends.
enum Interruption {
  private struct State {
    var writings = Writings()
    var stopSoon: (@Sendable () -> Void)?
  }

  private static let state = Mutex(State())

  /// How long somebody has to take the last message. A reader who takes nothing must not keep the program from ending.
  private static let patience: Int32 = 1_000

  /// Begins to wait for signals. Called before anything starts a thread, since threads inherit what is blocked.
  ///
  /// A signal that was ignored when the program was started, as by `nohup`, stays ignored.
  static func watch() {
    let watched = UnsafeMutablePointer<sigset_t>.allocate(capacity: 1)
    sigemptyset(watched)
    for signal in [SIGHUP, SIGINT, SIGTERM] where !isIgnored(signal) { sigaddset(watched, signal) }
    pthread_sigmask(SIG_BLOCK, watched, nil)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(&thread, nil, { Interruption.wait(for: $0) }, watched)
    // Without the thread the signals do what they do to any program.
    if status != 0 { pthread_sigmask(SIG_UNBLOCK, watched, nil) }
  }

  /// Does something to what is being written, undisturbed: what it leaves noted is what the next signal finds.
  ///
  /// It must not wait for anybody, or signals wait as well.
  static func undisturbed<Value: Sendable, Failure: Error>(
    _ body: (inout Writings) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try state.withLock { (state) throws(Failure) in try body(&state.writings) }
  }

  /// Runs a command that can finish what it has begun: the first signal calls `stopSoon`, and only a second one stops
  /// the program at once.
  ///
  /// - Parameter stopSoon: Tells the command to come to an end; called at most once, on another thread. It must return at
  ///   once, and not call back here.
  static func finishingFirst<Value, Failure: Error>(
    _ stopSoon: @escaping @Sendable () -> Void, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    state.withLock { $0.stopSoon = stopSoon }
    defer { state.withLock { $0.stopSoon = nil } }
    return try body()
  }

  /// Does what a signal asks for.
  static func take(_ signal: Int32) {
    state.withLock { state in
      if let stopSoon = state.stopSoon.take() {
        stopSoon()
        say("stopping after what is begun; once more stops at once")
      } else {
        state.writings.discardDrafts()
        say("interrupted; \(state.writings)")
        _exit(128 + signal)
      }
    }
  }

  /// Ends the program, unless a signal does so first: what is told and the exit status are of one or of the other.
  static func end(with status: Int32) -> Never {
    state.withLock { _ in exit(status) }
  }

  private static func say(_ message: String) {
    let errors = Descriptor.standardError
    guard errors.takesMore(within: patience) else { return }
    // A terminal has just shown `^C`, and stands behind it.
    let text = "\(errors.isTerminal ? "\n" : "")regimen: \(message)\n"
    // Where it cannot be written, the status is all there is left to say it with.
    try? errors.write(Array(text.utf8))
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func wait(for watched: UnsafeMutableRawPointer?) -> Never {
    let watched = watched?.assumingMemoryBound(to: sigset_t.self)
    while true {
      var signal: Int32 = 0
      if let watched, sigwait(watched, &signal) == 0 { take(signal) }
    }
  }
}
