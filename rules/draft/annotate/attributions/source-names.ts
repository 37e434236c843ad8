import { languageOf } from "../../../languages/index.ts";
import type { Span } from "../../../span.ts";
import type { Name, Source } from "../annotations.ts";
import type { Joining } from "../joining.ts";
import { allOverlaps, firstOverlap, lastBefore } from "../sorted-spans.ts";
import { lexiconOf } from "./lexicon.ts";

/** Who stands where by which name. */
interface Sighting {
  readonly start: number;
  readonly name: string;
}

/** Gives a source the fullest name that the draft has for it: *he*, *Bali* and *the spokesman* become *Mustafa Bali*. `block` is where it stands; whether it is vague its attribution says. */
export type SourceNamer = (span: Span, given: { readonly block: number }) => Source;

export function createSourceNamer(joining: Joining): SourceNamer {
  const { text, blocks } = joining;
  const persons = joining.names.filter((name) => name.kind === "person" && !name.quoted);
  const kin = kinOf(persons);
  const people = { persons, kin };
  const roles = rolesOf(joining, people);
  const actors = actorsOf(joining, people);
  return (span, { block }) => {
    const shown = text.slice(span.start, span.end);
    const source = (name: string): Source => ({ start: span.start, end: span.end, text: shown, name, vague: false });
    const own = allOverlaps(persons, span);
    const person = own.find((each) => each.text.includes(" ")) ?? own[0];
    if (person) return source(fullestName(person, kin));
    const language = languageOf(blocks[block]?.block.language ?? "");
    const lexicon = language && lexiconOf(language.attribution);
    const words = fold(shown).split(/\s+/);
    if (lexicon?.pronouns.has(words.join(" "))) return source(lastBefore(actors, span.start)?.name ?? shown);
    if (words.length > 3 || !lexicon?.is(words[0] ?? "", "definite")) return source(shown);
    const holders = roles.get(words.at(-1) ?? "") ?? [];
    return source((lastBefore(holders, span.start) ?? holders[0])?.name ?? shown);
  };
}

interface People {
  readonly persons: readonly Name[];
  readonly kin: ReadonlyMap<string, readonly Name[]>;
}

/** Names of more than one word by surname, each where the draft first has it. */
function kinOf(persons: readonly Name[]): People["kin"] {
  const kin = new Map<string, Name[]>();
  for (const person of persons) {
    const surname = lastWord(person.text);
    const family = kin.get(surname) ?? [];
    if (person.text !== surname && !family.some((other) => other.text === person.text)) family.push(person);
    kin.set(surname, family);
  }
  return kin;
}

/** The longest name in the draft that ends in the same surname, the nearest before it where two people share one. */
function fullestName(person: Name, kin: People["kin"]): string {
  const longer = (kin.get(lastWord(person.text)) ?? []).filter(
    (other) => other.text.length > person.text.length && other.text.endsWith(person.text),
  );
  return (lastBefore(longer, person.start) ?? longer[0] ?? person).text;
}

/** Roles that the draft gives to somebody by name, by noun: *spokesman Mustafa Bali*, *Delfin Lorenzana, the Defence Secretary*. */
function rolesOf({ text, attributions }: Joining, { persons, kin }: People): ReadonlyMap<string, readonly Sighting[]> {
  const named = [
    ...persons.flatMap((person) => (person.title ? [{ span: person.title, person }] : [])),
    ...attributions.flatMap(({ source }) => {
      const person = source && firstOverlap(persons, source);
      return source && person ? [{ span: source, person }] : [];
    }),
  ].sort((a, b) => a.person.start - b.person.start);
  const roles = new Map<string, Sighting[]>();
  for (const { span, person } of named)
    for (const noun of fold(text.slice(span.start, span.end)).split(/[^\p{L}-]+/u)) {
      const holders = roles.get(noun) ?? [];
      holders.push({ start: person.start, name: fullestName(person, kin) });
      roles.set(noun, holders);
    }
  return roles;
}

/** Persons by where they speak or open a sentence: whom a pronoun takes up. */
function actorsOf({ blocks, attributions }: Joining, { persons, kin }: People): readonly Sighting[] {
  const subjects = blocks.flatMap(({ start, annotations }) =>
    annotations.outlines.flatMap(({ subject }) =>
      subject ? [{ start: subject.start + start, end: subject.end + start }] : [],
    ),
  );
  return [...attributions.flatMap(({ source }) => (source ? [source] : [])), ...subjects]
    .flatMap((span) => {
      const person = firstOverlap(persons, span);
      return person ? [{ name: fullestName(person, kin), start: span.start }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}

function fold(shown: string): string {
  return shown.toLowerCase().normalize("NFC").replace(/’/g, "'");
}
