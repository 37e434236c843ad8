import { languageOf } from "../../../languages/index.ts";
import { remember } from "../../../places/remember.ts";
import type { Span } from "../../../span.ts";
import { type Lexicon, lexiconOf } from "../attributions/lexicon/lexicon.ts";
import type { Joining } from "../joining.ts";
import type { Name } from "../name.ts";
import { allOverlaps, lastBefore } from "../sorted-spans.ts";
import { folded } from "./folded.ts";
import type { Identity } from "./identity.ts";
import { isAnother } from "./is-another.ts";

/** The persons whom a draft names, and what may name one. */
export interface People {
  /** In text order, outside quotations. */
  readonly persons: readonly Name[];
  /** Whose name a source is or has in it, where the source does not only belong to them. */
  readonly namedIn: (span: Span, block: number) => Name | undefined;
  /** Who goes by a surname at a place in the draft: the last named before it, else the first. */
  readonly byName: (shown: string, at: number) => Name | undefined;
  /** A person under the fullest name that the draft has. */
  readonly identityOf: (person: Name) => Identity;
  readonly lexiconAt: (block: number) => Lexicon | undefined;
}

export function peopleOf({ text, blocks, names }: Joining): People {
  const persons = names.filter(mayBePerson);
  const kin = kinOf(persons);
  const languageAt = (block: number) => languageOf(blocks[block]?.block.language ?? "");
  const lexiconAt = (block: number) => {
    const language = languageAt(block);
    return language && lexiconOf(language);
  };
  return {
    persons,
    lexiconAt,
    namedIn: (span, block) => {
      const near = allOverlaps(persons, span);
      if (near.length === 0) return undefined;
      const given = { text, span, language: languageAt(block), lexicon: lexiconAt(block) };
      const own = near.filter((name) => !isAnother(name, given));
      return own.length < 2 ? own[0] : own.reduce((best, next) => (weightOf(next) > weightOf(best) ? next : best));
    },
    byName: (shown, at) => {
      const family = kin.get(folded(shown)) ?? [];
      return lastBefore(family, at) ?? family[0];
    },
    identityOf: (person) => {
      const name = fullestName(person, kin);
      // A name of several words that nothing makes a place or a body is a person's more often than not.
      return { name, isPerson: person.kind === "person" || name.includes(" ") };
    },
  };
}

function mayBePerson({ kind, text, quoted, doubtful }: Name): boolean {
  if (quoted) return false;
  return kind === "person" || (kind === "unknown" && (!doubtful || text.includes(" ")));
}

/** How well a name says who a source is: a person's whole name best, a capital at the head of a sentence least. */
function weightOf({ kind, text, doubtful }: Name): number {
  return (text.includes(" ") ? 2 : 0) + (kind === "person" ? 2 : 0) - (doubtful ? 1 : 0);
}

type Kin = ReadonlyMap<string, readonly Name[]>;

/** Names of more than one word by surname, each where the draft first has it. */
function kinOf(persons: readonly Name[]): Kin {
  const kin = new Map<string, Name[]>();
  const seen = new Set<string>();
  for (const person of persons) {
    const { text } = person;
    if (!text.includes(" ") || seen.has(text)) continue;
    seen.add(text);
    const surname = lastWord(text);
    const family = kin.get(surname);
    if (family) family.push(person);
    else kin.set(surname, [person]);
  }
  return kin;
}

/** The longest name in the draft that ends in the same surname, the nearest before it where two people share one. */
function fullestName(person: Name, kin: Kin): string {
  const longer = (kin.get(lastWord(person.text)) ?? []).filter(
    (other) => other.text.length > person.text.length && folded(other.text).endsWith(folded(person.text)),
  );
  return (lastBefore(longer, person.start) ?? longer[0] ?? person).text;
}

const lastWord = remember((name) => folded(name.slice(name.lastIndexOf(" ") + 1)));
