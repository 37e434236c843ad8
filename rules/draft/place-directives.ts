import type { Span } from "../span.ts";
import type { Directive } from "./directive.ts";

type Unplaced = Omit<Directive, "reach">;

/** The directives of a draft with what each reaches. `units` are its paragraphs, lists and tables in text order, outer before inner. */
export function placeDirectives(
  text: string,
  unplaced: readonly Unplaced[],
  units: readonly Span[],
): readonly Directive[] {
  const byStart = new Map(unplaced.map((directive) => [directive.start, directive]));
  const ends = new RangeEnds(text.length);
  // From the last to the first, so that each range finds what ends it behind it.
  return unplaced
    .toReversed()
    .flatMap((directive) => {
      if (directive.action === "enable") ends.enable(directive);
      if (directive.action === "disable") return disabled(directive, ends).toReversed();
      return [{ ...directive, reach: reachOf(directive, { text, byStart, units }) }];
    })
    .toReversed();
}

/** Where rules are next enabled again, seen from a place in the draft. */
class RangeEnds {
  #all: number;
  #byRule = new Map<string, number>();

  constructor(end: number) {
    this.#all = end;
  }

  enable({ start, rules }: Unplaced): void {
    for (const { name } of rules) this.#byRule.set(name, start);
    if (rules.length > 0) return;
    this.#all = start;
    this.#byRule.clear();
  }

  of(rule: string | null): number {
    return (rule === null ? undefined : this.#byRule.get(rule)) ?? this.#all;
  }
}

function reachOf(
  directive: Unplaced,
  given: { text: string; byStart: ReadonlyMap<number, Span>; units: readonly Span[] },
): Span {
  const { text, byStart, units } = given;
  switch (directive.action) {
    case "disable-file":
      return { start: 0, end: text.length };
    case "disable-line":
      return { start: text.lastIndexOf("\n", directive.start - 1) + 1, end: lineEnd(text, directive.end) };
    case "disable-next-line":
      return nextLine(text, directive.end, byStart);
    case "disable-next-block":
      return nextUnit(units, directive.end) ?? { start: text.length, end: text.length };
    default:
      return { start: directive.end, end: directive.end };
  }
}

/** A range ends where its rules are enabled again; rules that end apart become directives of their own. */
function disabled(directive: Unplaced, ends: RangeEnds): readonly Directive[] {
  if (directive.rules.length === 0) return [{ ...directive, reach: { start: directive.end, end: ends.of(null) } }];
  return [...new Set(directive.rules.map(({ name }) => ends.of(name)))].map((end) => ({
    ...directive,
    rules: directive.rules.filter(({ name }) => ends.of(name) === end),
    reach: { start: directive.end, end },
  }));
}

/** The next line that holds more than white space and directives: these may be stacked. */
function nextLine(text: string, from: number, directives: ReadonlyMap<number, Span>): Span {
  let start = lineEnd(text, from) + 1;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const first = start + text.slice(start, end).search(/\S/);
    const stacked = first < start ? undefined : directives.get(first);
    if (stacked) start = lineEnd(text, stacked.end) + 1;
    else if (first >= start) return { start, end };
    else start = end + 1;
  }
  return { start: text.length, end: text.length };
}

function nextUnit(units: readonly Span[], from: number): Span | undefined {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return units[low];
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}
