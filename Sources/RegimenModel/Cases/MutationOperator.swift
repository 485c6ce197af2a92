/// A kind of alteration of a pack that its cases and guarantees should notice.
package enum MutationOperator: String, Sendable, Hashable, CaseIterable {
  /// A threshold of a condition moves by one value.
  case threshold
  /// A value leaves the list of a line.
  case value
  /// A line or a part of a condition goes.
  case line
  /// `all` becomes `any`, or the other way round.
  case quantifier
  /// A line asks for the contrary.
  case negation
  /// A line accepts that its fact is unknown, or no longer does.
  case unknown
  /// A floor or ceiling of the level moves by one level.
  case level
  /// A floor or ceiling of a number moves by one step.
  case bound
  /// A weight of a modality changes.
  case weight
  /// A share of a modality moves by one step.
  case share
  /// An urgency becomes the next more or less urgent.
  case urgency
  /// A statement goes.
  case statement
  /// An exception goes.
  case exception
  /// An override goes.
  case override
  /// A rule speaks for the next higher or lower concern.
  case concern
}
