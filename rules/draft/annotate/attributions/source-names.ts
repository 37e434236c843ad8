import { languageOf } from "../../../languages/index.ts";
import { remember } from "../../../places/remember.ts";
import type { Span } from "../../../span.ts";
import type { Name, Source } from "../annotations.ts";
import type { Joining } from "../joining.ts";
import { allOverlaps, lastBefore } from "../sorted-spans.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";

/** Who stands where by which name. */
interface Sighting extends Identity {
  readonly start: number;
}

/** Who a source is, as far as the draft tells. */
export interface Identity {
  /** The fullest name that the draft has: *he*, *Bali* and *the spokesman* are *Mustafa Bali*. */
  readonly name: string;
  /** Whether that is the name of a person. */
  readonly isPerson: boolean;
}

/** Identifies a source; `block` is where it stands. */
export type SourceIdentifier = (span: Span, given: { readonly block: number }) => Identity;

/** A source as the sheet has it. */
export type SourceNamer = (span: Span, given: { readonly block: number; readonly vague: boolean }) => Source;

export function createSourceNamer(draft: string, identify: SourceIdentifier): SourceNamer {
  return (span, { block, vague }) => {
    const { name } = identify(span, { block });
    return { start: span.start, end: span.end, text: draft.slice(span.start, span.end), name, vague };
  };
}

export function createSourceIdentifier(joining: Joining): SourceIdentifier {
  const { text, blocks } = joining;
  const persons = joining.names.filter(
    ({ kind, quoted, doubtful, text: named }) =>
      !quoted && (kind === "person" || (kind === "unknown" && (!doubtful || named.includes(" ")))),
  );
  const lexiconAt = (block: number) => {
    const language = languageOf(blocks[block]?.block.language ?? "");
    return language && lexiconOf(language);
  };
  const namedIn: People["namedIn"] = (span, block) =>
    [...allOverlaps(persons, span)]
      .filter((name) => !isAnother(name, { text, span, lexicon: lexiconAt(block) }))
      .sort((a, b) => weightOf(b) - weightOf(a))[0];
  const people: People = { persons, kin: kinOf(persons), namedIn };
  const roles = rolesOf(joining, people);
  const actors = actorsOf(joining, people);
  return (span, { block }) => {
    const shown = text.slice(span.start, span.end);
    const lexicon = lexiconAt(block);
    const person = namedIn(span, block);
    // A name that may be none is a person's only as the whole end of what stands there: not *Broeders Uit* in *Broeders Uit het onderzoek*.
    if (person?.doubtful && person.end !== span.end) return { ...identityOf(person, people.kin), isPerson: false };
    if (person) return identityOf(person, people.kin);
    const family = people.kin.get(fold(shown));
    if (family?.[0]) return identityOf(lastBefore(family, span.start) ?? family[0], people.kin);
    const words = fold(shown).split(/\s+/);
    const stranger: Identity = { name: shown, isPerson: false };
    if (lexicon?.pronouns.has(words.join(" "))) return lastBefore(actors, span.start) ?? stranger;
    if (words.length > 3 || !lexicon?.is(words[0] ?? "", "definite")) return stranger;
    const holders = roles.get(words.at(-1) ?? "") ?? [];
    return lastBefore(holders, span.start) ?? holders[0] ?? stranger;
  };
}

/** *Ukraine's general staff*, *a lawyer for Karim Aziz*: the name is whom the source belongs to; *eine Sprecherin*: it is no name. */
function isAnother(name: Name, given: { text: string; span: Span; lexicon: Lexicon | undefined }): boolean {
  const { text, span, lexicon } = given;
  if (name.kind === "unknown" && lexicon?.nounKind(fold(name.text)) !== undefined) return true;
  if (/^(?:['’]s?|s['’]) \S/u.test(text.slice(name.end, span.end))) return true;
  const before = wordsOf(text.slice(span.start, name.title?.start ?? name.start));
  const link = before.findLastIndex((word) => word !== "" && !isArticle(word, lexicon));
  return link > 0 && lexicon?.is(before[link] ?? "", "inSource") === true;
}

function isArticle(word: string, lexicon: Lexicon | undefined): boolean {
  return lexicon?.is(word, "determiners") === true && !lexicon.is(word, "inSource");
}

/** How well a name says who a source is: a person's whole name best, a capital at the head of a sentence least. */
function weightOf({ kind, text, doubtful }: Name): number {
  return (text.includes(" ") ? 2 : 0) + (kind === "person" ? 2 : 0) - (doubtful ? 1 : 0);
}

interface People {
  readonly persons: readonly Name[];
  readonly kin: ReadonlyMap<string, readonly Name[]>;
  /** Whose name a source is or has in it, where the source does not only belong to them. */
  readonly namedIn: (span: Span, block: number) => Name | undefined;
}

/** Names of more than one word by surname, each where the draft first has it. */
function kinOf(persons: readonly Name[]): People["kin"] {
  const kin = new Map<string, Name[]>();
  for (const person of persons) {
    const surname = lastWord(person.text);
    const family = kin.get(surname) ?? [];
    if (fold(person.text) !== surname && !family.some((other) => other.text === person.text)) family.push(person);
    kin.set(surname, family);
  }
  return kin;
}

/** The longest name in the draft that ends in the same surname, the nearest before it where two people share one. */
function fullestName(person: Name, kin: People["kin"]): string {
  const longer = (kin.get(lastWord(person.text)) ?? []).filter(
    (other) => other.text.length > person.text.length && fold(other.text).endsWith(fold(person.text)),
  );
  return (lastBefore(longer, person.start) ?? longer[0] ?? person).text;
}

/**
 * Who holds a role, by its noun: *spokesman Mustafa Bali*, *Delfin Lorenzana, the Defence Secretary*; and where the draft names nobody, the words that brought
 * the role in: *a spokesman for the ministry* for *the spokesman*.
 */
function rolesOf(
  { text, attributions }: Joining,
  { persons, kin, namedIn }: People,
): ReadonlyMap<string, readonly Sighting[]> {
  const titled = persons.flatMap((person) => (person.title ? [{ span: person.title, person }] : []));
  const sources = attributions.flatMap(({ source, block }) =>
    source ? [{ span: source, person: namedIn(source, block) }] : [],
  );
  const roles = new Map<string, Sighting[]>();
  for (const { span, person } of [...titled, ...sources].sort((a, b) => a.span.start - b.span.start)) {
    const shown = text.slice(span.start, span.end);
    const words = wordsOf(shown);
    if (!person && words.length < 3) continue;
    const identity = person ? identityOf(person, kin) : { name: shown, isPerson: false };
    for (const noun of new Set(words)) {
      const holders = roles.get(noun) ?? [];
      if (person || holders.length === 0) holders.push({ start: span.start, ...identity });
      roles.set(noun, holders);
    }
  }
  return roles;
}

/** Persons by where they speak or open a sentence: whom a pronoun takes up. */
function actorsOf({ text, blocks, attributions }: Joining, { kin, namedIn }: People): readonly Sighting[] {
  const subjects = blocks.flatMap(({ start, annotations }, block) =>
    annotations.outlines.flatMap(({ subject, personal }) =>
      subject ? [{ start: subject.start + start, end: subject.end + start, personal, block }] : [],
    ),
  );
  const sources = attributions.flatMap(({ source, personal, block }) =>
    source ? [{ ...source, personal, block }] : [],
  );
  return [...sources, ...subjects]
    .flatMap((span) => {
      const shown = text.slice(span.start, span.end);
      const person = namedIn(span, span.block) ?? kin.get(fold(shown))?.[0];
      if (person) return [{ ...identityOf(person, kin), start: span.start }];
      return span.personal && shown.includes(" ") ? [{ name: shown, isPerson: false, start: span.start }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** A name of several words that nothing makes a place or a body is a person's more often than not. */
function identityOf(person: Name, kin: People["kin"]): Identity {
  const name = fullestName(person, kin);
  return { name, isPerson: person.kind === "person" || name.includes(" ") };
}

const lastWord = remember((name) => fold(name.split(/\s+/).at(-1) ?? name));

const wordsOf = remember((shown) => fold(shown).split(/[^\p{L}-]+/u));

const fold = remember((shown) => shown.toLowerCase().normalize("NFC").replace(/’/g, "'"));
