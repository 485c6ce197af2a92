/// How the page of a batch looks, beside what all pages share.
enum BatchStyleSheet {
  /// The pattern of hatched stretches, defined once.
  static let hatch: StaticString = """
    <svg class="defs" width="0" height="0" aria-hidden="true"><defs>\
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect class="hatch-line" width="2.5" height="5" /></pattern></defs></svg>

    """

  /// The style sheet. It names no file and holds neither `<` nor `&`, so that the page stays well-formed.
  static let rules: StaticString = """

    .defs { position: absolute; }
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
    main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3.5rem; }
    td, th.number { text-align: right; padding-left: .9rem; white-space: nowrap; overflow-wrap: normal; }
    thead th.number { white-space: normal; }
    thead th:first-child { min-width: 8rem; }
    td.none { color: var(--soft); }
    tr.group th { font-weight: 600; padding-top: 1.4rem; }
    code { display: block; }
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
      main { display: block; }
      tr.group { break-after: avoid; }
      .narrow { break-inside: avoid; }
      th small { display: inline; }
      svg.bar { height: .4rem; margin-top: .15rem; }
    }

    """
}
