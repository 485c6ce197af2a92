import RegimenDiagnostics
import RegimenDocument

/// Says in the project's words what libyaml found wrong.
func syntaxMistake(_ problem: EventProblem, in text: DocumentText, offsets: CharacterOffsets) -> Diagnostic {
  let offset: Int
  switch problem.mark {
  case .byte(let byte): offset = text.positions.contentStart + byte
  case .character(let characters): offset = offsets.offset(after: characters)
  }
  return Diagnostic(.yamlSyntax, problem.message, at: text.range(from: offset, to: offset + 1))
}
