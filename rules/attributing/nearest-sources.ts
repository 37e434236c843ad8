import type { Span } from "../span.ts";
import type { KnownSource } from "./known-sources.ts";

/** At most so many are offered: a choice that is read at a glance. */
const most = 3;

/** The sources nearest to a place, the nearest first, each person once. */
export function nearestSources(known: readonly KnownSource[], place: Span): readonly KnownSource[] {
  let nearest: readonly KnownSource[] = [];
  let after = firstFrom(known, place.start);
  let before = after - 1;
  while (nearest.length < most) {
    const [left, right] = [known[before], known[after]];
    if (!left && !right) break;
    const toLeft = left ? place.start - left.end : Number.POSITIVE_INFINITY;
    const toRight = right ? right.start - place.end : Number.POSITIVE_INFINITY;
    const next = toLeft <= toRight ? left : right;
    if (next) nearest = withSource(nearest, next);
    if (next === left) before--;
    else after++;
  }
  return nearest;
}

/** *Darwish*, *Hevin Darwish* and *Mayor Hevin Darwish* are one: offered once, by the fullest name. */
function withSource(sources: readonly KnownSource[], source: KnownSource): readonly KnownSource[] {
  if (sources.some(({ name }) => isIn(source.name, name))) return sources;
  const shorter = sources.findIndex(({ name }) => isIn(name, source.name));
  return shorter < 0 ? [...sources, source] : sources.with(shorter, source);
}

function isIn(name: string, fuller: string): boolean {
  return fuller === name || fuller.endsWith(` ${name}`);
}

function firstFrom(known: readonly KnownSource[], offset: number): number {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
