import RegimenModel

extension PackSchema {
  /// Rules and sources.
  var ruleDefinitions: [(name: String, schema: JSONSchema)] { [("rule", rule), ("source", source)] }

  private var rule: JSONSchema {
    .object([
      .required("rule", .name().described("The name of the rule.")),
      .required("title", .text.described("What the rule says, in a few words.")),
      .required("concern", .reference("concern").described("What the rule speaks for.")),
      .optional(
        "tags",
        JSONSchema.set(of: tag, least: 1)
          .described("Names by which other rules may override it, together with all rules that carry them.")),
      .required(
        "when",
        .reference("condition").described(
          "When the rule stands: a mapping of which every line holds, a list of which one does, or always.")),
      .optional(
        "unless",
        .reference("condition").described("What holds the rule back where it is known to hold: any of these.")),
      .optional(
        "overrides",
        JSONSchema.set(of: .any(of: [.reference("rule_name"), tagged]), least: 1)
          .described("Rules of its own or of a lower concern that it sets aside where it stands.")),
      .required("then", .reference("then").described("What the rule says of the plan.")),
      .required("because", because),
      .optional("sources", .reference("citations").described("What the rule rests on.")),
      .optional("evidence", .reference("strength")),
      .optional("review_by", .date.described("The day by which the rule wants another look.")),
    ])
  }

  /// A tag that a rule carries: an editor offers those of other rules, and takes a new one.
  private var tag: JSONSchema {
    let known = JSONSchema.words(names.tags.names.map(\.name), labels: names.tags.names.map(\.label))
    return names.tags.names.isEmpty ? .name() : .any(of: [known, .name()])
  }

  private var tagged: JSONSchema {
    JSONSchema.object([
      .required(
        "tagged", .reference("tag_name").described("Every rule that carries this tag, but for the rule itself."))
    ])
  }

  /// A sentence in which facts and groups may be named that must be known where the rule stands.
  private var because: JSONSchema {
    let text = JSONSchema.text.described(
      "Why, for the person who reads the plan. <fact> prints a value, <group> the members that matched; only what must be "
        + "known for the rule to stand.")
    let named = (names.subjects.facts.map(\.name) + names.subjects.groups.map(\.name))
      .map { $0.replacing(".", with: "\\.") }
    let place = names.subjects.isOpen ? "[^>]*" : "(?:\(named.joined(separator: "|")))"
    return text.with("pattern", .text("^(?:[^<]|<(?![a-z0-9])|<\(place)>)*$"))
      .mistake("a sentence whose <places> end with '>' and name a fact or a group")
  }

  private var source: JSONSchema {
    .object([
      .required("source", .name().described("The name by which rules cite it.")),
      .required("title", .text),
      .optional("year", .whole(1...9999)),
      .optional("publisher", .text),
      .optional("locator", .text.described("Its number, or where it is found.")),
      .optional("caution", .text.described("How far it was read, and what a reader must mind.")),
      .optional("strength", .reference("strength")),
      .optional("review_by", .date.described("The day by which it wants another look.")),
      .optional(
        "url", JSONSchema.type("string").with("pattern", .text("^https?://")).mistake("an address on the web")),
    ])
  }
}
