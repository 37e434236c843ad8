import type { SourcePronoun } from "../../../languages/contract/attribution.ts";
import { moved, type Span } from "../../../span.ts";
import type { Name } from "../annotations.ts";
import { In } from "../attributions/word-lists.ts";
import type { Joining } from "../joining.ts";
import { allOverlaps, lastBefore } from "../sorted-spans.ts";
import { folded } from "./folded.ts";
import type { Identity, Sighting } from "./identity.ts";
import type { People } from "./people.ts";
import type { RoleHolder } from "./roles.ts";

/** Whom a pronoun at a place in the draft takes up: who last spoke or opened a sentence before it. */
export type Antecedent = (given: {
  readonly at: number;
  readonly block: number;
  /** Whom the pronoun can stand for. */
  readonly stands: SourcePronoun["stands"];
}) => Identity | undefined;

interface Given {
  readonly people: People;
  readonly holderOf: RoleHolder;
}

export function createAntecedent(joining: Joining, given: Given): Antecedent {
  const actors = createActors(joining, given);
  return ({ at, block, stands }) => {
    const body = stands === "it" || stands === "they" ? lastBody({ at, block, stands }, joining) : undefined;
    if (body) return body;
    const actor = lastBefore(actors.in(block), at);
    if (actor) return actor;
    // *Quand Iryna Bondar sort, … dit-elle*: named in the paragraph without being what its sentence is about.
    const person = firstNamed(block, joining, given.people);
    return person && person.start < at ? given.people.identityOf(person) : actors.lastUpTo(block - 1);
  };
}

/** *In a statement, it said*; *Witnesses told the agency they had …*: no person by name, but the body or the people who spoke last before it, in this paragraph or the one before. */
function lastBody(
  { at, block, stands }: Parameters<Antecedent>[0],
  { text, attributionsIn }: Joining,
): Identity | undefined {
  for (let near = block; near >= Math.max(0, block - (stands === "it" ? 1 : 0)); near--) {
    const spoke = attributionsIn(near)
      .flatMap(({ source, personal, nameable }) =>
        source && nameable === "speaker" && source.start < at && (stands === "they" || !personal) ? [source] : [],
      )
      .sort((a, b) => a.start - b.start)
      .at(-1);
    if (spoke) return { name: text.slice(spoke.start, spoke.end), isPerson: false };
  }
  return undefined;
}

/** The first person named in a block, by a name that is surely a person's or by the surname of one. */
function firstNamed(block: number, { blocks }: Joining, { persons, identityOf }: People): Name | undefined {
  const placed = blocks[block];
  if (!placed) return undefined;
  const named = allOverlaps(persons, moved({ start: 0, end: placed.block.text.length }, placed.start));
  return named.find((person) => person.kind === "person" || identityOf(person).name !== person.text);
}

/** Who speaks or opens a sentence. Sought block by block as pronouns ask for it: few ask far back. */
interface Actors {
  readonly in: (block: number) => readonly Sighting[];
  /** The last actor of a block, or of the nearest one before it that has any. */
  readonly lastUpTo: (block: number) => Sighting | undefined;
}

function createActors(joining: Joining, given: Given): Actors {
  const found = new Map<number, readonly Sighting[]>();
  const last = new Map<number, Sighting | undefined>();
  const actorsIn = (block: number): readonly Sighting[] => {
    const known = found.get(block) ?? findActors(block, joining, given);
    found.set(block, known);
    return known;
  };
  return {
    in: actorsIn,
    lastUpTo(block) {
      let at = block;
      while (at >= 0 && !last.has(at) && actorsIn(at).length === 0) at--;
      const actor = last.has(at) ? last.get(at) : actorsIn(at).at(-1);
      // Remembered for each block passed, so that no stretch without actors is searched twice.
      for (; at <= block; at++) last.set(at, actor);
      return actor;
    },
  };
}

interface Acting extends Span {
  readonly personal: boolean;
}

function findActors(block: number, joining: Joining, { people, holderOf }: Given): readonly Sighting[] {
  const { text } = joining;
  const actors: Sighting[] = [];
  for (const { start, end, personal } of actingIn(block, joining)) {
    const shown = text.slice(start, end);
    const person = people.namedIn({ start, end }, block) ?? people.byName(shown, 0);
    const holder = person ? people.identityOf(person) : personal && holderOf(shown, { at: start, block });
    if (holder) actors.push({ name: holder.name, isPerson: holder.isPerson, start });
    else if (personal && shown.includes(" ") && (actors.length === 0 || !isDefinite(shown, block, people)))
      actors.push({ name: shown, isPerson: false, start });
  }
  return actors;
}

/** The sources of a block and the subjects of its sentences, in text order. */
function actingIn(block: number, { blocks, attributionsIn }: Joining): readonly Acting[] {
  const placed = blocks[block];
  const acting: Acting[] = [];
  for (const { source, personal } of attributionsIn(block))
    if (source) acting.push({ start: source.start, end: source.end, personal });
  for (const { subject, personal } of placed?.annotations.outlines ?? [])
    if (placed && subject)
      acting.push({ start: subject.start + placed.start, end: subject.end + placed.start, personal });
  return acting.sort((a, b) => a.start - b.start);
}

/** *The 46-year-old surgeon*, after her name in the same paragraph: who is meant was named before. */
function isDefinite(shown: string, block: number, people: People): boolean {
  return people.lexiconAt(block)?.isOf(folded(shown).split(/\s/u)[0] ?? "", In.definite) === true;
}
