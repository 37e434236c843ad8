import type { Span } from "../../../span.ts";
import type { Item } from "./clause-items.ts";
import type { Lexicon, NounKind } from "./lexicon.ts";
import { isCapitalised, isOf, isStop } from "./word-roles.ts";

/** A stretch of items that can be a source: `from` to `to`, exclusive. */
export interface Phrase extends Span {
  readonly from: number;
  readonly to: number;
  readonly kind: NounKind | "pronoun" | "name" | "other";
  /** The word that says what it is: *spokesman* in *a spokesman for the ministry*; a name has its last word. */
  readonly head: string;
  /** Whether a proper name is part of it. */
  readonly named: boolean;
  /** Nobody in particular: *local media*, *bronnen*. */
  readonly vague: boolean;
  /** Opens with a definite article or demonstrative, and so can take up a source named before. */
  readonly definite: boolean;
}

export function phraseOf(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  const first = items[from];
  const last = items[to - 1];
  if (!first || !last || from >= to) return null;
  const inside = items.slice(from, to);
  const definite = isOf(first, "definite", lexicon);
  const shared = { start: first.start, end: last.end, from, to, definite };
  if (inside.length === 1 && lexicon.pronouns.has(first.lower))
    return { ...shared, kind: "pronoun", head: first.lower, named: false, vague: false };
  const words = inside.filter((item) => item.kind === "word" && !isOf(item, "determiners", lexicon));
  // *Another said*, *een zei*; never the bare article of a noun that is not there.
  if (words.length === 0)
    return inside.length === 1 && !definite && items[from - 1]?.kind !== "word"
      ? { ...shared, kind: "other", head: first.lower, named: false, vague: false }
      : null;
  const link = inside.findIndex((item, at) => at > 0 && isOf(item, "inSource", lexicon));
  const chunk = (link < 0 ? inside : inside.slice(0, link)).filter((item) => item.kind === "word");
  const named = words.some(
    (item) => item.named && lexicon.nounKind(item.lower) !== "never" && !isOf(item, "vagueAdjectives", lexicon),
  );
  const head = headOf(chunk, lexicon);
  const known = head && lexicon.nounKind(head.lower);
  const partitive = link >= 0 && lexicon.pronouns.has(inside.at(-1)?.lower ?? "");
  const bare = from === 0 && inside.every(isCapitalised) && !isStop(first, lexicon) && first.verbs.length === 0;
  const unknown = named || bare ? "name" : partitive ? "person" : "other";
  const kind = known === "never" && named ? "name" : (known ?? unknown);
  const vague = !named && !definite && link < 0 && head !== undefined && lexicon.isVague(head.lower);
  return { ...shared, kind, head: head?.lower ?? "", named, vague };
}

/** The last noun, or where that is a name the noun before it that says what it is: *minister* in *de minister Jansen*. */
function headOf(chunk: readonly Item[], lexicon: Lexicon): Item | undefined {
  const last = chunk.at(-1);
  const own = last && lexicon.nounKind(last.lower);
  if (!last || (own !== undefined && own !== "never")) return last;
  const known = chunk.findLast((item) => {
    const kind = lexicon.nounKind(item.lower);
    return kind !== undefined && kind !== "event" && kind !== "never";
  });
  return known ?? last;
}

/** Whether somebody speaks, and no body, document or mere name. */
export function isPersonal(source: Phrase | Span | null): boolean {
  return source !== null && "kind" in source && (source.kind === "person" || source.kind === "pronoun");
}

/** As what a suggestion may name a source: no pronoun, and nothing that cannot speak. */
export function nameableAs(source: Phrase | Span | null): "speaker" | "document" | null {
  if (source === null || !("kind" in source)) return source && "speaker";
  if (source.kind === "document") return "document";
  // *The harbour master* is known by its article alone.
  if (source.kind === "other") return source.definite ? "speaker" : null;
  return ["pronoun", "event", "never"].includes(source.kind) ? null : "speaker";
}
