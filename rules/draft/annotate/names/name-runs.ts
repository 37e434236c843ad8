import type { Block, Sentence, Token } from "../../block.ts";
import { isHeadline, placeLengthAt } from "./headline.ts";
import { innerWords } from "./inner-words.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { type NamePart, namePartOf, wholePart } from "./name-part.ts";
import { isRomanizedArticle } from "./romanized-article.ts";
import {
  BEGINS_ORGANISATION,
  INSTITUTIONAL,
  OPENER,
  OPENING_PREPOSITION,
  TITLE,
  type WordSigns,
} from "./word-signs.ts";

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

/** The runs of words with a capital in a sentence; function words that open it are left out. */
export function nameRuns({ tokens }: Block, sentence: Sentence, lexicon: NameLexicon): readonly NameRun[] {
  const { from, to } = sentence;
  const stretch = { tokens, from, to, headline: isHeadline(tokens, sentence), lexicon };
  const runs: NameRun[] = [];
  let read = from;
  for (let at = from; at < to; at += 1) {
    if (!beginsName(tokens, at, lexicon)) continue;
    if (stretch.headline && has(tokens[at], OPENER, lexicon)) continue;
    const run = readRun(at, read, stretch);
    if (run.parts.length > 0 && !isCommonWord(run.parts, lexicon)) runs.push(run);
    read = Math.max(run.to, at + 1);
    at = read - 1;
  }
  return runs;
}

/** A lone word that opens sentences is no name, wherever it stands: *said This was*. */
function isCommonWord(parts: readonly NamePart[], lexicon: NameLexicon): boolean {
  return parts.length === 1 && has(parts[0]?.token, OPENER, lexicon);
}

function has(token: Token | undefined, sign: WordSigns, lexicon: NameLexicon): boolean {
  return token !== undefined && (lexicon.known(token.word).signs & sign) !== 0;
}

/** A sentence whose runs are read. */
interface Stretch {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly headline: boolean;
  readonly lexicon: NameLexicon;
}

/** The run that begins at `start`; up to `read` the sentence belongs to the runs before it. */
function readRun(start: number, read: number, stretch: Stretch): NameRun {
  const { tokens, headline, lexicon } = stretch;
  const place = headline ? placeLengthAt(tokens, { from: start, to: stretch.to }, lexicon) : 0;
  if (place > 0) {
    const parts = tokens
      .slice(start, start + place)
      .map((token) => namePartOf(token, lexicon) ?? wholePart(token, lexicon));
    return { from: start, to: start + place, parts, opens: false, led: isLed(start, stretch) };
  }
  const listed = has(tokens[start], BEGINS_ORGANISATION, lexicon)
    ? lexicon.wordyOrganisations.lengthAt(tokens, start)
    : 0;
  if (listed > 0) {
    const parts = tokens.slice(start, start + listed).map((token) => wholePart(token, lexicon));
    return { from: start, to: start + listed, parts, opens: false, led: isLed(start, stretch) };
  }
  if (headline) return readParts(start, true, stretch);
  let opens = isOpening(start, read, stretch);
  let from = start;
  while (from < stretch.to && has(tokens[from], opens ? OPENER : OPENING_PREPOSITION, lexicon)) {
    from += 1;
    opens = false;
    if (!beginsName(tokens, from, lexicon)) return { from: start, to: from, parts: nothing, opens, led: false };
  }
  return readParts(from, opens, stretch);
}

const nothing: readonly never[] = [];

/** Whether nothing but marks stands before it in its sentence, or after a mark that leads in. */
function isOpening(start: number, read: number, { tokens, from }: Stretch): boolean {
  for (let at = start - 1; at >= read; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === "word") return false;
    if (/[:"“„«‘]/u.test(token.text)) return true;
  }
  return read === from;
}

function readParts(from: number, opens: boolean, stretch: Stretch): NameRun {
  const { tokens, to, headline, lexicon } = stretch;
  const parts: NamePart[] = [];
  let at = from;
  while (at < to) {
    const token = tokens[at];
    const part = token && namePartOf(token, lexicon);
    if (part && (at === from || token.spaced || isStop(tokens[at - 1]))) {
      parts.push(part);
      at += 1;
      if (part.closes || headline) break;
      if (isStop(tokens[at]) && isAbbreviated(token, tokens[at + 1], lexicon)) at += 1;
      continue;
    }
    if (at === from && !isArticleBefore(tokens, at, lexicon)) break;
    const end = at + innerWords(tokens, at, { parts, lexicon });
    if (end === at) break;
    for (const word of tokens.slice(at, end)) parts.push(wholePart(word, lexicon));
    at = end;
  }
  return { from, to: at, parts, opens, led: isLed(from, stretch) };
}

function isLed(from: number, { tokens, lexicon }: Stretch): boolean {
  return has(tokens[from - 1], INSTITUTIONAL, lexicon);
}

/** A word without a capital is no name, but may be the article of one. */
function beginsName(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  return token.word.capitals ? lexicon.known(token.word).name !== null : isArticleBefore(tokens, at, lexicon);
}

function isArticleBefore(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at];
  if (!token || !isRomanizedArticle(token.text, lexicon)) return false;
  return /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
}

/** The full stop of *Gen.*, *St.* and initials is part of the run. */
function isAbbreviated(token: Token, next: Token | undefined, lexicon: NameLexicon): boolean {
  const { text, lower } = token;
  if (!next?.word.capital || text.length > longestAbbreviation) return false;
  return text.length === 1 || lower === "st" || has(token, TITLE, lexicon);
}

const longestAbbreviation = 5;

function isStop(token: Token | undefined): boolean {
  return token?.text === "." && !token.spaced;
}
