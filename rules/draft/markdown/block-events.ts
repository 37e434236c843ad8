import type { Token } from "micromark-util-types";
import type { Container } from "../block.ts";
import { placeOf } from "./events.ts";
import { readHtml } from "./html-block.ts";
import { closeHolder, openHolder, type Walk } from "./walk.ts";

type Steps = Readonly<Record<string, (walk: Walk, token: Token) => void>>;

export const enterBlock: Steps = {
  paragraph: (walk, token) => {
    note(walk, token);
    const inList = walk.containers.at(-1)?.kind === "list";
    openHolder(walk, walk.footnotes > 0 ? "footnote" : inList ? "item" : "paragraph", token.start.offset);
  },
  atxHeading: note,
  setextHeading: note,
  atxHeadingText: (walk, token) => openHolder(walk, "heading", token.start.offset),
  setextHeadingText: (walk, token) => openHolder(walk, "heading", token.start.offset),
  blockQuote: (walk, token) => open(walk, token, "quote"),
  listOrdered: (walk, token) => open(walk, token, "list"),
  listUnordered: (walk, token) => open(walk, token, "list"),
  listItemPrefix: nextRow,
  table: (walk, token) => open(walk, token, "table"),
  tableRow: nextRow,
  tableHeader: nextColumn,
  tableData: nextColumn,
  tableContent: (walk, token) => openHolder(walk, "cell", token.start.offset),
  gfmFootnoteDefinition: (walk) => {
    walk.footnotes++;
  },
};

export const exitBlock: Steps = {
  paragraph: close,
  atxHeadingText: close,
  setextHeadingText: close,
  tableContent: close,
  blockQuote: leave,
  listOrdered: leave,
  listUnordered: leave,
  table: leave,
  gfmFootnoteDefinition: (walk) => {
    walk.footnotes--;
  },
  htmlFlow: (walk, token) => readHtml(walk, placeOf(token)),
};

function note(walk: Walk, token: Token): void {
  walk.units.push(placeOf(token));
}

function close(walk: Walk, token: Token): void {
  closeHolder(walk, token.end.offset);
}

function open(walk: Walk, token: Token, kind: Container["kind"]): void {
  note(walk, token);
  walk.containers.push({ kind, ordinal: walk.ordinals[kind]++, row: kind === "quote" ? 0 : -1, column: 0 });
}

function leave(walk: Walk): void {
  walk.containers.pop();
}

function nextRow(walk: Walk): void {
  const container = walk.containers.at(-1);
  if (!container) return;
  container.row++;
  container.column = -1 + Number(container.kind === "list");
}

function nextColumn(walk: Walk): void {
  const container = walk.containers.at(-1);
  if (container) container.column++;
}
