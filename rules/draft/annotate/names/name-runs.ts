import type { Block, Sentence, Token } from "../../block.ts";
import { isHeadline, placeLengthAt } from "./headline.ts";
import { innerWords, institutionWords, isInstitutional } from "./inner-words.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { type NamePart, namePartOf, wholePart } from "./name-part.ts";

/** Words with a capital that stand together, from the first to the last; `parts` are what is name in each. */
export interface NameRun {
  /** Indices into the block's tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly NamePart[];
  /** It opens its sentence, or the sentence has capitals throughout: its first word may be a common one. */
  readonly opens: boolean;
  /** A word like *of* brings it in: *Mayor of London Sadiq Khan*. */
  readonly led: boolean;
}

const articles = new Set(["al", "el"]);

/** The runs of words with a capital in a sentence; function words that open it are left out. */
export function nameRuns(block: Block, sentence: Sentence, lexicon: NameLexicon): readonly NameRun[] {
  const { tokens } = block;
  const runs: NameRun[] = [];
  const headline = isHeadline(tokens, sentence);
  let at = sentence.from;
  let opening = true;
  while (at < sentence.to) {
    const token = tokens[at];
    if (!token) break;
    if (!beginsName(tokens, at, lexicon)) {
      opening = token.kind !== "word" ? opening || /[:"“„«‘]/u.test(token.text) : false;
      at += 1;
      continue;
    }
    if (headline && lexicon.openers.has(token.lower)) {
      at += 1;
      continue;
    }
    const run = readRun(tokens, at, { to: sentence.to, headline, opening, lexicon });
    if (run.parts.length > 0 && !isCommonWord(run.parts, lexicon))
      runs.push({ ...run, led: isInstitutional(tokens[run.from - 1]) });
    opening = false;
    at = Math.max(run.to, at + 1);
  }
  return runs;
}

/** A lone word that opens sentences is no name, wherever it stands: *said This was*. */
function isCommonWord(parts: readonly NamePart[], lexicon: NameLexicon): boolean {
  return parts.length === 1 && lexicon.openers.has(parts[0]?.token.lower ?? "");
}

interface Reading {
  readonly to: number;
  readonly headline: boolean;
  readonly opening: boolean;
  readonly lexicon: NameLexicon;
}

function readRun(tokens: readonly Token[], start: number, reading: Reading): Omit<NameRun, "led"> {
  const { lexicon, headline } = reading;
  const place = start + (headline ? placeLengthAt(tokens, { from: start, to: reading.to }, lexicon) : 0);
  if (place > start) {
    const parts = tokens.slice(start, place).map((token) => namePartOf(token, lexicon) ?? wholePart(token));
    return { from: start, to: place, parts, opens: false };
  }
  const listed = start + lexicon.wordyOrganisations.lengthAt(tokens, start);
  if (listed > start)
    return { from: start, to: listed, parts: tokens.slice(start, listed).map(wholePart), opens: false };
  let from = start;
  let opens = headline || reading.opening;
  while (from < reading.to && !headline && isOpener(tokens[from], { opens, lexicon })) {
    from += 1;
    opens = false;
    if (!beginsName(tokens, from, lexicon)) return { from: start, to: from, parts: [], opens };
  }
  const parts: NamePart[] = [];
  let at = from;
  while (at < reading.to) {
    const token = tokens[at];
    const part = token && namePartOf(token, lexicon);
    if (part && (at === from || token.spaced || isStop(tokens[at - 1]))) {
      parts.push(part);
      at += 1;
      if (part.closes || headline) break;
      if (isAbbreviated(token, tokens, at, lexicon)) at += 1;
      continue;
    }
    const step = innerWords(tokens, at, lexicon) || institutionWords(tokens, at, { parts, lexicon });
    if (step === 0 || (at === from && !isArticleBefore(tokens, at, lexicon))) break;
    parts.push(...tokens.slice(at, at + step).map(wholePart));
    at += step;
  }
  return { from, to: at, parts, opens };
}

/** A preposition with a capital begins a sentence, though its full stop be lost: *In Nederland*. */
function isOpener(token: Token | undefined, { opens, lexicon }: { opens: boolean; lexicon: NameLexicon }): boolean {
  const word = token?.lower ?? "";
  return (
    (opens && lexicon.openers.has(word)) ||
    (lexicon.openers.has(word) && lexicon.words.place.prepositions.includes(word))
  );
}

function beginsName(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  return token.word.capitals ? lexicon.nameIn(token.word) !== null : isArticleBefore(tokens, at, lexicon);
}

/** A romanized article that stands alone before a name: *al Bab*. In Spanish *el* and *al* are the language's own. */
function isArticleBefore(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at];
  if (!token || !articles.has(token.text) || lexicon.ownWords.has(token.lower)) return false;
  return /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
}

/** The full stop of *Gen.*, *St.* and initials is part of the run. */
function isAbbreviated(token: Token, tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const short =
    token.text.length === 1 || (token.text.length <= 5 && (lexicon.titles.has(token.lower) || token.lower === "st"));
  return short && isStop(tokens[at]) && tokens[at + 1]?.word.capital === true;
}

function isStop(token: Token | undefined): boolean {
  return token?.text === "." && !token.spaced;
}
