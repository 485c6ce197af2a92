/// The kinds of finding. Raw values are stable: tools, acceptances and documentation pages refer to them.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // Text
  case invalidUTF8 = "invalid-utf8"
  case nulByte = "nul-byte"
  case fileTooLarge = "file-too-large"
  case tooDeep = "too-deep"
  case tooManyNodes = "too-many-nodes"
  case aliasLimit = "alias-limit"
  case yamlSyntax = "yaml-syntax"
  case jsonSyntax = "json-syntax"
  case tab = "tab"
  case duplicateKey = "duplicate-key"
  case mergeKey = "merge-key"
  case keyNotText = "key-not-text"
  case tag = "tag"
  case severalDocuments = "several-documents"
  case emptyDocument = "empty-document"
  // Assessment as a whole
  case requiredFactMissing = "required-fact-missing"
  case impossibleCombination = "impossible-combination"
}
