import { likenessKeys } from "../../../rules/places/grouping/likeness-keys.ts";
import { alignmentOf } from "../../../rules/places/romanization/features.ts";
import { foldName } from "../../../rules/places/romanization/fold-name.ts";
import type { NamePair } from "./pairs.ts";

const perName = 1;
const leastCostPerLetter = 0.13;

/**
 * Names of two places that meet by their consonants alone. The given pairs of different places were chosen for being look-alikes, so that what is less alike than
 * they are is mostly one place there; in running text it is mostly two.
 */
export function strangersAmong(pairs: readonly NamePair[]): readonly NamePair[] {
  const names = [...new Map(pairs.flatMap((pair) => [[pair.a, pair.fold] as const, [pair.b, pair.fold] as const]))];
  const byKey = new Map<number, (readonly [string, number])[]>();
  for (const name of names)
    for (const key of likenessKeys(name[0])) {
      const there = byKey.get(key);
      if (there) there.push(name);
      else byKey.set(key, [name]);
    }
  return names.flatMap(([a, fold], i) =>
    likenessKeys(a)
      .flatMap((key, k) => {
        const there = (byKey.get(key) ?? []).filter((other) => other[1] === fold);
        const [b] = there[(i * 7919 + k * 104729) % Math.max(1, there.length)] ?? [a];
        const alignment = alignmentOf(foldName(a), foldName(b));
        const cost = alignment.steps.reduce((sum, step) => sum + step.cost, 0);
        const isStranger = cost / Math.max(alignment.a.letters.length, alignment.b.letters.length) > leastCostPerLetter;
        return isStranger ? [{ a, b, same: false, inNewsLanguages: false, alignment, fold }] : [];
      })
      .slice(0, perName),
  );
}
