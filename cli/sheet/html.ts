import { escapeXml } from "../report/escape-xml.ts";
import { page } from "../report/page.ts";
import type { ReportTerminal } from "../report/report.ts";
import { rowsOf, rowWords, type SheetRow } from "./rows.ts";
import type { SheetFormat } from "./sheet-format.ts";

/** A page of its own for whoever checks the facts: opens anywhere, prints, asks nothing of a server. */
export const html: SheetFormat = {
  name: "html",
  create: (terminal) => {
    const { opening, closing } = page(terminal.say(words.title), terminal.locale);
    return {
      begin: () => opening,
      draft: (draft) => {
        const rows = rowsOf(draft, terminal).map((row) => rowOf(row, terminal));
        const heading = `<section><h2>${escapeXml(draft.path)}</h2>\n`;
        if (rows.length === 0) return `${heading}<p>${terminal.say(words.nothing)}</p></section>\n`;
        const head = (["line", "what", "words", "who"] as const)
          .map((key) => `<th>${terminal.say(words[key])}</th>`)
          .join("");
        return `${heading}<table><thead><tr>${head}</tr></thead>\n<tbody>${rows.join("")}</tbody></table></section>\n`;
      },
      end: () => closing,
    };
  },
};

function rowOf({ line, what, words: said, open, answer }: SheetRow, { say }: ReportTerminal): string {
  const mark = open ? `<strong class="open">${say(words.open)}</strong> ` : "";
  return `<tr><td class="line">${line}</td><td>${say(rowWords[what])}</td><td>${escapeXml(said)}</td><td>${mark}${escapeXml(answer)}</td></tr>\n`;
}

const words = {
  title: { en: "Sourcing sheet", nl: "Bronnenlijst" },
  line: { en: "Line", nl: "Regel" },
  what: { en: "What", nl: "Wat" },
  words: { en: "Words", nl: "Woorden" },
  who: { en: "Who", nl: "Wie" },
  nothing: { en: "No figures, quotations or places.", nl: "Geen cijfers, citaten of plaatsen." },
  open: { en: "Open:", nl: "Open:" },
};
