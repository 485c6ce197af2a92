import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads `lists:` of a group: members that rules speak of together.
struct MemberListReader: PartReader {
  let findings: Findings
  /// The full name of the group.
  let group: String
  /// The members of the group, as they are written in it.
  let members: [String]

  /// The lists, in the order written.
  func lists(_ node: Node?) -> [MemberList] {
    guard let node else { return [] }
    return (mapping(node, "'lists' of group '\(group)'") ?? []).compactMap(list)
  }

  private func list(_ entry: Node.Entry) -> MemberList? {
    let owner = "list '\(entry.key)' of group '\(group)'"
    guard isGoodName(entry.key, "list", at: entry.keyRange, reserved: ReservedNames.ofMembers),
      isFree(entry),
      let fields = fields(entry.value, of: owner, allowed: ["label", "members"], anchor: entry.keyRange),
      let named = required("members", in: fields), let items = list(named, "'members' of \(owner)", least: 1)
    else { return nil }
    let names = items.compactMap { member($0, of: owner) }
    guard Set(names).count == names.count else {
      report(.duplicateName, "'members' of \(owner) may name each member once", at: named.range)
      return nil
    }
    guard names.count == items.count else { return nil }
    return MemberList(
      name: entry.key, label: label(in: fields, name: entry.key), members: names, place: entry.keyRange)
  }

  private func isFree(_ entry: Node.Entry) -> Bool {
    guard members.contains(entry.key) else { return true }
    report(
      .duplicateName, "group '\(group)' has a member '\(entry.key)' already", at: entry.keyRange,
      help: "give the list a name that no member has")
    return false
  }

  private func member(_ node: Node, of owner: String) -> FactName? {
    guard let text = text(node, "a member in \(owner)") else { return nil }
    guard members.contains(text) else {
      report(
        .unknownFact, "group '\(group)' has no member \(text.quoted)", at: node.range,
        help: suggestion(for: text, among: members, called: "its members are"))
      return nil
    }
    return FactName(rawValue: "\(group).\(text)")
  }
}
