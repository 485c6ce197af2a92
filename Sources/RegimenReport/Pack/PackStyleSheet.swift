/// How the page of a pack looks, beside what all pages share.
enum PackStyleSheet {
  /// The style sheet. It names no file and holds neither `<` nor `&`, so that the page stays well-formed.
  static let rules: StaticString = """

    body { max-width: 54rem; }
    header p strong { font-weight: 600; }
    nav { margin-top: 1.5rem; }
    section { overflow-x: visible; }
    h2 { font-size: 1.5rem; margin-bottom: .9rem; }
    h3 { margin: 1.9rem 0 .4rem; font-size: 1.1rem; }
    h3 code { font-size: .8rem; font-weight: 400; margin-left: .35rem; }
    h2 + h3 { margin-top: 0; }
    ul { margin: 0 0 .5rem; padding-left: 1.2rem; }
    .entries { margin: 0 0 .75rem; font-size: .93rem; }
    .entries div { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 1.25rem; padding: .3rem 0; }
    .entries dt { color: var(--soft); grid-row: 1 / span 50; }
    .entries dt code { display: block; }
    .entries dd { margin: 0; grid-column: 2; }
    :target { background: var(--track); outline: .4rem solid var(--track); }
    .scroll { overflow-x: auto; overflow-wrap: break-word; margin: 0 0 1rem; }
    td { padding-left: 1rem; }
    thead th:not(:first-child) { padding-left: 1rem; }
    table { font-size: .93rem; }
    .numbers td, .numbers thead th:not(:first-child) { text-align: right; white-space: nowrap; padding-left: .7rem; }
    .numbers th { white-space: nowrap; }
    .numbers tbody tr:last-child :is(th, td) { font-weight: 600; }
    .blanks { margin: 1.5rem 0 0; max-width: 34rem; }
    .blanks div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); padding-top: 1.6rem; }
    .blanks dt { color: var(--soft); }
    .blanks dd { margin: 0; border-bottom: 1px solid var(--text); }
    @media (max-width: 38rem) {
      .entries div { display: block; }
      .entries dt code { display: inline; }
      .scroll table:not(.numbers) :is(th, td):not(:first-child) { padding-left: .7rem; }
    }
    @media print {
      body { max-width: none; }
      .scroll { overflow: visible; overflow-wrap: anywhere; }
      .entries div, #signature { break-inside: avoid; }
      h3 { margin-top: 1.1rem; }
      h3 + p { break-before: avoid; break-inside: avoid; }
      .entries div { padding: .1rem 0; }
    }

    """
}
