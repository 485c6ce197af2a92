import RegimenModel

extension Record.Said {
  /// Whether one value of a fact is graver than another: higher on an ordered type, `yes` of a flag; of a choice, any
  /// other, since none can be called lighter.
  func isGraver(than other: Record.Said, _ type: FactType) -> Bool {
    switch (type, self, other) {
    case (.choice, _, _): self != other
    case (_, .number(let left), .number(let right)): left > right
    case (_, .cell(let left), .cell(let right)): left > right
    default: false
    }
  }
}
