import type { SourcePronoun } from "../../../languages/contract/attribution.ts";
import type { Span } from "../../../span.ts";
import type { Joining } from "../joining.ts";
import type { Name } from "../name.ts";
import { allOverlaps, lastBefore } from "../sorted-spans.ts";
import { createActors } from "./actors.ts";
import type { Identity } from "./identity.ts";
import type { People } from "./people.ts";
import type { RoleHolder } from "./roles.ts";

/** Whom a pronoun at a place in the draft takes up: who last spoke or opened a sentence before it. */
export type Antecedent = (given: {
  readonly at: number;
  readonly block: number;
  /** Whom the pronoun can stand for. */
  readonly stands: SourcePronoun["stands"];
}) => Identity | undefined;

export function createAntecedent(
  joining: Joining,
  { people, holderOf }: { readonly people: People; readonly holderOf: RoleHolder },
): Antecedent {
  const actors = createActors(joining, { people, holderOf });
  return ({ at, block, stands }) => {
    const body = stands === "it" || stands === "they" ? lastBody({ at, block, stands }, joining) : undefined;
    if (body) return body;
    const actor = lastBefore(actors.in(block), at);
    if (actor) return actor;
    // *Quand Iryna Bondar sort, … dit-elle*: named in the paragraph without being what its sentence is about.
    const person = firstNamed(block, joining, people);
    return person && person.start < at ? people.identityOf(person) : actors.lastUpTo(block - 1);
  };
}

/** *In a statement, it said*; *Witnesses told the agency they had …*: no person by name, but the body or the people who spoke last before it, in this paragraph or the one before. */
function lastBody(
  { at, block, stands }: Parameters<Antecedent>[0],
  { text, attributionsIn }: Joining,
): Identity | undefined {
  const farthest = Math.max(0, stands === "it" ? block - 1 : block);
  for (let near = block; near >= farthest; near--) {
    let spoke: Span | null = null;
    for (const { source, personal, nameable } of attributionsIn(near)) {
      if (!source || nameable !== "speaker" || (stands === "it" && personal)) continue;
      if (source.start < at && source.start >= (spoke?.start ?? 0)) spoke = source;
    }
    if (spoke) return { name: text.slice(spoke.start, spoke.end), isPerson: false };
  }
  return undefined;
}

/** The first person named in a block, by a name that is surely a person's or by the surname of one. */
function firstNamed(block: number, { blocks }: Joining, { persons, identityOf }: People): Name | undefined {
  const placed = blocks[block];
  if (!placed) return undefined;
  const named = allOverlaps(persons, { start: placed.start, end: placed.start + placed.block.text.length });
  return named.find((person) => person.kind === "person" || identityOf(person).name !== person.text);
}
