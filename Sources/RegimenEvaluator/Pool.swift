/// Tools that are dear to make, each lent to one caller at a time: there come to be as many as were ever used at once,
/// and they are kept for the next callers.
package final class Pool<Tool: ~Copyable & Sendable>: Sendable {
  /// Holds a tool. Only who has taken the box off the list touches what is in it.
  private final class Box: @unchecked Sendable {
    var tool: Tool

    init(_ tool: consuming Tool) { self.tool = tool }
  }

  private let free = FreeList<Box>()
  private let make: @Sendable () -> Tool

  /// A pool without any tool yet.
  package init(_ make: @escaping @Sendable () -> Tool) { self.make = make }

  /// Calls a function with a tool that nobody else uses meanwhile. It may find in it what an earlier caller left.
  package func lend<Result, Failure: Error>(
    _ use: (inout Tool) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let box = free.take() ?? Box(make())
    defer { free.give(box) }
    return try use(&box.tool)
  }
}
