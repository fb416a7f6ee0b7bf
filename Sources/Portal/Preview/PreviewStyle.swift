/// The look of what a preview adds; every selector begins with its own names, so that no theme is changed by it.
enum PreviewStyle {
  static let text = """
    #neuguong, .neuguong-list {
      font: 0.9375rem/1.5 system-ui, sans-serif;
      text-align: start;
    }
    .neuguong-list { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    .neuguong-list a { color: inherit; }
    #neuguong .neuguong-panels {
      position: fixed;
      inset: auto 0 0 auto;
      z-index: 2147483000;
      display: flex;
      flex-direction: column;
      align-items: flex-end;
      gap: 0.5rem;
      width: min(48rem, 100vw);
      padding: 0.5rem;
      box-sizing: border-box;
      pointer-events: none;
    }
    #neuguong details {
      box-sizing: border-box;
      max-width: 100%;
      max-height: 60vh;
      overflow: auto;
      padding: 0.5rem 0.875rem;
      border: 2px solid #5f6368;
      border-radius: 0.5rem;
      background: #fff;
      color: #202124;
      box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 35%);
      pointer-events: auto;
    }
    #neuguong details.neuguong-errors { border-color: #b00020; }
    #neuguong details.neuguong-errors[open] { width: 100%; }
    #neuguong details.neuguong-checks[open] { width: min(20rem, 100%); }
    #neuguong summary { cursor: pointer; font-weight: 700; }
    #neuguong .neuguong-errors summary { color: #b00020; }
    #neuguong p, #neuguong ul { margin: 0.375rem 0; }
    #neuguong ul { padding: 0; list-style: none; }
    #neuguong a { color: #0b57d0; text-decoration: underline; }
    #neuguong small { color: #5f6368; }
    #neuguong .state { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    #neuguong .met span:first-child { color: #146c2e; }
    #neuguong .unmet { font-weight: 600; }
    #neuguong .unmet span:first-child { color: #b00020; }
    #neuguong .neuguong-checks > p:first-of-type { font-size: 0.8125rem; overflow-wrap: anywhere; }
    .neuguong-problem {
      margin: 0.75rem 0;
      padding: 0.25rem 0 0.25rem 0.75rem;
      border-inline-start: 0.25rem solid #b00020;
    }
    .neuguong-problem.warning { border-color: #b06000; }
    .neuguong-problem.note { border-color: #0b57d0; }
    .neuguong-problem p { margin: 0.25rem 0; }
    .neuguong-problem code, .neuguong-problem pre { font: 0.875rem/1.4 ui-monospace, monospace; background: none; }
    .neuguong-problem code { overflow-wrap: anywhere; }
    .neuguong-problem pre {
      margin: 0.25rem 0;
      padding: 0.375rem 0.5rem;
      overflow-x: auto;
      background: #f1f3f4;
      color: #202124;
      white-space: pre;
    }
    #neuguong .neuguong-watermark > p:first-child {
      position: fixed;
      inset: 0 0 auto;
      z-index: 2147482000;
      margin: 0;
      padding: 0.25rem 1rem;
      background: #fff4ce;
      color: #3c2a00;
      border-bottom: 2px solid #b06000;
      box-sizing: border-box;
    }
    #neuguong .neuguong-stamp {
      position: fixed;
      inset: 0;
      z-index: 2147481000;
      display: grid;
      place-items: center;
      margin: 0;
      font-size: min(16vw, 12rem);
      font-weight: 800;
      text-transform: uppercase;
      color: #b00020;
      opacity: 0.12;
      rotate: -24deg;
      pointer-events: none;
      white-space: nowrap;
    }
    body:has(.neuguong-watermark) { padding-block-start: 3rem; }
    #neuguong .neuguong-lost {
      position: fixed;
      inset: auto auto 0.5rem 0.5rem;
      margin: 0;
      padding: 0.25rem 0.75rem;
      background: #202124;
      color: #fff;
      border-radius: 0.5rem;
    }
    #neuguong .neuguong-lost[hidden] { display: none; }
    @media (min-width: 75rem) {
      body:has(.neuguong-checks[open]) { margin-inline-end: 21rem; }
    }
    @media print {
      #neuguong .neuguong-panels, #neuguong .neuguong-lost { display: none; }
      #neuguong .neuguong-watermark > p:first-child { position: static; }
    }

    """
}
