import type { Span } from "../../../span.ts";

/** Where the ending ends by which a name says whose the next noun is (*Ukraine's*, *James'*), one of its language's `possessives`; -1 where it has none. */
export function possessiveEnd(text: string, name: Pick<Span, "end">, possessives: readonly string[]): number {
  // The letters of an ending may be the name's own: *s'* of *James'*.
  for (const ending of possessives)
    for (let own = 0; own < ending.length; own++) {
      const start = name.end - own;
      const end = start + ending.length;
      if (text.slice(start, end).toLowerCase().replace("’", "'") === ending) return end;
    }
  return -1;
}
