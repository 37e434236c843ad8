import type { SourceNouns } from "../../../../languages/contract/attribution.ts";
import { behindHyphen, compoundHead } from "../../compound-head.ts";

/** What a noun can be as the head of a source. */
export type NounKind = "person" | "body" | "document" | "vague" | "event" | "never";

/** Tells the kind of a noun, by its last part where the language compounds; `bodies` are names of organisations, of which those of one word count. */
export function nounKinds(sources: SourceNouns, bodies: readonly string[]): (lower: string) => NounKind | undefined {
  const kinds = new Map<string, NounKind>();
  const fill = (nouns: readonly string[], kind: NounKind) => {
    for (const noun of nouns) if (!kinds.has(noun)) kinds.set(noun, kind);
  };
  fill(sources.never, "never");
  fill(sources.people, "person");
  fill(sources.bodies, "body");
  fill(sources.documents, "document");
  fill(sources.vague, "vague");
  fill(sources.events, "event");
  fill(
    bodies.filter(isOneWord).map((name) => name.toLowerCase()),
    "body",
  );
  const heads = new Map([...kinds].filter(([, kind]) => kind !== "never"));
  return (lower) =>
    kinds.get(lower) ?? (sources.compounds ? compoundHead(lower, heads, shortestHead) : behindHyphen(lower, heads));
}

/** The shortest last part of a compound that still says what the whole is: *baas* of *politiebaas*. */
const shortestHead = 4;

/** *Unicef*, *Reuters*; not *IS*, which is a verb too. */
function isOneWord(name: string): boolean {
  return /^\p{Lu}\p{L}{3,}$/u.test(name);
}
