import type { Span } from "../../../../span.ts";
import type { Candidate } from "../candidate.ts";
import { clauseAt, type Reading } from "../reading.ts";
import { openers } from "../sentence-openers.ts";

/** The words of the candidate's clause that make it hearsay of nobody: *reportedly*, *naar verluidt*, *zouden*; null in a condition. */
export function findHearsay(
  candidate: Candidate,
  given: { readonly reading: Reading; readonly starts: ReadonlySet<number> },
): Span | null {
  const { expression, counted } = candidate;
  const { reading, starts } = given;
  const { tokens, lexicon, from, end, openings } = reading;
  if (!openings.has(openers.hearsay)) return null;
  const clause = clauseAt(reading, expression.from);
  for (let at = Math.max(from, expression.from - 30); at < Math.min(end, counted.to + 30); at++) {
    if (clauseAt(reading, at) !== clause) continue;
    const found = lexicon.hearsay.at(tokens, at, end) ?? moodAt(at, reading);
    if (!found) continue;
    // A hedge right before a later number is that number's.
    if (found.from >= counted.to && starts.has(found.to)) continue;
    // A hedge that opens an addition speaks of the addition: … died in the attack, reportedly the work of …
    if (found.from >= counted.to && tokens[found.from - 1]?.text === "," && tokens[found.to]?.text !== ",") continue;
    const [first, last] = [tokens[found.from], tokens[found.to - 1]];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}

function moodAt(at: number, reading: Reading): { from: number; to: number } | null {
  const { tokens, lexicon, from, end } = reading;
  const mood = lexicon.moods.get(tokens[at]?.lower ?? "");
  if (!mood) return null;
  const clause = clauseAt(reading, at);
  let infinitive = mood.infinitives.length === 0;
  let participle = mood.participles.length === 0;
  for (let near = Math.max(from, at - 30); near < Math.min(end, at + 30); near++) {
    if (lexicon.conditions.at(tokens, near, end)) return null;
    if (clauseAt(reading, near) !== clause || near === at) continue;
    const word = tokens[near]?.lower ?? "";
    infinitive ||= mood.infinitives.includes(word);
    participle ||= mood.participles.some((form) =>
      form.startsWith("^") ? word.startsWith(form.slice(1)) : word.endsWith(form),
    );
  }
  return infinitive && participle ? { from: at, to: at + 1 } : null;
}
