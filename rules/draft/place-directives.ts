import type { Span } from "../span.ts";
import type { Directive } from "./directive.ts";

/** The directives of a draft with what each reaches. `units` are its paragraphs, lists and tables in text order, outer before inner. */
export function placeDirectives(
  text: string,
  unplaced: readonly Omit<Directive, "reach">[],
  units: readonly Span[],
): readonly Directive[] {
  return unplaced.flatMap((directive, index) => {
    if (directive.action === "disable") return disabled(text, directive, unplaced.slice(index + 1));
    return [{ ...directive, reach: reachOf(directive, { text, unplaced, units }) }];
  });
}

function reachOf(
  directive: Omit<Directive, "reach">,
  given: { text: string; unplaced: readonly Span[]; units: readonly Span[] },
): Span {
  const { text, unplaced, units } = given;
  switch (directive.action) {
    case "disable-file":
      return { start: 0, end: text.length };
    case "disable-line":
      return { start: text.lastIndexOf("\n", directive.start - 1) + 1, end: lineEnd(text, directive.end) };
    case "disable-next-line":
      return nextLine(text, directive.end, unplaced);
    case "disable-next-block":
      return nextUnit(units, directive.end) ?? { start: text.length, end: text.length };
    default:
      return { start: directive.end, end: directive.end };
  }
}

/** A range ends where its rules are enabled again; rules that end apart become directives of their own. */
function disabled(
  text: string,
  directive: Omit<Directive, "reach">,
  later: readonly Omit<Directive, "reach">[],
): readonly Directive[] {
  const enabling = later.filter(({ action }) => action === "enable");
  const endOf = (rule: string | null) =>
    enabling.find(({ rules }) => rules.length === 0 || rules.some(({ name }) => name === rule))?.start ?? text.length;
  if (directive.rules.length === 0) return [{ ...directive, reach: { start: directive.end, end: endOf(null) } }];
  const ends = [...new Set(directive.rules.map(({ name }) => endOf(name)))];
  return ends.map((end) => ({
    ...directive,
    rules: directive.rules.filter(({ name }) => endOf(name) === end),
    reach: { start: directive.end, end },
  }));
}

/** The next line that holds more than white space and directives: these may be stacked. */
function nextLine(text: string, from: number, directives: readonly Span[]): Span {
  let start = lineEnd(text, from) + 1;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const first = start + text.slice(start, end).search(/\S/);
    const stacked = directives.find((directive) => directive.start === first);
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
