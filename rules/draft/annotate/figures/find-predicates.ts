import type { Token } from "../../block.ts";
import type { FigureLexicon, KnownPredicate } from "./lexicon.ts";

/** What is said of those counted, with where it stands; the parts of one that stands apart are `from` and `to - 1`. */
export interface Predicate extends KnownPredicate {
  readonly from: number;
  readonly to: number;
  /** The verb is in the active: those before it did it, those after it underwent it. */
  readonly active: boolean;
  readonly apart: boolean;
}

export function findPredicates(
  tokens: readonly Token[],
  bounds: { from: number; to: number },
  lexicon: FigureLexicon,
): readonly Predicate[] {
  const found: Predicate[] = [];
  for (let at = bounds.from; at < bounds.to; at++) {
    const phrase = lexicon.predicates.at(tokens, at, bounds.to);
    if (phrase) {
      const { from, to, meaning } = phrase;
      found.push({
        ...meaning,
        from,
        to,
        active: meaning.transitive && isActive(phrase, { tokens, bounds, lexicon }),
        apart: false,
      });
      at = to - 1;
      continue;
    }
    const parts = lexicon.apart.get(tokens[at]?.lower ?? "");
    if (!parts) continue;
    for (const { second, ...known } of parts) {
      const end = secondPart(second, at, { tokens, bounds, lexicon });
      if (end !== null) found.push({ ...known, from: at, to: end + 1, active: known.transitive, apart: true });
    }
  }
  return found;
}

interface Within {
  readonly tokens: readonly Token[];
  readonly bounds: { from: number; to: number };
  readonly lexicon: FigureLexicon;
}

/** The particle stands at the end of the clause, so not past the next one. */
function secondPart(second: string, at: number, { tokens, bounds, lexicon }: Within): number | null {
  for (let next = at + 1; next < Math.min(bounds.to, at + 30); next++) {
    const token = tokens[next];
    if (!token || /^[;:]$/u.test(token.text)) return null;
    if (token.lower === second && !isPreposition(next, { tokens, bounds, lexicon })) return next;
  }
  return null;
}

/** *om* in *kwamen tien mensen om*, not in *om te protesteren*: a particle has no noun phrase after it. */
function isPreposition(at: number, { tokens, bounds, lexicon }: Within): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= bounds.to || next.kind !== "word") return false;
  return !lexicon.stops.has(next.lower) || lexicon.determiners.has(next.lower);
}

/** *Killed a guard* is active; *were killed*, *killed in the blast* and *heeft … gedood* are told apart by the auxiliary and by what follows. */
function isActive(phrase: { from: number; to: number }, { tokens, bounds, lexicon }: Within): boolean {
  const near = (set: ReadonlySet<string>, from: number, to: number) => {
    for (let at = Math.max(bounds.from, from); at < Math.min(bounds.to, to); at++)
      if (set.has(tokens[at]?.lower ?? "")) return true;
    return false;
  };
  if (near(lexicon.passives, phrase.from - 4, phrase.from) || near(lexicon.passives, phrase.to, phrase.to + 3))
    return false;
  if (near(lexicon.actives, phrase.from - 12, phrase.from) || near(lexicon.actives, phrase.to, phrase.to + 2))
    return true;
  if (near(lexicon.passives, phrase.from - 14, phrase.from)) return false;
  const next = tokens[phrase.to];
  if (!next || phrase.to >= bounds.to) return false;
  // In a headline the next number has a verb of its own: Two killed three injured.
  for (let at = phrase.to + 1; at < Math.min(bounds.to, phrase.to + 4); at++) {
    if (tokens[at]?.kind !== "word") break;
    if (lexicon.predicates.at(tokens, at, bounds.to)) return false;
  }
  const object = lexicon.determiners.has(next.lower) || lexicon.hedges.at(tokens, phrase.to, bounds.to) !== null;
  return object || lexicon.pieces(next.lower) !== null || /^\p{Nd}/u.test(next.text);
}
