import ArgumentParser

/// The program `regimen`: what its executable runs.
public enum RegimenProgram {
  /// Runs the program on the arguments it was called with, and ends it.
  public static func main() -> Never {
    Interruption.watch()
    Process.ignoreClosedPipes()
    Interruption.end(with: run(Process.arguments))
  }

  /// Runs a command and returns the exit status: 0 where all went well, 1 where there are findings or a record was
  /// rejected, 2 where it could not run, 64 where it was called wrongly.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as CommandFailure {
      return report(failure)
    } catch {
      return report(parserMessage: error)
    }
  }

  private static func report(_ failure: CommandFailure) -> Int32 {
    // Where even that cannot be written, the status is all there is left to say it with.
    try? Descriptor.standardError.write(Array(failure.message.utf8))
    return failure.status.rawValue
  }

  /// Help, version and completion scripts come as errors too; those are what was asked for.
  private static func report(parserMessage error: any Error) -> Int32 {
    let status = RootCommand.exitCode(for: error)
    let message = RootCommand.fullMessage(for: error)
    let text = message.isEmpty || message.hasSuffix("\n") ? message : message + "\n"
    do throws(CommandFailure) {
      if status.isSuccess {
        try Destination.standardOutput.write(Array(text.utf8))
      } else {
        try? Descriptor.standardError.write(Array(text.utf8))
      }
      return status.rawValue
    } catch {
      return report(error)
    }
  }
}
