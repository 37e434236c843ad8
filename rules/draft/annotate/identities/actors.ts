import type { Span } from "../../../span.ts";
import type { Joining } from "../joining.ts";
import type { Sighting } from "./identity.ts";
import { isDefinite } from "./is-definite.ts";
import type { People } from "./people.ts";
import type { RoleHolder } from "./roles.ts";

/** Who speaks or opens a sentence. Sought block by block as pronouns ask for it: few ask far back. */
export interface Actors {
  readonly in: (block: number) => readonly Sighting[];
  /** The last actor of a block, or of the nearest one before it that has any. */
  readonly lastUpTo: (block: number) => Sighting | undefined;
}

interface Given {
  readonly people: People;
  readonly holderOf: RoleHolder;
}

export function createActors(joining: Joining, given: Given): Actors {
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
    else if (personal && shown.includes(" ")) {
      // *The 46-year-old surgeon*, after her name in the same paragraph: who is meant was named before.
      const isNamedBefore = actors.length > 0 && isDefinite(shown, people.lexiconAt(block));
      if (!isNamedBefore) actors.push({ name: shown, isPerson: false, start });
    }
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
