import { languageOf } from "../languages/index.ts";
import type { Span } from "../span.ts";
import type { PlaceMention } from "./place-mentions.ts";

const widest = 48;
const side = /^ ?[(/] ?$/u;
const ends = /[.!?;:\n]/u;

/**
 * The mentions that stand beside another name of their place on purpose, so that the reader knows both: in brackets or behind a stroke, *Palmyra (Tadmur)*, or joined
 * by words that say so, *Ain al-Arab, known to the Kurds as Kobane*. `mentions` are those of one place.
 */
export function glossesAmong(text: string, mentions: readonly PlaceMention[]): ReadonlySet<Span> {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  const glosses = new Set<Span>();
  inOrder.forEach((mention, i) => {
    const before = inOrder[i - 1];
    if (!before || before.end > mention.start || mention.start - before.end > widest) return;
    const between = text.slice(before.end, mention.start);
    if (side.test(between) || (!ends.test(between) && hasAlias(between, mention.language)))
      glosses.add(before).add(mention);
  });
  return glosses;
}

function hasAlias(between: string, language: string): boolean {
  const aliases = languageOf(language)?.names.place.aliases ?? [];
  return between
    .toLowerCase()
    .split(/[\s,()]+/u)
    .some((word) => aliases.includes(word));
}
