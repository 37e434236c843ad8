import type { Name } from "../annotations.ts";
import type { Joining } from "../joining.ts";
import { lastBefore } from "../sorted-spans.ts";
import { fold } from "./fold.ts";
import type { Identity, Sighting } from "./identity.ts";
import type { People } from "./people.ts";
import type { RoleHolder } from "./roles.ts";

/** Whom a pronoun at a place in the draft takes up: who last spoke or opened a sentence before it. */
export type Antecedent = (given: { readonly at: number; readonly block: number }) => Identity | undefined;

export function createAntecedent(joining: Joining, given: { people: People; holderOf: RoleHolder }): Antecedent {
  const actors = actorsOf(joining, given);
  const named = firstNamed(given.people);
  return ({ at, block }) => {
    const actor = lastBefore(actors, at);
    if (actor?.block === block) return actor;
    // *Quand Iryna Bondar sort, … dit-elle*: named in the paragraph without being what its sentence is about.
    const person = named.get(block);
    return person && person.start < at ? given.people.identityOf(person) : actor;
  };
}

/** The first person named in each block, by a name that is surely a person's or by the surname of one. */
function firstNamed({ persons, identityOf }: People): ReadonlyMap<number, Name> {
  const named = new Map<number, Name>();
  for (const person of persons) {
    if (named.has(person.block)) continue;
    if (person.kind === "person" || identityOf(person).name !== person.text) named.set(person.block, person);
  }
  return named;
}

interface Actor extends Sighting {
  readonly block: number;
}

function actorsOf(
  { text, blocks, attributions }: Joining,
  { people, holderOf }: { people: People; holderOf: RoleHolder },
): readonly Actor[] {
  const subjects = blocks.flatMap(({ start, annotations }, block) =>
    annotations.outlines.flatMap(({ subject, personal }) =>
      subject ? [{ start: subject.start + start, end: subject.end + start, personal, block }] : [],
    ),
  );
  const sources = attributions.flatMap(({ source, personal, block }) =>
    source ? [{ ...source, personal, block }] : [],
  );
  const actors: Actor[] = [];
  for (const span of [...sources, ...subjects].sort((a, b) => a.start - b.start)) {
    const { start, block } = span;
    const shown = text.slice(start, span.end);
    const person = people.namedIn(span, block) ?? people.byName(shown, 0);
    const holder = person ? people.identityOf(person) : span.personal && holderOf(shown, { at: start, block });
    if (holder) actors.push({ ...holder, start, block });
    else if (span.personal && shown.includes(" ") && !isTakenUp(shown, { block, last: actors.at(-1), people }))
      actors.push({ name: shown, isPerson: false, start, block });
  }
  return actors;
}

/** *The 46-year-old surgeon*, after her name in the same paragraph: who is meant was named before. */
function isTakenUp(shown: string, given: { block: number; last: Actor | undefined; people: People }): boolean {
  const { block, last, people } = given;
  if (last?.block !== block) return false;
  return people.lexiconAt(block)?.is(fold(shown).split(/\s/u)[0] ?? "", "definite") === true;
}
