import type { Joining } from "../joining.ts";
import { lastBefore } from "../sorted-spans.ts";
import { folded, wordsOf } from "./folded.ts";
import type { Identity, Sighting } from "./identity.ts";
import { isDefinite } from "./is-definite.ts";
import type { People } from "./people.ts";

/** Who holds the role that a definite noun names at a place in the draft: *the spokesman*, *le maire*; undefined where nobody does or the words are no such noun. */
export type RoleHolder = (
  shown: string,
  given: { readonly at: number; readonly block: number },
) => Identity | undefined;

export function createRoleHolder(joining: Joining, people: People): RoleHolder {
  let roles: ReturnType<typeof rolesOf> | null = null;
  return (shown, { at, block }) => {
    const words = folded(shown).split(/\s+/);
    if (words.length > 3 || !isDefinite(shown, people.lexiconAt(block))) return undefined;
    roles ??= rolesOf(joining, people);
    const holders = roles.get(words.at(-1) ?? "") ?? [];
    return lastBefore(holders, at) ?? holders[0];
  };
}

/**
 * Who holds a role, by its noun: *spokesman Mustafa Bali*, *Delfin Lorenzana, the Defence Secretary*; and where the draft names nobody, the words that brought
 * the role in: *a spokesman for the ministry* for *the spokesman*.
 */
function rolesOf({ text, attributions }: Joining, people: People): ReadonlyMap<string, readonly Sighting[]> {
  const titled = people.persons.flatMap((person) => (person.title ? [{ span: person.title, person }] : []));
  const sources = attributions.flatMap(({ source, block }) =>
    source ? [{ span: source, person: people.namedIn(source, block) }] : [],
  );
  const roles = new Map<string, Sighting[]>();
  for (const { span, person } of [...titled, ...sources].sort((a, b) => a.span.start - b.span.start)) {
    const shown = text.slice(span.start, span.end);
    const words = wordsOf(shown);
    if (!person && words.length < 3) continue;
    const identity = person ? people.identityOf(person) : { name: shown, isPerson: false };
    for (const noun of new Set(words)) {
      const holders = roles.get(noun) ?? [];
      if (person || holders.length === 0)
        holders.push({ start: span.start, name: identity.name, isPerson: identity.isPerson });
      roles.set(noun, holders);
    }
  }
  return roles;
}
