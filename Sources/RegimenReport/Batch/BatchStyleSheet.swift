/// How the page of a batch looks.
enum BatchStyleSheet {
  /// The pattern of hatched stretches, defined once.
  static let hatch: StaticString = """
    <svg class="defs" width="0" height="0" aria-hidden="true"><defs>\
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect class="hatch-line" width="2.5" height="5" /></pattern></defs></svg>

    """

  /// The style sheet. It names no file and holds neither `<` nor `&`, so that the page stays well-formed.
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
    .defs { position: absolute; }
    h1, h2 { font-family: ui-serif, Georgia, Cambria, "Noto Serif", serif; font-weight: 600; line-height: 1.2; }
    h1 { margin: 0 0 .75rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); max-width: 24em; text-wrap: balance; }
    h2 { margin: 0 0 .5rem; font-size: 1.35rem; }
    p { margin: 0 0 .5rem; }
    a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .2em; }
    .kind { color: var(--soft); margin-bottom: .25rem; }
    .ending { border-left: .25rem solid var(--soft); padding: .1rem 0 .1rem 1rem; max-width: 46rem; }
    .ending p:last-child { margin: 0; }
    .ending.good { border-color: var(--good); }
    .ending.mixed { border-color: var(--mixed); }
    .ending.bad { border-color: var(--bad); }
    .figures { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin: 1.75rem 0; }
    .figures div { display: flex; flex-direction: column-reverse; }
    .figures dt { color: var(--soft); font-size: .9rem; }
    .figures dd {
      margin: 0; font: 600 2rem/1.15 ui-serif, Georgia, Cambria, "Noto Serif", serif;
      font-variant-numeric: lining-nums tabular-nums;
    }
    .notice { font-weight: 600; margin-bottom: 1.25rem; }
    nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9rem; }
    main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3.5rem; }
    section { overflow-x: auto; margin-top: 2.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
    table { width: 100%; border-collapse: collapse; font-variant-numeric: lining-nums tabular-nums; }
    caption { caption-side: top; text-align: left; color: var(--soft); font-size: .9rem; padding-bottom: .5rem; }
    th, td { padding: .45rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
    th { text-align: left; font-weight: 400; }
    td, th.number { text-align: right; padding-left: .9rem; white-space: nowrap; overflow-wrap: normal; }
    thead th { color: var(--soft); font-size: .85rem; vertical-align: bottom; }
    thead th.number { white-space: normal; }
    thead th:first-child { min-width: 8rem; }
    td.none { color: var(--soft); }
    tr.group th { font-weight: 600; padding-top: 1.4rem; }
    small, code { color: var(--soft); font-size: .85rem; }
    code { display: block; font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
    th small { display: block; }
    svg.bar { display: block; width: 100%; height: .5rem; margin-top: .3rem; }
    .track { fill: var(--track); }
    .gap { fill: var(--ground); }
    .main, .hatch-line, .provisional { fill: var(--main); }
    .light { fill: var(--light); }
    .hatched { fill: url(#hatch); }
    .out_of_scope, .hold { fill: var(--bad); }
    .undetermined, .review { fill: var(--mixed); }
    .recommended { fill: var(--good); }
    .key { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: .4rem 0 0; padding: 0; }
    .swatch { width: 1.6rem; height: .6rem; margin-right: .45rem; }
    .rest { margin-top: .75rem; color: var(--soft); font-size: .9rem; }
    .rest strong { color: var(--text); font-weight: 600; }
    .made { margin: 0 0 1.5rem; font-size: .9rem; }
    .made div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); padding: .15rem 0; }
    .made dt { color: var(--soft); }
    .made dd { margin: 0; grid-column: 2; }
    @media (max-width: 30rem) {
      table { font-size: .93rem; }
      td, th.number { padding-left: .6rem; }
      thead th:first-child { min-width: 6.5rem; }
    }
    @media (min-width: 56rem) {
      main { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .wide { grid-column: 1 / -1; }
      td, th.number { padding-left: 1.75rem; }
      .wide th small { display: inline; }
    }
    @media (forced-colors: active) {
      .track { fill: Canvas; stroke: GrayText; }
      .bar rect:not(.track, .gap), .swatch rect { fill: CanvasText; }
      .gap { fill: Canvas; }
      .light { fill: GrayText; }
    }
    @media print {
      @page { margin: 15mm; }
      html { font-size: 9pt; }
      body { padding: 0; max-width: none; background: none; }
      main { display: block; }
      nav { display: none; }
      section { overflow: visible; margin-top: 1.75rem; padding-top: .75rem; }
      h2, caption, tr.group { break-after: avoid; }
      tr, .narrow { break-inside: avoid; }
      th, td { padding-top: .25rem; padding-bottom: .3rem; }
      th small { display: inline; }
      svg.bar { height: .4rem; margin-top: .15rem; }
    }

    """
}
