import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar } from "yaml";
import type { BlockKind } from "../block.ts";
import type { Directive } from "../directive.ts";
import type { ProseBlock } from "../markdown/parsed-chunk.ts";
import { ProseBuilder } from "../prose/prose.ts";
import { directiveOfSetting } from "./copydesk-setting.ts";
import { type PlainField, plainFieldsOf } from "./plain-fields.ts";
import { proseOfScalar } from "./scalar-prose.ts";

/** What stands above the draft proper. Spans count from the draft's start. */
export interface FrontMatter {
  readonly blocks: readonly ProseBlock[];
  /** BCP 47 tag of `lang` or `language`, or "". */
  readonly language: string;
  readonly directives: readonly Omit<Directive, "reach">[];
}

const empty: FrontMatter = { blocks: [], language: "", directives: [] };

/** Where front matter ends, its closing line included, or 0 where a draft has none. TOML between `+++` is front matter too, though nothing in it is read. */
export function frontMatterEnd(text: string): number {
  const opening = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!opening) return 0;
  const closing = opening[1] === "---" ? /^---[ \t]*\r?$/m : /^\+\+\+[ \t]*\r?$/m;
  const rest = text.slice(opening[0].length);
  const found = closing.exec(rest);
  return found ? opening[0].length + found.index + found[0].length : 0;
}

/** Reads YAML front matter, its two `---` lines included. What is malformed is left alone whole. */
export function readFrontMatter(source: string, proseKeys: readonly string[]): FrontMatter {
  if (!source.startsWith("---")) return empty;
  const start = source.indexOf("\n") + 1;
  const given = { yaml: source.slice(start, source.lastIndexOf("---")), start, kinds: kindsOf(proseKeys) };
  const fields = plainFieldsOf(given.yaml);
  return fields ? ofFields(fields, given) : parseFrontMatter(given);
}

interface Given {
  readonly yaml: string;
  readonly start: number;
  readonly kinds: ReadonlyMap<string, BlockKind>;
}

function ofFields(fields: readonly PlainField[], { start: by, kinds }: Given): FrontMatter {
  const blocks = fields.flatMap(({ key, value, start, end }) => {
    const kind = kinds.get(key.toLowerCase());
    if (!kind || !value.trim()) return [];
    const prose = new ProseBuilder();
    prose.add(value, by + start);
    return [blockWith({ kind, start: by + start, end: by + end, prose: prose.build() })];
  });
  return {
    blocks,
    language: languageAmong(fields.map(({ key, value }) => [key.toLowerCase(), value])),
    directives: [],
  };
}

function parseFrontMatter(given: Given): FrontMatter {
  const document = parseDocument(given.yaml, { logLevel: "silent", prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return empty;
  const blocks: ProseBlock[] = [];
  for (const pair of document.contents.items) blocks.push(...blocksIn(pair, given));
  const top = document.contents.items;
  return {
    blocks: blocks.sort((a, b) => a.start - b.start),
    language: languageAmong(top.map((pair) => [keyOf(pair), isScalar(pair.value) ? String(pair.value.value) : ""])),
    directives: top.flatMap((pair) => (keyOf(pair) === "copydesk" ? directiveOfSetting(pair, given.start) : [])),
  };
}

function* blocksIn(pair: Pair, given: Given): Generator<ProseBlock> {
  const kind = given.kinds.get(keyOf(pair));
  yield* blocksOf(pair.value, kind, given);
}

function* blocksOf(value: unknown, kind: BlockKind | undefined, given: Given): Generator<ProseBlock> {
  if (isMap(value)) for (const pair of value.items) yield* blocksIn(pair, given);
  else if (isSeq(value)) for (const item of value.items) yield* blocksOf(item, kind, given);
  else if (kind && isScalar(value) && typeof value.value === "string") yield* blockOf(value, kind, given);
}

function* blockOf(scalar: Scalar, kind: BlockKind, given: Given): Generator<ProseBlock> {
  const found = proseOfScalar(scalar, given.yaml, given.start);
  if (!found?.prose.text.trim()) return;
  yield blockWith({ kind, ...found });
}

function blockWith(found: Pick<ProseBlock, "kind" | "start" | "end" | "prose">): ProseBlock {
  return { ...found, inlines: [], quoted: false, container: null };
}

function languageAmong(fields: readonly (readonly [key: string, value: string])[]): string {
  const named = fields.filter(([key]) => key === "lang" || key === "language").map(([, value]) => value);
  // The shape of a BCP 47 tag; `nl_BE` is met as well.
  return named.find((tag) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(tag))?.replaceAll("_", "-") ?? "";
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value).toLowerCase() : "";
}

/** Keys that hold prose, as title or standfirst, with what the house style adds. */
function kindsOf(proseKeys: readonly string[]): ReadonlyMap<string, BlockKind> {
  const kinds = new Map<string, BlockKind>();
  for (const key of [...proseKeys, ...standfirsts]) kinds.set(key.toLowerCase(), "standfirst");
  for (const key of titles) kinds.set(key, "title");
  return kinds;
}

const titles = ["title", "headline", "subtitle", "kop"];

const standfirsts = [
  "standfirst",
  "description",
  "summary",
  "excerpt",
  "caption",
  "chapeau",
  "inleiding",
  "intro",
  "onderschrift",
];
