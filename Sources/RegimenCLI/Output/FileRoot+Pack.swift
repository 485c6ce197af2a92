import RegimenReport

extension FileRoot {
  /// Where the files of a pack lie that was named by a path, seen from the current folder.
  init(ofPackAt path: String) {
    let folder =
      Destination.isPlain(path)
      ? String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)]) : path
    let here = Process.currentFolder + "/"
    self.init(folder.hasPrefix(here) ? String(folder.dropFirst(here.count)) : folder)
  }
}
