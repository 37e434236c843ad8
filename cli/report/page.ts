import type { Locale } from "../../rules/index.ts";
import { escapeXml } from "./escape-xml.ts";

/** The frame of a report that is a page of its own: style within, no script, light and dark after the reader's setting, fit to print. */
export function page(title: string, locale: Locale): { readonly opening: string; readonly closing: string } {
  const name = escapeXml(title);
  return {
    opening: `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${name}</h1>
`,
    closing: "</main>\n</body>\n</html>\n",
  };
}

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1b1b1b, #e8e6e3); --paper: light-dark(#fff, #1a1a1c); --rule: light-dark(#d8d8d8, #444);
  --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5a00, #ffca61); --information: light-dark(#0b57a4, #8fc1ff); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 56rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.8rem; } h2 { font: 600 1rem/1.4 ui-monospace, monospace; border-bottom: 1px solid var(--rule); padding-bottom: .3rem; margin-top: 2.5rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } th { text-align: start; font-weight: 600; } th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
.line { text-align: end; font-variant-numeric: tabular-nums; }
.finding { margin: 1.2rem 0; padding-inline-start: .8rem; border-inline-start: 4px solid var(--rule); } .finding p { margin: .2rem 0; }
.error { border-color: var(--error); } .warning { border-color: var(--warning); } .information { border-color: var(--information); }
.error .severity { color: var(--error); } .warning .severity { color: var(--warning); } .information .severity { color: var(--information); } .severity { font-weight: 700; }
.open { color: var(--warning); } mark { background: none; color: inherit; text-decoration: underline; text-decoration-thickness: .15em; text-underline-offset: .2em; }
blockquote { margin: .3rem 0; } .place { font: .85rem ui-monospace, monospace; } .remedy { font-style: italic; }
@media print { main { max-width: none; padding: 0; } .finding, tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;
