/// The kinds of finding. Raw values are stable: tools, acceptances and documentation pages refer to them.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // Text
  /// A file must be UTF-8 text.
  case invalidUTF8 = "invalid-utf8"
  /// A file must be text, without NUL bytes.
  case nulByte = "nul-byte"
  /// A file may have at most 16 MiB.
  case fileTooLarge = "file-too-large"
  /// Lists and mappings may stand at most 64 deep in one another.
  case tooDeep = "too-deep"
  /// A file may have at most 1,000,000 values.
  case tooManyNodes = "too-many-nodes"
  /// The aliases of a file may stand for at most 100,000 values, and never for the value that they stand in.
  case aliasLimit = "alias-limit"
  /// A character may carry at most 30 marks, such as accents.
  case tooManyMarks = "too-many-marks"
  /// A pack, or an assessment in YAML, must be well-formed.
  case yamlSyntax = "yaml-syntax"
  /// An assessment in JSON must be well-formed, as RFC 8259 defines it.
  case jsonSyntax = "json-syntax"
  /// A table must be written as RFC 4180 defines it, and every row must have as many cells as the header.
  case csvSyntax = "csv-syntax"
  /// Lines of YAML must be indented with spaces.
  case tab = "tab"
  /// A mapping may have each key once, and a fact may be named once: dotted and nested spelling mean the same.
  case duplicateKey = "duplicate-key"
  /// A mapping may not take in another by a merge key (`<<`).
  case mergeKey = "merge-key"
  /// A key must be text, written out.
  case keyNotText = "key-not-text"
  /// A value may not carry a tag.
  case tag = "tag"
  /// A file must hold one document.
  case severalDocuments = "several-documents"
  /// A file must hold a value.
  case emptyDocument = "empty-document"
  /// At most 1,000 mistakes of a pack or a record are told at once.
  case tooManyMistakes = "too-many-mistakes"

  // Files
  /// A file or folder that is named must be there.
  case missingFile = "missing-file"
  /// Whatever stands in the folder of a pack must be a plain file or folder that can be read.
  case unreadableFile = "unreadable-file"
  /// Every file in the folder of a pack must belong to it.
  case strayFile = "stray-file"
  /// A pack may have at most 2,000 files and folders.
  case tooManyFiles = "too-many-files"
  /// A symbolic link in a pack must not lead out of its folder.
  case linkLeavesPack = "link-leaves-pack"
  /// A pack must have at least one YAML file.
  case emptyPack = "empty-pack"
  /// A pack that is loaded with the digest that it must have is that pack, byte for byte.
  case digestMismatch = "digest-mismatch"

  // Shape
  /// A mapping may only have keys that the language knows at this place.
  case unknownKey = "unknown-key"
  /// A mapping must have the keys that it cannot do without.
  case missingKey = "missing-key"
  /// A value must be of the kind that its place asks for: text, a number, yes or no, a date, a list, a mapping.
  case wrongKind = "wrong-kind"
  /// Keys that exclude each other may not stand together.
  case clashingKeys = "clashing-keys"
  /// A list or a mapping must have as many entries as it takes to mean something.
  case tooFew = "too-few"

  // Names
  /// A name must be lower-case letters, digits, `_` and `-`, beginning with a letter or digit.
  case badName = "bad-name"
  /// A name may not be one that the language uses at the same place.
  case reservedName = "reserved-name"
  /// What is declared must have a name of its own, across all files of a pack.
  case duplicateName = "duplicate-name"
  /// What is referred to must be declared in the pack.
  case unknownName = "unknown-name"
  /// A fact or a group that is named must be in the vocabulary.
  case unknownFact = "unknown-fact"
  /// A value must be one that the fact, or the key, can have.
  case unknownValue = "unknown-value"

  // Values
  /// A number must lie in the range that is declared for it.
  case outOfRange = "out-of-range"
  /// A number may have no more decimal places than are declared for it.
  case offGrid = "off-grid"
  /// A date must be a day of the calendar, written year-month-day.
  case badDate = "bad-date"
  /// `at_least`, `at_most`, `more_than` and `less_than` need values with an order: a scale, a number or a level.
  case notOrdered = "not-ordered"
  /// What follows in order must do so.
  case wrongOrder = "wrong-order"
  /// A range must hold at least one value.
  case emptyRange = "empty-range"
  /// A fact that is `required` is never unknown.
  case neverUnknown = "never-unknown"

  // Meaning
  /// A chain must not lead back to its beginning.
  case cycle = "cycle"
  /// A rule may override rules of its own concern and of lower ones.
  case overrideHigherConcern = "override-higher-concern"
  /// The tags that `overrides` names may stand for at most 100,000 rules, counted at each rule that names them.
  case tooManyOverrides = "too-many-overrides"
  /// A place in a sentence begins with `<`, names a fact or a group, and ends with `>`.
  case templateSyntax = "template-syntax"
  /// A sentence may only name what must be known for its rule to stand.
  case templateFactNotKnown = "template-fact-not-known"
  /// A condition may come to at most 4,096 alternatives once each `any` is multiplied out.
  case conditionTooWide = "condition-too-wide"
  /// The lowest band of a score must begin at the least score, and that of a difference at the least difference.
  case bandGap = "band-gap"
  /// A bridge must be a lower level that the programme offers.
  case unusableBridge = "unusable-bridge"
  /// The individual sessions of a level must fit into its weekly hours: at the least, at the most, and as usual.
  case sessionsExceedHours = "sessions-exceed-hours"

  // Records
  /// `others` must stand in a group.
  case notAGroup = "not-a-group"
  /// The scores of an instrument must not be later than the assessment.
  case scoreFromTheFuture = "score-from-the-future"
  /// A record must answer every fact that the vocabulary requires, by its value or by an instrument.
  case requiredFactMissing = "required-fact-missing"
  /// A record must not say what the pack calls impossible.
  case impossibleCombination = "impossible-combination"

  // Plans
  /// A plan that is read back must be a whole plan, as Regimen writes it in JSON.
  case notAPlan = "not-a-plan"
  /// A plan that is read back must be of a version of the plan's form that the engine knows.
  case planVersion = "plan-version"
  /// A value of a plan that follows from other values must be what they say.
  case contradiction = "contradiction"

  // Proofs
  /// Everybody whom a pack speaks of must get a level of care and something to do in it, unless a rule holds the plan.
  case gap = "gap"
  /// Rules of one concern must not contradict each other: a floor above a ceiling, a referral asked for and avoided.
  case clash = "clash"
  /// What a concern says that may not assume must not rest on an assumption.
  case assumedAbsent = "assumed-absent"
  /// There must be somebody for whom a rule stands.
  case unreachableRule = "unreachable-rule"
  /// A rule must change the plan of somebody for whom it stands.
  case ineffectiveRule = "ineffective-rule"
  /// Each line of a condition must decide something.
  case redundantCondition = "redundant-condition"
  /// A guarantee must hold for every possible assessment.
  case guarantee = "guarantee"
  /// What a guarantee says never falls must not fall as its fact rises.
  case monotonicity = "monotonicity"
  /// One step in one fact must not move the level by more than one.
  case cliff = "cliff"
  /// What a check could not settle within its limits is said, and never passed over.
  case notAnalysed = "not-analysed"

  // Review
  /// What a pack declares must be used.
  case unused = "unused"
  /// A rule must cite a source.
  case uncited = "uncited"
  /// A rule must say how strong its evidence is, and not claim more than its sources have.
  case evidence = "evidence"
  /// A source or a rule must be reviewed by the day it names.
  case staleSource = "stale-source"
  /// A pack must tell the 13 source attributes of 45 CFR 170.315(b)(11).
  case missingAttribute = "missing-attribute"
  /// A rule must stand in a confirmed worked case.
  case untested = "untested"
  /// What a pack accepts must be found.
  case acceptsNothing = "accepts-nothing"
}
