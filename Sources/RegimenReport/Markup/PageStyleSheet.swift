/// How every page looks, in the light and in the dark, on a phone and on paper. What one kind of page needs besides
/// follows in a sheet of its own.
enum PageStyleSheet {
  /// The style sheet. It names no file and holds neither `<` nor `&`, so that a page stays well-formed.
  static let rules: StaticString = """

    :root {
      color-scheme: light dark;
      --ground: #fdfcfa; --text: #22262a; --soft: #5b636b; --line: #dedbd4; --track: #edeae4;
      --main: #27527c; --light: #8aa8c4; --bad: #a63a2b; --mixed: #8a6100; --good: #2e6b45;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ground: #16191c; --text: #e4e2dd; --soft: #a3a8ad; --line: #353a3f; --track: #262b30;
        --main: #86b3dc; --light: #4f7092; --bad: #e8907f; --mixed: #d9b25a; --good: #86c79c;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 2.5rem 1.25rem 3rem; max-width: 66rem; background: var(--ground); color: var(--text);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      overflow-wrap: anywhere;
    }
    h1, h2, h3 { font-family: ui-serif, Georgia, Cambria, "Noto Serif", serif; font-weight: 600; line-height: 1.2; }
    h1 { margin: 0 0 .75rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); max-width: 24em; text-wrap: balance; }
    h2 { margin: 0 0 .5rem; font-size: 1.35rem; }
    p { margin: 0 0 .5rem; }
    a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .2em; }
    .kind { color: var(--soft); margin-bottom: .25rem; }
    .notice { font-weight: 600; margin-bottom: 1.25rem; }
    nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9rem; }
    section { overflow-x: auto; margin-top: 2.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
    table { width: 100%; border-collapse: collapse; font-variant-numeric: lining-nums tabular-nums; }
    caption { caption-side: top; text-align: left; color: var(--soft); font-size: .9rem; padding-bottom: .5rem; }
    th, td { padding: .45rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
    th { text-align: left; font-weight: 400; }
    thead th { color: var(--soft); font-size: .85rem; vertical-align: bottom; }
    small, code { color: var(--soft); font-size: .85rem; }
    code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
    @media print {
      @page { margin: 15mm; }
      html { font-size: 9pt; }
      body { padding: 0; max-width: none; background: none; }
      nav { display: none; }
      section { overflow: visible; margin-top: 1.75rem; padding-top: .75rem; }
      h2, h3, caption { break-after: avoid; }
      tr { break-inside: avoid; }
      th, td { padding-top: .25rem; padding-bottom: .3rem; }
    }

    """
}
