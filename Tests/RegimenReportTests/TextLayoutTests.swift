import RegimenDiagnostics
import Testing

@testable import RegimenReport

@Suite struct TextLayoutTests {
  @Test func `words wrap, and later lines hang`() {
    var layout = TextLayout(width: 20, isColored: false)
    layout.paragraph("one two three four five six", hanging: 2)
    #expect(layout.text == "one two three four\n  five six\n")
  }

  @Test func `a wide character takes two columns`() {
    var layout = TextLayout(width: 20, isColored: false)
    layout.paragraph("精神科医への紹介は七日以内")
    #expect(layout.text == "精神科医への紹介は七\n日以内\n")
  }

  @Test func `a mark over a letter takes none`() {
    #expect(StyledText("e\u{301}te\u{301}").columns == 3)
  }

  @Test func `a word longer than the line is broken, not lost`() {
    var layout = TextLayout(width: 20, isColored: false)
    layout.paragraph("a 1234567890123456789012345 b")
    #expect(layout.text == "a\n12345678901234567890\n12345 b\n")
  }

  @Test func `where a word is broken after a fixed space, the line does not end in it`() {
    var layout = TextLayout(width: 20, isColored: false)
    layout.paragraph("1234567890123456789\u{A0}12345\u{A0}6")
    #expect(layout.text == "1234567890123456789\n12345 6\n")
  }

  @Test func `leads share the line that they begin`() {
    var layout = TextLayout(width: 30, isColored: false)
    layout.column("REFER", columns: 7) { layout in
      layout.column("today", columns: 6) { layout in
        layout.paragraph("a psychiatrist on site")
        layout.paragraph("a nurse")
      }
      layout.column("", columns: 6) { $0.paragraph("later") }
    }
    #expect(
      layout.text == """
        REFER  today a psychiatrist on
                     site
                     a nurse
                     later

        """)
  }

  @Test func `a lead that is too wide stands above`() {
    var layout = TextLayout(width: 20, isColored: false)
    layout.column("precautions", columns: 4) { $0.paragraph("sleep") }
    #expect(layout.text == "precautions\n    sleep\n")
  }

  @Test func `what a terminal would obey is spelled out, and a line stays a line`() {
    var layout = TextLayout(width: 60, isColored: true)
    layout.paragraph(StyledText("a\u{1B}[2Jb\u{9B}c\u{202E}d\r\ne\tf\u{7}", .bold))
    #expect(layout.text == "\u{1B}[1ma\\u{1b}[2Jb\\u{9b}c\\u{202e}d e f\\u{7}\u{1B}[0m\n")
  }
}
