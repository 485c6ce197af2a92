package import RegimenDiagnostics

extension Diagnostic {
  static func tooDeep(_ limits: DocumentLimits, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeep, "lists and mappings may stand at most \(limits.depth) deep in one another", at: range,
      help: "bring the values nearer to the top")
  }

  static func tooManyNodes(_ limits: DocumentLimits, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyNodes, "a file may have at most \(limits.nodes) values; this is one more", at: range,
      help: "split the file")
  }

  static func aliasLimit(_ limits: DocumentLimits, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .aliasLimit, "aliases may stand for at most \(limits.aliasedNodes) values in a file; this one goes beyond",
      at: range, help: "use fewer aliases, or anchor smaller values")
  }

  static func aliasedText(_ limits: DocumentLimits, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .aliasLimit, "aliases may stand for at most \(limits.fileBytes) bytes of text in a file; this one goes beyond",
      at: range, help: "use fewer aliases, or anchor shorter texts")
  }

  static func stackedMarks(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyMarks, "a character may carry at most 30 marks, such as accents; one here has more", at: range,
      help: "remove the marks that no reader would see")
  }

  static func keyNotText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .keyNotText, "a key must be text, not a list or a mapping", at: range,
      help: "quote it, if text in brackets is meant")
  }
}

extension Diagnostic {
  /// A file without any value.
  package static func emptyDocument(_ text: DocumentText) -> Diagnostic {
    Diagnostic(
      .emptyDocument, "a file must hold a value; this one holds none", at: .whole(text.source.name),
      help: "write the document, or remove the file")
  }
}
