import type { Language } from "../../../languages/contract/language.ts";
import { languageOf } from "../../../languages/index.ts";
import { remember } from "../../../places/remember.ts";
import type { Span } from "../../../span.ts";
import type { Name } from "../annotations.ts";
import { type Lexicon, lexiconOf } from "../attributions/lexicon.ts";
import { In } from "../attributions/word-lists.ts";
import type { Joining } from "../joining.ts";
import { allOverlaps, lastBefore } from "../sorted-spans.ts";
import { folded, wordsOf } from "./folded.ts";
import type { Identity } from "./identity.ts";
import { possessiveEnd } from "./possessive-end.ts";

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
  const persons = names.filter(
    ({ kind, quoted, doubtful, text: named }) =>
      !quoted && (kind === "person" || (kind === "unknown" && (!doubtful || named.includes(" ")))),
  );
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

/** The words of a source, with what is known of their language. */
interface SourceWords {
  readonly text: string;
  readonly span: Span;
  readonly language: Language | undefined;
  readonly lexicon: Lexicon | undefined;
}

/** *Ukraine's general staff*, *a lawyer for Karim Aziz*: the name is whom the source belongs to; *eine Sprecherin*: it is no name. */
function isAnother(name: Name, { text, span, language, lexicon }: SourceWords): boolean {
  if (name.kind === "unknown" && lexicon?.formOf(folded(name.text)).noun !== undefined) return true;
  if (isNounOnly(name, span, lexicon)) return true;
  const owned = possessiveEnd(text, name, language);
  if (owned >= 0 && /^ \S/u.test(text.slice(owned, span.end))) return true;
  const before = wordsOf(text.slice(span.start, name.title?.start ?? name.start));
  const link = before.findLastIndex((word) => word !== "" && !isArticle(word, lexicon));
  return link > 0 && lexicon?.isOf(before[link] ?? "", In.inSource) === true;
}

/** *Angaben des Hilfswerks in den vergangenen Tagen*: where nouns have capitals, one that nothing else makes a name, and that does not open the source. */
function isNounOnly({ kind, text, start }: Name, span: Span, lexicon: Lexicon | undefined): boolean {
  if (!lexicon?.words.sources.nounsCapitalised) return false;
  return kind === "unknown" && !text.includes(" ") && start > span.start;
}

function isArticle(word: string, lexicon: Lexicon | undefined): boolean {
  return lexicon?.isOf(word, In.determiners) === true && !lexicon.isOf(word, In.inSource);
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
