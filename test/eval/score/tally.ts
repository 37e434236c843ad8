import type { GoldSpan, GoldText } from "../corpus.ts";

/** How often something held, of how often it could. */
export interface Tally {
  readonly hits: number;
  readonly of: number;
}

/** One thing that was not as the labels say, with enough of the text to judge it. */
export interface Miss {
  readonly set: string;
  readonly what: string;
  readonly id: string;
  readonly text: string;
  readonly context: string;
}

/** Counts what is measured, by name, and keeps what went wrong. */
export interface Tallies {
  readonly count: (measure: string, hit: boolean) => void;
  readonly miss: (what: string, gold: GoldText, span: GoldSpan) => void;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly misses: readonly Miss[];
}

export function startTallies(set: string): Tallies {
  const tallies = new Map<string, Tally>();
  const misses: Miss[] = [];
  return {
    tallies,
    misses,
    count(measure, hit) {
      const { hits, of } = tallies.get(measure) ?? { hits: 0, of: 0 };
      tallies.set(measure, { hits: hits + (hit ? 1 : 0), of: of + 1 });
    },
    miss(what, gold, { start, end }) {
      const context = gold.text.slice(Math.max(0, start - 160), end + 160);
      misses.push({ set, what, id: gold.id, text: gold.text.slice(start, end), context });
    },
  };
}

export function overlaps(a: GoldSpan, b: GoldSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
