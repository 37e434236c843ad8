import type { Span } from "../../../../span.ts";
import type { Item } from "../clause/item.ts";
import { hasForm, isCapitalised, isOf, isStop } from "../clause/word-roles.ts";
import type { NounKind } from "../lexicon/noun-kinds.ts";
import { In } from "../lexicon/word-lists.ts";

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

export function phraseOf(items: readonly Item[], from: number, to: number): Phrase | null {
  const first = items[from];
  const last = items[to - 1];
  if (!first || !last || from >= to) return null;
  const { start } = first;
  const { end } = last;
  const definite = isOf(first, In.definite);
  const alone = to - from === 1;
  if (alone && hasForm(first, In.pronouns))
    return { start, end, from, to, kind: "pronoun", head: first.lower, named: false, vague: false, definite };
  const { hasWords, named, link } = readPhrase(items, from, to);
  // *Another said*, *een zei*; never the bare article of a noun that is not there.
  if (!hasWords)
    return alone && !definite && items[from - 1]?.kind !== "word"
      ? { start, end, from, to, kind: "other", head: first.lower, named: false, vague: false, definite }
      : null;
  // *L'une des femmes* is a woman.
  const isArticle = link - from > 1 && items.slice(from, link).every((item) => isOf(item, In.determiners));
  const head = headOf(items, from, link < 0 || isArticle ? to : link);
  const noun = head?.form.noun === "never" && named ? "name" : head?.form.noun;
  const isName = named || (from === 0 && opensAsName(items, to));
  const kind = noun ?? (isName ? "name" : link >= 0 && hasForm(last, In.pronouns) ? "person" : "other");
  const vague = !named && !definite && link < 0 && head !== undefined && hasForm(head, In.vague);
  return { start, end, from, to, kind, head: head?.lower ?? "", named, vague, definite };
}

/** Whether a stretch has a word beside its determiners, whether one of them is a name, and where a word like *of* first stands behind the first. */
function readPhrase(
  items: readonly Item[],
  from: number,
  to: number,
): { readonly hasWords: boolean; readonly named: boolean; readonly link: number } {
  let hasWords = false;
  let named = false;
  let link = -1;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item?.kind !== "word") continue;
    if (link < 0 && at > from && isOf(item, In.inSource)) link = at;
    if (isOf(item, In.determiners)) continue;
    hasWords = true;
    named ||= item.named && item.form.noun !== "never" && !isOf(item, In.vagueAdjectives);
  }
  return { hasWords, named, link };
}

/** Nothing but words with a capital open the sentence, and they are no others. */
function opensAsName(items: readonly Item[], to: number): boolean {
  const [first] = items;
  if (!first || isStop(first) || first.verbs.length > 0) return false;
  // *Joint par téléphone, le maire …*
  if (isOf(items[to], In.agent)) return false;
  for (let at = 0; at < to; at++) if (!isCapitalised(items[at])) return false;
  return true;
}

/** The last noun, or where that is a name the noun before it that says what it is: *minister* in *de minister Jansen*. */
function headOf(items: readonly Item[], from: number, to: number): Item | undefined {
  let last: Item | undefined;
  for (let at = to - 1; at >= from; at--) {
    const item = items[at];
    if (item?.kind !== "word") continue;
    const kind = item.form.noun;
    if (!last && kind !== undefined && kind !== "never") return item;
    last ??= item;
    if (kind !== undefined && kind !== "event" && kind !== "never") return item;
  }
  return last;
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
