import RegimenDiagnostics
import RegimenModel

/// One change of a part of a pack, with the part as it then is.
struct Alteration<Part> {
  let kind: MutationOperator
  /// What was altered, as one phrase.
  let text: String
  let place: SourceRange
  let part: Part

  init(_ kind: MutationOperator, _ text: String, at place: SourceRange, _ part: Part) {
    self.kind = kind
    self.text = text
    self.place = place
    self.part = part
  }

  /// The same change, of the whole that the part is in.
  func inside<Whole>(_ whole: (Part) -> Whole) -> Alteration<Whole> {
    Alteration<Whole>(kind, text, at: place, whole(part))
  }
}

extension Array {
  /// The list with another element at a place.
  func replacing(_ place: Int, with element: Element) -> [Element] {
    var list = self
    list[place] = element
    return list
  }

  /// The list without the element at a place.
  func removing(_ place: Int) -> [Element] {
    var list = self
    list.remove(at: place)
    return list
  }
}
