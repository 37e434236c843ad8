import type { Span } from "../../../span.ts";
import type { Source } from "../annotations.ts";
import type { Joining } from "../joining.ts";
import { createAntecedent } from "./antecedent.ts";
import { folded } from "./folded.ts";
import type { Identity, SourceIdentifier } from "./identity.ts";
import { peopleOf } from "./people.ts";
import { createRoleHolder } from "./roles.ts";

/** Who the sources of a draft are: persons by their fullest name, pronouns and roles by whom they stand for, all else by its own words. */
export function createSourceIdentifier(joining: Joining): SourceIdentifier {
  const people = peopleOf(joining);
  const holderOf = createRoleHolder(joining, people);
  const antecedentOf = createAntecedent(joining, { people, holderOf });
  return (span, { block }) => {
    const shown = joining.text.slice(span.start, span.end);
    const person = people.namedIn(span, block);
    // A name that may be none is a person's only as the whole end of what stands there: not *Broeders Uit* in *Broeders Uit het onderzoek*.
    if (person?.doubtful && person.end !== span.end) return { ...people.identityOf(person), isPerson: false };
    if (person) return people.identityOf(person);
    const relative = people.byName(shown, span.start);
    if (relative) return people.identityOf(relative);
    const place = { at: span.start, block };
    const pronoun = people.lexiconAt(block)?.pronouns.get(folded(shown));
    return (pronoun ? antecedentOf({ ...place, stands: pronoun.stands }) : holderOf(shown, place)) ?? stranger(shown);
  };
}

/** Nobody known; a pronoun that is tied to its verb (*dit-elle*) without what ties it. */
function stranger(shown: string): Identity {
  return { name: shown.replace(/^-(?:t-)?/u, ""), isPerson: false };
}

/** A source as the sheet has it. */
export type SourceNamer = (span: Span, given: { readonly block: number; readonly vague: boolean }) => Source;

export function createSourceNamer(draft: string, identify: SourceIdentifier): SourceNamer {
  return (span, { block, vague }) => {
    const { name } = identify(span, { block });
    return { start: span.start, end: span.end, text: draft.slice(span.start, span.end), name, vague };
  };
}
