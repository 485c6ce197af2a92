/// The kinds of finding. Raw values are stable: tools, acceptances and documentation pages refer to them.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // Text
  case invalidUTF8 = "invalid-utf8"
  case nulByte = "nul-byte"
  case fileTooLarge = "file-too-large"
  case tooDeep = "too-deep"
  case tooManyNodes = "too-many-nodes"
  case aliasLimit = "alias-limit"
  case tooManyMarks = "too-many-marks"
  case yamlSyntax = "yaml-syntax"
  case jsonSyntax = "json-syntax"
  case csvSyntax = "csv-syntax"
  case tab = "tab"
  case duplicateKey = "duplicate-key"
  case mergeKey = "merge-key"
  case keyNotText = "key-not-text"
  case tag = "tag"
  case severalDocuments = "several-documents"
  case emptyDocument = "empty-document"
  case tooManyMistakes = "too-many-mistakes"

  // Files
  case missingFile = "missing-file"
  case unreadableFile = "unreadable-file"
  case strayFile = "stray-file"
  case tooManyFiles = "too-many-files"
  case linkLeavesPack = "link-leaves-pack"
  case emptyPack = "empty-pack"

  // Shape
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongKind = "wrong-kind"
  case clashingKeys = "clashing-keys"
  case tooFew = "too-few"

  // Names
  case badName = "bad-name"
  case reservedName = "reserved-name"
  case duplicateName = "duplicate-name"
  case unknownName = "unknown-name"
  case unknownFact = "unknown-fact"
  case unknownValue = "unknown-value"

  // Values
  case outOfRange = "out-of-range"
  case offGrid = "off-grid"
  case badDate = "bad-date"
  case notOrdered = "not-ordered"
  case wrongOrder = "wrong-order"
  case emptyRange = "empty-range"
  case neverUnknown = "never-unknown"

  // Meaning
  case cycle = "cycle"
  case overrideHigherConcern = "override-higher-concern"
  case templateSyntax = "template-syntax"
  case templateFactNotKnown = "template-fact-not-known"
  case conditionTooWide = "condition-too-wide"
  case bandGap = "band-gap"
  case unusableBridge = "unusable-bridge"
  case sessionsExceedHours = "sessions-exceed-hours"

  // Records
  case notAGroup = "not-a-group"
  case scoreFromTheFuture = "score-from-the-future"
  case requiredFactMissing = "required-fact-missing"
  case impossibleCombination = "impossible-combination"

  // Proofs
  case gap = "gap"
  case clash = "clash"
  case assumedAbsent = "assumed-absent"
  case unreachableRule = "unreachable-rule"
  case ineffectiveRule = "ineffective-rule"
  case redundantCondition = "redundant-condition"
  case guarantee = "guarantee"
  case monotonicity = "monotonicity"
  case cliff = "cliff"
  case notAnalysed = "not-analysed"

  // Review
  case unused = "unused"
  case uncited = "uncited"
  case evidence = "evidence"
  case staleSource = "stale-source"
  case missingAttribute = "missing-attribute"
  case untested = "untested"
  case acceptsNothing = "accepts-nothing"
}
