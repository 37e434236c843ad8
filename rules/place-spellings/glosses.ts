import type { Span } from "../span.ts";

const widest = 3;
const gloss = /^ ?[(/] ?$/u;

/** The mentions that stand in brackets or behind a stroke right beside another: *Palmyra (Tadmur)* tells the reader both names on purpose. */
export function glossesAmong(text: string, mentions: readonly Span[]): ReadonlySet<Span> {
  const byEnd = new Map(mentions.map((mention) => [mention.end, mention]));
  const glosses = new Set<Span>();
  for (const mention of mentions)
    for (let gap = 1; gap <= widest; gap += 1) {
      const before = byEnd.get(mention.start - gap);
      if (before && gloss.test(text.slice(before.end, mention.start))) glosses.add(before).add(mention);
    }
  return glosses;
}
