import RegimenModel

/// A pack in few lines, to be read beside a failure.
func description(of pack: Pack) -> String {
  let wording = Wording(pack)
  let header = pack.header
  var lines = ["concerns \(brief(header.concerns.map(\.id))), urgencies \(brief(header.urgencies))"]
  if let population = header.population { lines.append("population: \(wording.text(population.normalForm))") }
  if let current = header.currentLevel { lines.append("current level: \(current)") }
  if !header.aboutCurrentLevel.isEmpty { lines.append("about it: \(brief(header.aboutCurrentLevel))") }
  if let completed = header.completedLevel { lines.append("completed level: \(completed)") }
  if let external = header.externalLevel { lines.append("external level: \(external)") }
  for fact in pack.vocabulary.facts { lines.append("fact \(fact.name) '\(fact.label)' \(brief(fact.type))") }
  for instrument in pack.vocabulary.instruments { lines.append("instrument \(brief(instrument))") }
  for combination in pack.vocabulary.impossible {
    lines.append("impossible: \(wording.text(combination.condition.normalForm))")
  }
  for level in pack.catalogue.levels {
    lines.append("level \(level.id) \(brief(level.delivery)) gives \(says(level.gives, wording))")
  }
  lines.append("modalities \(brief(pack.catalogue.modalities.map(\.id))) \(brief(pack.catalogue.mix))")
  for referral in pack.catalogue.referrals {
    let declined = referral.declinedWhen.map { " declined when \(wording.text($0.normalForm))" } ?? ""
    lines.append("referral \(referral.id)\(declined)")
  }
  for rule in pack.rules.sorted(by: { $0.id < $1.id }) {
    lines.append("\(rule.id) [\(rule.concern)] when \(wording.text(rule.when.normalForm))")
    for exception in rule.unless { lines.append("    unless \(wording.text(exception.normalForm))") }
    if !rule.overrides.isEmpty { lines.append("    overrides \(brief(rule.overrides))") }
    lines.append("    then \(says(rule.then, wording))")
  }
  return lines.joined(separator: "\n")
}

private func says(_ statements: [Statement], _ wording: Wording) -> String {
  statements.map { wording.text($0.content) }.joined(separator: "; ")
}

/// A record in one line.
func description(of assessment: Assessment) -> String {
  let answers = assessment.answers.entries.map { "\($0.fact): \($0.answer.value?.description ?? "unknown")" }
  let closures = assessment.closures.sorted { $0.key < $1.key }.map { "\($0).others: \(brief($1.value as Any))" }
  let instruments = assessment.instruments.sorted { $0.key < $1.key }.map { "\($0): \(brief($1))" }
  return "record of \(brief(assessment.date as Any)): " + (answers + closures + instruments).joined(separator: ", ")
}
