/// What of a Swift source reaches outside its own values: the console, files, the clock, the environment, chance.
struct OutsideWorld {
  /// Modules beside those of the package that it imports, but for those of mere values.
  let modules: Set<String>
  /// The words that reach outside, each with its line: `12: print`.
  let reaches: [String]

  /// Looks through a source.
  init(_ source: [UInt8]) {
    let words = SwiftWords(source).all
    modules = Set(words.indices.compactMap { Self.module(importedAt: $0, words) })
      .filter { !$0.hasPrefix("Regimen") && !Self.modulesOfValues.contains($0) }
    let importsSystem = !modules.isEmpty
    reaches = words.indices.filter { number in
      Self.names.contains(words[number].text) || importsSystem && Self.isCallOfSystem(number, words)
    }.map { "\(words[$0].line): \(words[$0].text)" }
  }

  private static func module(importedAt number: Int, _ words: [SwiftWords.Word]) -> String? {
    guard words[number].text == "import", words[number].before != UInt8(ascii: ".") else { return nil }
    return words[(number + 1)...].first { !kinds.contains($0.text) }?.text
  }

  /// Whether a function of the system is called: not a method, and not where one of that name is declared.
  private static func isCallOfSystem(_ number: Int, _ words: [SwiftWords.Word]) -> Bool {
    let word = words[number]
    guard word.isCalled, callsOfSystem.contains(word.text) else { return false }
    guard number > 0 else { return true }
    let previous = words[number - 1].text
    return word.before == UInt8(ascii: ".") ? systems.contains(previous) : previous != "func"
  }

  /// They offer sets of bits, digests, and memory that threads share.
  private static let modulesOfValues: Set = ["BitCollections", "Crypto", "Synchronization"]

  private static let systems: Set = ["Darwin", "Dispatch", "Foundation", "Glibc", "Musl"]

  /// What may stand between `import` and the name of a module.
  private static let kinds: Set = ["class", "enum", "func", "let", "protocol", "struct", "typealias", "var"]

  /// Names that mean the outside wherever they stand; no part of the library has one of its own of that name.
  private static let names: Set = [
    // The console.
    "print", "debugPrint", "dump", "readLine", "stdin", "stdout", "stderr", "printf", "fprintf", "puts", "fputs",
    "putchar", "perror", "syslog", "NSLog",
    // The environment.
    "CommandLine", "ProcessInfo", "UserDefaults", "getenv", "secure_getenv", "setenv", "environ", "getcwd", "sysconf",
    // The clock.
    "ContinuousClock", "SuspendingClock", "Date", "DispatchTime", "DispatchWallTime", "clock_gettime", "gettimeofday",
    "localtime", "gmtime",
    // Chance.
    "SystemRandomNumberGenerator", "random", "randomElement", "shuffle", "shuffled", "arc4random", "getrandom",
    // Files and the net.
    "FileManager", "FileHandle", "Bundle", "URL", "URLSession", "DispatchIO", "DispatchSource", "fopen", "fdopen",
    "fread", "fwrite", "fclose", "opendir", "readdir", "realpath", "lstat", "fstat", "openat", "mmap",
  ]

  /// Functions of the system whose names are common: they count where they are called without a value before them, in
  /// sources that import more than values.
  private static let callsOfSystem: Set = [
    "access", "clock", "close", "creat", "exit", "mkdir", "open", "pipe", "pread", "pwrite", "read", "remove", "rename",
    "sleep", "socket", "stat", "system", "time", "unlink", "usleep", "write",
  ]
}
