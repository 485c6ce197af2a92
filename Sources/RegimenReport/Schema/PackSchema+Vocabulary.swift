import RegimenModel

extension PackSchema {
  /// Facts, instruments and what cannot be.
  var vocabularyKeys: [JSONSchema.Property] {
    [
      .optional("facts", .reference("facts").described("What an assessment may find out about a person.")),
      .optional(
        "instruments",
        JSONSchema.declarations(of: .reference("instrument"))
          .described("Questionnaires, whose scores are read into facts.")),
      .optional(
        "impossible",
        JSONSchema.list(of: .reference("condition")).described("What cannot be: a record that says so is rejected.")),
    ]
  }

  /// How facts are declared, and how instruments are.
  var vocabularyDefinitions: [(name: String, schema: JSONSchema)] {
    [
      ("facts", .declarations(of: .reference("fact"), reserved: ReservedNames.ofFacts)), ("fact", fact),
      ("member", member), ("member_list", memberList), ("values", Self.valueNames),
    ] + instrumentDefinitions
  }

  private static let ofAll = ["label", "ask"]
  private static let ofSections = ["label", "facts"]
  private static let ofGroups = ["each", "of"]
  private static let ofGroupsAlone = ["lists"]
  private static let types = ["scale", "choice", "flag", "number", "level"]
  private static let ofFacts = ["required", "expected", "icd10", "loinc"]

  /// A fact, a group or a section: all their keys, and then which of them go together.
  private var fact: JSONSchema {
    let any = JSONSchema.object(naming + typing + codes + gathering)
    let section = JSONSchema.anything.with("propertyNames", .words(Self.ofSections)).and(.having("facts"))
    let group = JSONSchema.anything.with("propertyNames", .words(Self.ofAll + Self.ofGroups + Self.ofGroupsAlone))
      .and(.having("each")).and(.having("of"))
    let single = JSONSchema.anything.with("propertyNames", .words(Self.ofAll + Self.types + Self.ofFacts))
      .exactlyOne(of: Self.types).and(.when(.having("expected"), then: .having("number")))
    let isGroup = JSONSchema.any(of: Self.ofGroups.map(JSONSchema.naming))
    let isSection = JSONSchema.naming("facts")
    return any.and(.when(isSection, then: section, otherwise: .when(isGroup, then: group, otherwise: single)))
  }

  private var naming: [JSONSchema.Property] {
    [
      .optional("label", .text.described(Self.label)),
      .optional("ask", .text.described("The question to ask.")),
    ]
  }

  private var typing: [JSONSchema.Property] {
    let yes = JSONSchema.anything.with("enum", .list([.text("yes"), .flag(true)]))
    let range = JSONSchema.object([
      .required("min", .type("number")), .required("max", .type("number")),
      .optional("decimals", JSONSchema.whole(0...6).described("Decimal places; 0 unless told.")),
      .optional("unit", .text.described("What it counts, in the plural, such as days.")),
    ])
    return [
      .optional("scale", .reference("values").described("Named values in order, least first.")),
      .optional("choice", .reference("values").described("Named values without an order.")),
      .optional("flag", yes.described("Yes or no.")),
      .optional("number", range.described("An exact decimal of a range.")),
      .optional("level", yes.described("A level of the catalogue, or none.")),
      .optional("required", JSONSchema.flag.described("Whether every assessment must answer it.")),
      .optional(
        "expected",
        JSONSchema.object([.optional("min", .type("number")), .optional("max", .type("number"))])
          .described("The numbers that need no second look.")),
    ]
  }

  private var codes: [JSONSchema.Property] {
    [
      .optional("icd10", JSONSchema.list(of: .text).described("Codes of ICD-10-CM.")),
      .optional("loinc", JSONSchema.list(of: .text).described("Codes of LOINC.")),
    ]
  }

  private var gathering: [JSONSchema.Property] {
    let members = JSONSchema.declarations(of: .reference("member"), reserved: ReservedNames.ofMembers)
    return [
      .optional(
        "each",
        JSONSchema.any(of: [.reference("values"), .words(["flag"])])
          .described("The values of each member of a group: an ordered list, or the word flag.")),
      .optional("of", members.withKeys(atLeast: 1).described("The members of a group.")),
      .optional(
        "lists",
        JSONSchema.declarations(of: .reference("member_list"), reserved: ReservedNames.ofMembers)
          .described("Members that rules speak of together, by the name of their list.")),
      .optional("facts", .reference("facts").described("The facts of a section, named with its name before theirs.")),
    ]
  }

  /// A member of a group, which may be written as its label alone, or not at all.
  private var member: JSONSchema {
    .any(of: [JSONSchema.types(["string", "number", "boolean", "null"]), JSONSchema.object(naming + codes)])
  }

  /// A list of members. A schema cannot look at the keys beside it, so that members of other groups pass as well.
  private var memberList: JSONSchema {
    .object([
      .optional("label", .text.described(Self.label)),
      .required("members", JSONSchema.set(of: anyMember, least: 1).described("Members of the group.")),
    ])
  }

  private var anyMember: JSONSchema {
    var seen: Set<String> = []
    let members = names.subjects.groups.compactMap(\.value).flatMap { group in
      group.members.map { String($0.rawValue.dropFirst(group.name.rawValue.count + 1)) }
    }.filter { seen.insert($0).inserted }
    return .one(of: PackNames.Kind(members.map { .init($0, label: $0) }, isPartial: names.subjects.isOpen))
  }

  private static let valueNames = JSONSchema.set(of: .name(reserved: ReservedNames.ofValues), least: 2)
    .with("maxItems", .whole(250))
}
