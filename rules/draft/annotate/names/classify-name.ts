import { type Span, spanOf } from "../../../span.ts";
import type { Token } from "../../block.ts";
import type { NameKind, NameMention } from "../name.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { placeCueOf, type Setting } from "./place-cue.ts";
import type { NameSlice } from "./slice-run.ts";
import { ENDS_ROLE, TITLE } from "./word-signs.ts";

/** What a name names, by the words in and around it. */
export interface NameClass {
  readonly kind: NameKind;
  readonly cue: Span | null;
  readonly title: Span | null;
}

/** `before` is the name before it in the block. */
export function classifyName(slice: NameSlice, before: NameMention | undefined, setting: Setting): NameClass {
  if (slice.role !== "name") return { kind: slice.role, cue: null, title: null };
  const title = titleOf(slice, setting);
  if (title) return { kind: "person", cue: null, title };
  const cue = placeCueOf(slice, before, setting);
  if (cue?.by !== "class noun" && isPerson(slice, setting)) return { kind: "person", cue: null, title: null };
  return { kind: cue ? "place" : "unknown", cue: cue && spanOf(cue), title: null };
}

function titleOf(slice: NameSlice, { block, lexicon }: Setting): Span | null {
  const last = slice.titles.at(-1);
  if (last) return { start: slice.titles[0]?.start ?? last.start, end: last.end };
  const end = slice.from;
  const before = block.tokens[end - 1];
  if (!before) return null;
  if (before.text === "." && !before.spaced) return abbreviatedTitle(block.tokens[end - 2], lexicon);
  const signs = lexicon.known(before.word).signs;
  if (signs & TITLE) return spanOf(before);
  const role = signs & ENDS_ROLE ? lexicon.roles.before(block.tokens, end) : null;
  const first = role && block.tokens[role.from];
  return first ? { start: first.start, end: before.end } : null;
}

/** *Gen. Suleiman*; but a role before a full stop ended its sentence: *spoke to the mayor. Baghdad slept.* */
function abbreviatedTitle(token: Token | undefined, lexicon: NameLexicon): Span | null {
  if (!token || token.text.length > longestAbbreviation) return null;
  return lexicon.known(token.word).signs & TITLE ? spanOf(token) : null;
}

const longestAbbreviation = 5;

function isPerson({ parts, to }: NameSlice, { block, lexicon }: Setting): boolean {
  if (parts.length < 2) return false;
  const first = parts[0]?.text ?? "";
  if (lexicon.givenNames.has(upToHyphen(first))) return true;
  if (parental.has(first) && parts.length > 2 && lexicon.givenNames.has(parts[1]?.text ?? "")) return true;
  return parts.some(({ text }, at) => at > 0 && personal.has(text)) || isAged(block.tokens, to);
}

/** *Jean* of *Jean-Pierre*. */
function upToHyphen(name: string): string {
  const hyphen = name.indexOf("-");
  return hyphen < 0 ? name : name.slice(0, hyphen);
}

/** *Abu Bakr al-Baghdadi* is a person, *Abu Kamal* a town. */
const parental = new Set(["Abu", "Abou", "Aboe", "Umm", "Oum"]);
const personal = new Set(["bin", "ibn", "bint", "van", "von"]);

/** *Ahmad Suleiman, 34,* and *Ahmad Suleiman (34)* are persons. */
function isAged(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const age = tokens[at + 1];
  const after = tokens[at + 2];
  if (!mark || !age || !after || !/^\d{1,2}$/u.test(age.text)) return false;
  return (mark.text === "," && after.text === ",") || (mark.text === "(" && after.text === ")");
}
