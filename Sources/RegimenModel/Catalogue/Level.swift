package import RegimenDiagnostics

/// A level of care.
public struct Level: Sendable, Hashable {
  /// Whether the programme delivers the level itself.
  package enum Delivery: Sendable, Hashable {
    /// It does, in these ranges; an individual session takes so many minutes of the weekly hours.
    case offered(ranges: [Quantity: QuantityRange], individualSessionMinutes: Int)
    /// It does not: these referrals take the person there, and the bridge is the level while waiting.
    case referred(to: [Statement], bridge: LevelID?)
  }

  /// The name.
  public let id: LevelID
  /// The name for people.
  public let label: String
  /// A sentence on what it is.
  public let text: String?
  /// Whether and how the programme delivers it.
  package let delivery: Delivery
  /// Its fixed core: modalities and referrals, said at the lowest concern.
  package let gives: [Statement]
  /// What it rests on.
  package let citations: [Citation]
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a level.
  package init(
    id: LevelID, label: String, text: String? = nil, delivery: Delivery, gives: [Statement] = [],
    citations: [Citation] = [], place: SourceRange
  ) {
    self.id = id
    self.label = label
    self.text = text
    self.delivery = delivery
    self.gives = gives
    self.citations = citations
    self.place = place
  }

  /// Whether the programme delivers it.
  public var isOffered: Bool {
    if case .offered = delivery { true } else { false }
  }
}
