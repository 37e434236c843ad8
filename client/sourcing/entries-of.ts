import { l10n } from "vscode";
import type { SheetLine, SheetPlace, SourcingSheet } from "../../server/protocol.ts";
import { answerOf } from "./answer-of.ts";
import type { Entry } from "./entry.ts";

/** The sheet as a tree of headings and lines; with `openOnly`, only what somebody still has to settle. */
export function entriesOf(sheet: SourcingSheet, openOnly: boolean): readonly Entry[] {
  const kept = <T extends { readonly isOpen: boolean }>(lines: readonly T[]) =>
    openOnly ? lines.filter(({ isOpen }) => isOpen) : lines;
  const figures = heading(l10n.t("Figures"), sheet.figures);
  for (const line of kept(sheet.figures)) figures.children.push(lineEntry(line, figures, l10n.t("no source")));
  const quotations = heading(l10n.t("Quotations"), sheet.quotations);
  for (const line of kept(sheet.quotations))
    quotations.children.push(lineEntry(line, quotations, l10n.t("no speaker")));
  const places = heading(l10n.t("Places"), sheet.places);
  for (const place of kept(sheet.places)) places.children.push(placeEntry(place, places));
  return [figures, quotations, places].filter(({ children }) => children.length > 0);
}

function heading(label: string, lines: readonly { readonly isOpen: boolean }[]): Entry {
  const open = lines.filter(({ isOpen }) => isOpen).length;
  const description = open > 0 ? l10n.t("{0}, {1} open", lines.length, open) : String(lines.length);
  const spoken = `${label}: ${description}`;
  return {
    label,
    description,
    spoken,
    icon: "list-unordered",
    range: undefined,
    isOpen: open > 0,
    parent: undefined,
    children: [],
  };
}

function lineEntry(line: SheetLine, parent: Entry, nobody: string): Entry {
  const { text, range, isOpen } = line;
  const description = answerOf(line, nobody);
  const icon = isOpen ? "warning" : "pass";
  return { label: text, description, spoken: `${text}: ${description}`, icon, range, isOpen, parent, children: [] };
}

function placeEntry({ preferred, isOpen, spellings }: SheetPlace, parent: Entry): Entry {
  const description = spellings.map(({ text, ranges }) => `${text} ${ranges.length}×`).join(", ");
  const icon = isOpen ? "warning" : "location";
  const range = spellings[0]?.ranges[0];
  const entry: Entry = {
    label: preferred,
    description,
    spoken: `${preferred}: ${description}`,
    icon,
    range,
    isOpen,
    parent,
    children: [],
  };
  if (spellings.length > 1) for (const spelling of spellings) entry.children.push(spellingEntry(spelling, entry));
  return entry;
}

function spellingEntry({ text, ranges }: SheetPlace["spellings"][number], parent: Entry): Entry {
  const description = `${ranges.length}×`;
  return {
    label: text,
    description,
    spoken: `${text} ${description}`,
    icon: "location",
    range: ranges[0],
    isOpen: false,
    parent,
    children: [],
  };
}
