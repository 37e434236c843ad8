import type { Item } from "../clause/item.ts";
import { hasForm, isAdverb } from "../clause/word-roles.ts";
import type { VerbReading } from "../lexicon/verb-table.ts";
import { In } from "../lexicon/word-lists.ts";

/** The last word of the particle (*toe*, *mit*, *at*) of the verb at `at`, in the rest of the clause; a quotation or an apposition may stand between. -1 where there is none. */
export function particleAt(items: readonly Item[], at: number, { verb, particles }: VerbReading): number {
  let commas = 0;
  for (let next = at + 1; next < items.length && next - at <= farthestParticle; next++) {
    const item = items[next];
    if (!item || (item.kind === "mark" && /^[;:!?]$/u.test(item.text))) return -1;
    if (item.text === ",") commas++;
    // Past an apposition's two commas the particle is still the verb's own: *sprak de president, Nyusi, gisteren uit*.
    else {
      const last = particleEnd(items, next, particles);
      if (last >= 0 && !isPreposition(items, last, verb)) return commas === 0 || commas === 2 ? last : -1;
    }
  }
  return -1;
}

/** *Bracht hen in veiligheid*, not *bracht dat in*: what comes off a verb ends its clause, and has no noun of its own behind it. */
function isPreposition(items: readonly Item[], at: number, { lemma }: VerbReading["verb"]): boolean {
  const [word, next] = [items[at], items[at + 1]];
  if (!word || next?.kind !== "word" || !lemma.startsWith(word.lower) || !hasForm(word, In.prepositions)) return false;
  return !hasForm(next, goesOnWith) && !isAdverb(next);
}

const goesOnWith =
  In.prepositions | In.conjunctions | In.complementizers | In.subordinators | In.relatives | In.auxiliaries | In.finite;

/** The last word of the particle that starts at `at`, which may have several (*het over* in *had het over*); -1 where none does. */
function particleEnd(items: readonly Item[], at: number, particles: VerbReading["particles"]): number {
  for (const words of particles) {
    let last = at;
    while (last - at < words.length && items[last]?.lower === words[last - at]) last++;
    if (last - at === words.length) return last - 1;
  }
  return -1;
}

/** How far behind its verb a particle may stand. */
const farthestParticle = 14;
