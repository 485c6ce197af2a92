import RegimenEvaluator
import RegimenModel

extension BatchTally {
  /// The counts with the names they belong to.
  ///
  /// - Parameters:
  ///   - inputs: what was read.
  ///   - ids: what became known of the ids of all records.
  func summary(
    _ compiled: CompiledPack, statements: StatementPlaces, inputs: [String], ending: BatchSummary.Ending,
    ids: RepeatedIDs
  ) -> BatchSummary {
    let header = compiled.pack.header
    let catalogue = compiled.pack.catalogue
    return BatchSummary(
      inputs: inputs, engineVersion: Engine.version, pack: header.id, packTitle: header.title,
      packVersion: header.version, packDigest: compiled.pack.digest, ending: ending, records: records,
      rejected: rejected, repeatedIDs: ids.count, repeatedIDPlaces: ids.places, rememberedIDs: ids.most,
      rejections: rejections.map { BatchSummary.RejectionCount(code: $0, count: $1) }
        .sorted { ($1.count, $0.code) < ($0.count, $1.code) },
      statuses: PlanStatus.allCases.map { BatchSummary.StatusCount(status: $0, count: statuses[$0.place]) },
      levels: catalogue.levels.indices.map { level in
        BatchSummary.LevelCount(
          level: compiled.labelled(level: level), isOffered: catalogue.levels[level].isOffered, count: levels[level],
          onceCleared: levelsOnceCleared[level])
      },
      modalities: catalogue.modalities.enumerated().map { place, modality in
        BatchSummary.ModalityCount(
          modality: Labelled(modality.id, label: modality.label), count: modalities[place],
          totalPercent: percents[place], totalMinutes: ExactDecimal(millionths: minutes[place]))
      },
      urgencies: header.urgencies.map { Labelled($0.id, label: $0.label) }, referrals: referralCounts(compiled),
      rules: compiled.rules.inTellingOrder.map { ruleCount($0, compiled) },
      facts: compiled.recordForm.facts.indices.map { fact in
        BatchSummary.FactCount(
          fact: compiled.labelled(fact), group: groupLabel(fact, compiled), unknown: unknown[fact],
          mattered: mattered[fact])
      },
      setAside: setAsideCounts(compiled),
      dataNotes: DataNote.Kind.allCases.compactMap { kind in
        notes[kind].map { BatchSummary.NoteCount(kind: kind, count: $0) }
      })
  }

  private func groupLabel(_ fact: Int, _ compiled: CompiledPack) -> String? {
    let group = compiled.recordForm.groupOfFact[fact]
    return group < 0 ? nil : compiled.recordForm.groups[group].label
  }

  private func referralCounts(_ compiled: CompiledPack) -> [BatchSummary.ReferralCount] {
    let urgencies = compiled.isUrgent.count
    return compiled.pack.catalogue.referrals.enumerated().map { place, referral in
      BatchSummary.ReferralCount(
        referral: Labelled(referral.id, label: referral.label),
        byUrgency: Array(referrals[(place * urgencies)..<((place + 1) * urgencies)]), declined: declined[place])
    }
  }

  private func ruleCount(_ place: Int, _ compiled: CompiledPack) -> BatchSummary.RuleCount {
    let rule = compiled.rules.rules[place]
    return BatchSummary.RuleCount(
      rule: rule.id, title: rule.title, concern: compiled.wording.labelled(rule.concern), stood: stood[place],
      setAside: keptBack[place], open: open[place])
  }

  private func setAsideCounts(_ compiled: CompiledPack) -> [BatchSummary.SetAsideCount] {
    var counts: [BatchSummary.SetAsideCount] = []
    var next = 0
    for (speaker, authority) in compiled.speakers.authorities.enumerated() {
      for statement in compiled.statements(of: speaker) {
        if setAside[next] > 0 {
          let text = compiled.wording.text(statement.content)
          counts.append(BatchSummary.SetAsideCount(authority: authority, text: text, count: setAside[next]))
        }
        next += 1
      }
    }
    // Stable: of equals the authority and the order written decide.
    return counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}
