import type { Span } from "../../../../span.ts";
import type { Reading } from "../reading.ts";
import { openers } from "../sentence-openers.ts";

/** The words of a sentence by which the newsroom itself counted or saw: *our reporter counted*. */
export function findWitness({ tokens, end, lexicon, openings }: Reading): Span | null {
  for (const at of openings.of(openers.witness)) {
    const found = lexicon.witnesses.at(tokens, at, end);
    const first = found && tokens[found.from];
    const last = found && tokens[found.to - 1];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}
