import type { Span } from "../../span.ts";
import type { Inline } from "../block.ts";
import { ProseBuilder } from "../prose/prose.ts";
import { characterReference, decodeReference } from "./character-reference.ts";
import type { ProseBlock } from "./parsed-chunk.ts";

/**
 * A line or paragraph whose only markup is whole inline links, character references and emphasis of whole words, none in another but links in emphasis: most
 * of what news has. Anything else, and whatever could be read in two ways, gives null and is left to the Markdown parser. Spans count from where those of
 * `span` do.
 */
export function readSimpleInlines(chunk: string, span: Span): Pick<ProseBlock, "prose" | "inlines"> | null {
  const prose = new ProseBuilder();
  const inlines: Inline[] = [];
  let open: { readonly delimiter: string; readonly start: number } | null = null;
  let at = span.start;
  while (at < span.end) {
    markup.lastIndex = at;
    const found = markup.exec(chunk);
    const next = found && found.index < span.end ? found.index : span.end;
    prose.add(chunk.slice(at, next), at);
    if (next === span.end) break;
    const mark = chunk[next] ?? "";
    if (mark === "&") {
      const reference = matchAt(characterReference, chunk, next);
      const decoded = reference && decodeReference(reference[0]);
      const source = { start: next, end: next + (reference?.[0].length ?? 1) };
      if (decoded) prose.addDecoded(decoded, source);
      else prose.add(chunk.slice(source.start, source.end), next);
      at = source.end;
    } else if (mark === "[") {
      const link = chunk[next - 1] === "!" ? null : matchAt(simpleLink, chunk, next);
      if (!link) return null;
      const { text = "", target = "" } = link.groups ?? {};
      const end = next + link[0].length;
      addLabel(prose, text, next + 1);
      inlines.push({ kind: "link", start: next, end, target });
      at = end;
    } else if (mark === "*" || mark === "_") {
      const delimiter = delimiterAt(chunk, next);
      at = next + delimiter.length;
      if (open === null && opens(chunk, next, at)) open = { delimiter, start: next };
      else if (open?.delimiter === delimiter && closes(chunk, next, at, span.end)) {
        const kind = delimiter.length === 1 ? "emphasis" : "strong";
        inlines.push({ kind, start: open.start, end: at, target: "" });
        open = null;
      } else return null;
    } else return null;
  }
  if (open !== null) return null;
  return { prose: prose.build(), inlines: inlines.sort((a, b) => a.start - b.start) };
}

const markup = /[\\*_`[\]<&\0]|\{\/\*|\r(?!\n)/g;

/** `[words](target "title")`, with nothing in it that is markup again. */
const simpleLink = /\[(?<text>(?!\^)[^\\*_`[\]<\0]+)\]\((?:(?<target>[^\s\\<>()\0]+)(?: "[^"\\\0\r\n]*")?)?\)/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The words of a link, in which there may be character references. */
function addLabel(prose: ProseBuilder, label: string, start: number): void {
  let at = 0;
  for (const match of label.matchAll(new RegExp(characterReference.source, "g"))) {
    prose.add(label.slice(at, match.index), start + at);
    at = match.index + match[0].length;
    const decoded = decodeReference(match[0]);
    const source = { start: start + match.index, end: start + at };
    if (decoded) prose.addDecoded(decoded, source);
    else prose.add(match[0], source.start);
  }
  prose.add(label.slice(at), start + at);
}

/** One mark or two; a run of three may be either and is refused by what opens and closes. */
function delimiterAt(chunk: string, at: number): string {
  return chunk[at + 1] === chunk[at] ? chunk.slice(at, at + 2) : chunk.slice(at, at + 1);
}

/** After white space and before a letter or digit, emphasis can only open. */
function opens(chunk: string, start: number, end: number): boolean {
  return (start === 0 || /[ \t\n]/.test(chunk[start - 1] ?? "")) && /[a-z0-9]/i.test(chunk[end] ?? "");
}

/** After a letter or digit or a full stop and before white space, it can only close; before a mark only after a letter. */
function closes(chunk: string, start: number, end: number, limit: number): boolean {
  const before = chunk[start - 1] ?? "";
  const isEnd = end >= limit || /[ \t\n]/.test(chunk[end] ?? "");
  return isEnd ? /[a-z0-9.,:;!?)"”’]/i.test(before) : /[a-z0-9]/i.test(before) && /[.,:;!?)]/.test(chunk[end] ?? "");
}
