import { csv } from "./csv.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { SheetFormat } from "./sheet-format.ts";
import { text } from "./text.ts";

/** The ways to write a sourcing sheet. To add one, write its file and name it here. */
export const sheetFormats: readonly SheetFormat[] = [text, json, csv, html, markdown];
