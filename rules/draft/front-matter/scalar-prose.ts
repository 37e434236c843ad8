import type { Scalar } from "yaml";
import type { Span } from "../../span.ts";
import { type Prose, ProseBuilder } from "../prose/prose.ts";

/** The prose of a YAML scalar in any of its styles, every unit of it mapped to where it stands. Null for one without a place. `by` is added to offsets. */
export function proseOfScalar(scalar: Scalar, yaml: string, by: number): ({ readonly prose: Prose } & Span) | null {
  if (!scalar.range) return null;
  const [from, to] = scalar.range;
  const span = contentOf(scalar, yaml, { start: from, end: to });
  const prose = new ProseBuilder();
  const escapes = scalar.type === "QUOTE_DOUBLE" ? doubleQuoted : scalar.type === "QUOTE_SINGLE" ? singleQuoted : plain;
  for (const match of yaml.slice(span.start, span.end).matchAll(escapes)) {
    const start = by + span.start + match.index;
    const { newline, escaped } = match.groups ?? {};
    if (newline) prose.addDecoded(isBlankLine(newline) ? "\n\n" : "\n", { start, end: start + newline.length });
    else if (escaped) prose.addDecoded(decode(escaped), { start, end: start + escaped.length });
    else prose.add(match[0], start);
  }
  return { prose: prose.build(), start: by + span.start, end: by + span.end };
}

/** A line break takes the white space around it along, as YAML folds it. */
const plain = /(?<newline>[ \t]*\r?\n\s*)|[^\n\r \t]+|[ \t\r]+/g;
const singleQuoted = /(?<newline>[ \t]*\r?\n\s*)|(?<escaped>'')|'|[^'\n\r \t]+|[ \t\r]+/g;
const doubleQuoted =
  /(?<newline>[ \t]*\r?\n\s*)|(?<escaped>\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n\s*|.))|\\|[^\\\n\r \t]+|[ \t\r]+/gi;

/** Without quotation marks, or without the line that announces a block. */
function contentOf(scalar: Scalar, yaml: string, span: Span): Span {
  const isQuoted = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE";
  if (isQuoted) return { start: span.start + 1, end: span.end - 1 };
  const isBlock = scalar.type === "BLOCK_FOLDED" || scalar.type === "BLOCK_LITERAL";
  const start = isBlock ? yaml.indexOf("\n", span.start) + 1 : span.start;
  const text = yaml.slice(start, span.end);
  const trimmed = text.trimStart();
  return { start: start + text.length - trimmed.length, end: start + text.trimEnd().length };
}

function isBlankLine(gap: string): boolean {
  return gap.indexOf("\n") !== gap.lastIndexOf("\n");
}

function decode(escaped: string): string {
  if (escaped === "''") return "'";
  const rest = escaped.slice(1);
  const known = named[rest];
  if (known !== undefined) return known;
  if (/^[xuU][\da-fA-F]+$/.test(rest)) return fromHex(rest.slice(1));
  return rest.trim() === "" && rest !== " " ? "" : rest;
}

const named: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\n", N: "\n", _: "\u00a0", L: "\n", P: "\n\n" };

function fromHex(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}
