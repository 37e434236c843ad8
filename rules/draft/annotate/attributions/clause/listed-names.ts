import { cueKinds } from "../lexicon/cue-openers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Item, noVerbs } from "./item.ts";

/** Items with each listed name that has small words in it as one piece, so that no grammar is read into it: *Artsen zonder Grenzen*, *Médecins sans frontières*. */
export function joinListedNames(
  { items, opens }: { readonly items: readonly Item[]; readonly opens: number },
  lexicon: Lexicon,
): readonly Item[] {
  if (!(opens & cueKinds.listedName)) return items;
  const joined: Item[] = [];
  let free = 0;
  items.forEach((item, at) => {
    if (at < free) return;
    const name = item.capital && item.opens & cueKinds.listedName ? lexicon.listedNames.at(items, at) : null;
    free = name ? name.to : at + 1;
    joined.push(name ? asOne(item, items.slice(at, free), lexicon) : item);
  });
  return joined;
}

function asOne(first: Item, parts: readonly Item[], lexicon: Lexicon): Item {
  const text = parts.map((part) => part.text).join(" ");
  const lower = text.toLowerCase();
  const end = parts.at(-1)?.end ?? first.end;
  return { ...first, end, text, lower, form: lexicon.formOf(lower), roles: 0, verbs: noVerbs, opens: 0, named: true };
}
