import RegimenDiagnostics

@testable import RegimenAnalysis

/// A finding that somebody must show, by its plain definition.
struct Claim {
  let finding: FindingKey
  /// The fact whose step it is about: then it is shown by two people, before the step and after.
  let step: Int?
  private let show: (Person, Person) -> Bool

  /// A claim that one person shows.
  init(_ finding: FindingKey, _ isShown: @escaping (Person) -> Bool) {
    self.finding = finding
    step = nil
    show = { person, _ in isShown(person) }
  }

  /// A claim that a step of a fact shows.
  init(_ finding: FindingKey, stepOf fact: Int, _ isShown: @escaping (Person, Person) -> Bool) {
    self.finding = finding
    step = fact
    show = isShown
  }

  /// Whether a person, with the next step where it is about one, shows it.
  func isShown(_ person: Person, in world: World) -> Bool {
    guard let step else { return show(person, person) }
    return world.next(person, step).map { show(person, $0) } ?? false
  }

  /// Whether a person shows it, and nobody who says less in one fact does.
  func isIrreducible(_ person: Person, in world: World) -> Bool {
    isShown(person, in: world)
      && !world.milder(person).compactMap { world.person($0) }.contains { isShown($0, in: world) }
  }
}

/// What tells findings apart.
struct FindingKey: Hashable, CustomStringConvertible {
  let code: DiagnosticCode
  let subject: String
  let detail: String

  init(_ code: DiagnosticCode, _ subject: String, _ detail: String = "") {
    self.code = code
    self.subject = subject
    self.detail = detail
  }

  var description: String { "\(code.rawValue) \(subject) \(detail)" }
}
