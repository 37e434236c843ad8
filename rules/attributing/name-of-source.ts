import { possessiveEnd } from "../draft/annotate/identities/possessive-end.ts";
import type { Name } from "../draft/annotate/name.ts";
import type { Draft, PlacedAttribution } from "../draft/draft.ts";
import { languageOf } from "../languages/index.ts";
import { contains, type Span } from "../span.ts";

/** What a suggestion calls the source of an attribution: its words in the draft, up to the name of the person in it (*Gouverneur Petrenko auf Telegram*). */
export function nameOfSource(draft: Draft): (attribution: PlacedAttribution, source: Span) => string {
  const people = new Map<number, Name[]>();
  for (const name of draft.names) {
    if (name.kind !== "person") continue;
    const inBlock = people.get(name.block);
    if (inBlock) inBlock.push(name);
    else people.set(name.block, [name]);
  }
  return ({ block }, source) => {
    const text = draft.text.slice(source.start, source.end);
    const person = people.get(block)?.find((name) => contains(source, name));
    const before = draft.text.slice(source.start, person?.start);
    if (!person || before.includes(",")) return person?.text ?? text;
    if (person.end === source.end) return text;
    // *Haddad's spokesman* is another; *Haddad of the council*, *Haddad auf Telegram* is Haddad.
    const language = languageOf(draft.blocks[block]?.block.language ?? "");
    return possessiveEnd(draft.text, person, language) >= 0 ? text : before + person.text;
  };
}
