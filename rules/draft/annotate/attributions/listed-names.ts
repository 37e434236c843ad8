import type { Item } from "./item.ts";
import type { Lexicon } from "./lexicon.ts";
import { isCapitalised } from "./word-roles.ts";

/** Items with each listed name that has small words in it as one piece, so that no grammar is read into it: *Artsen zonder Grenzen*, *Médecins sans frontières*. */
export function joinListedNames(items: readonly Item[], lexicon: Lexicon): readonly Item[] {
  if (!items.some((item) => isCapitalised(item) && lexicon.listedNames.has(item.lower))) return items;
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const length = isCapitalised(item) ? lengthOfName(items, at, lexicon) : 1;
    joined.push(length > 1 ? asOne(items.slice(at, at + length), lexicon) : item);
    at += length - 1;
  }
  return joined;
}

function lengthOfName(items: readonly Item[], at: number, lexicon: Lexicon): number {
  const names = lexicon.listedNames.get(items[at]?.lower ?? "") ?? [];
  return names.find(({ words }) => words.every((word, next) => items[at + next]?.lower === word))?.words.length ?? 1;
}

function asOne(parts: readonly Item[], lexicon: Lexicon): Item {
  const [first] = parts as readonly [Item];
  const text = parts.map((part) => part.text).join(" ");
  const lower = text.toLowerCase();
  return {
    ...first,
    end: parts.at(-1)?.end ?? first.end,
    text,
    lower,
    form: lexicon.formOf(lower),
    roles: 0,
    verbs: [],
    opens: 0,
    named: true,
  };
}
