import ArgumentParser
import RegimenDiagnostics
import RegimenShipped

/// The page on a kind of finding.
struct DiagnosticPage {
  let markdown: String

  /// Finds the page.
  init(code: String) throws {
    let pages = ShippedFiles.diagnosticPages.map { (code: $0.path.dropLast(".md".count), page: $0) }
    guard let entry = pages.first(where: { $0.code == code }) else {
      let codes = pages.map { String($0.code) }
      let meant = closestSpelling(to: code, among: codes).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError("There is no page on \(code.quoted).\(meant)")
    }
    markdown = String(decoding: entry.page.bytes, as: UTF8.self)
  }

  /// The pages on all kinds of finding, in Markdown.
  static var all: [DiagnosticCode: String] {
    ShippedFiles.diagnosticPages.reduce(into: [:]) { pages, page in
      guard let code = DiagnosticCode(rawValue: String(page.path.dropLast(".md".count))) else { return }
      pages[code] = String(decoding: page.bytes, as: UTF8.self)
    }
  }
}
