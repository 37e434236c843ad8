import type { Block } from "../../block.ts";
import { beginsName } from "./begins-name.ts";
import { isHeadline, placeLengthAt } from "./headline.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { type NamePart, namePartOf, wholePart } from "./name-part.ts";
import { readParts, type Stretch } from "./read-parts.ts";
import { BEGINS_ORGANISATION, INSTITUTIONAL, OPENER, OPENING_PREPOSITION, type WordSigns } from "./word-signs.ts";

/** Words with a capital that stand together, from the first to the last; `parts` are what is name in each. */
export interface NameRun {
  /** Indices into the block's tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** None where the run is nothing but words that open sentences. */
  readonly parts: readonly NamePart[];
  /** It opens its sentence, or the sentence has capitals throughout: its first word may be a common one. */
  readonly opens: boolean;
  /** A word like *of* brings it in: *Mayor of London Sadiq Khan*. */
  readonly led: boolean;
}

/** The runs of words with a capital in a block; function words that open a sentence are left out. */
export function nameRuns({ tokens, sentences }: Block, lexicon: NameLexicon): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (const sentence of sentences) {
    const { from, to } = sentence;
    readSentence({ tokens, from, to, headline: isHeadline(tokens, sentence), lexicon }, runs);
  }
  return runs;
}

function readSentence(stretch: Stretch, runs: NameRun[]): void {
  const { tokens, from, to, lexicon } = stretch;
  let read = from;
  for (let at = from; at < to; at += 1) {
    // A capital begins a name, or an article that stands before one.
    if (!tokens[at]?.word.capitals && !tokens[at + 1]?.word.capitals) continue;
    if (!beginsName(tokens, at, lexicon)) continue;
    if (stretch.headline && signsAt(at, stretch) & OPENER) continue;
    const run = readRun(at, read, stretch);
    if (run.parts.length > 0 && !isCommonWord(run, stretch)) runs.push(run);
    read = Math.max(run.to, at + 1);
    at = read - 1;
  }
}

function signsAt(at: number, { tokens, lexicon }: Stretch): WordSigns {
  const token = tokens[at];
  return token ? lexicon.known(token.word).signs : 0;
}

/** A lone word that opens sentences is no name, wherever it stands: *said This was*. */
function isCommonWord({ from, parts }: NameRun, stretch: Stretch): boolean {
  return parts.length === 1 && (signsAt(from, stretch) & OPENER) !== 0;
}

/** The run that begins at `start`; up to `read` the sentence belongs to the runs before it. */
function readRun(start: number, read: number, stretch: Stretch): NameRun {
  const { tokens, headline, lexicon } = stretch;
  const place = headline ? placeLengthAt(tokens, { from: start, to: stretch.to }, lexicon) : 0;
  if (place > 0) {
    const parts = tokens
      .slice(start, start + place)
      .map((token) => namePartOf(token, lexicon) ?? wholePart(token, lexicon));
    return listedRun(start, parts, stretch);
  }
  const signs = signsAt(start, stretch);
  const organisation = signs & BEGINS_ORGANISATION ? lexicon.wordyOrganisations.at(tokens, start) : null;
  if (organisation) {
    const parts = tokens.slice(start, organisation.to).map((token) => wholePart(token, lexicon));
    return listedRun(start, parts, stretch);
  }
  let opens = headline || isOpening(start, read, stretch);
  let from = start;
  while (!headline && from < stretch.to && signsAt(from, stretch) & (opens ? OPENER : OPENING_PREPOSITION)) {
    from += 1;
    opens = false;
    if (!beginsName(tokens, from, lexicon)) return { from: start, to: from, parts: [], opens, led: false };
  }
  const { to, parts } = readParts(from, stretch);
  return { from, to, parts, opens, led: isLed(from, stretch) };
}

/** Words that are together the name of a place or an organisation. */
function listedRun(from: number, parts: readonly NamePart[], stretch: Stretch): NameRun {
  return { from, to: from + parts.length, parts, opens: false, led: isLed(from, stretch) };
}

function isLed(from: number, stretch: Stretch): boolean {
  return (signsAt(from - 1, stretch) & INSTITUTIONAL) !== 0;
}

/** Whether nothing but marks stands before it in its sentence, or after a mark that leads in. */
function isOpening(start: number, read: number, { tokens, from }: Stretch): boolean {
  for (let at = start - 1; at >= read; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === "word") return false;
    if (/[:"“„«‘]/u.test(token.text)) return true;
  }
  return read === from;
}
