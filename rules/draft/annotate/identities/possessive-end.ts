import type { Language } from "../../../languages/contract/language.ts";
import type { Span } from "../../../span.ts";

/** Where the ending ends by which a name says whose the next noun is (*Ukraine's*, *James'*), and which is no part of the name; -1 where it has none. */
export function possessiveEnd(text: string, name: Span, language: Language | undefined): number {
  let length = 0;
  for (const ending of language?.names.derived.possessives ?? []) {
    const written = text
      .slice(name.end, name.end + ending.length)
      .toLowerCase()
      .replace("’", "'");
    // A bare *s* (*Ruslands*) is left in the name.
    if (ending.startsWith("'") && written === ending) length = Math.max(length, ending.length);
  }
  return length > 0 ? name.end + length : -1;
}
