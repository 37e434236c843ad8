import type { Block, Sentence, Token } from "../../block.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { type NamePart, namePartOf } from "./name-part.ts";

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

// Lower-case words inside a name in any language's news: Deir al Zor, Port au Prince, Rio de Janeiro, Frankfurt am Main.
const inner = new Set([
  "al",
  "el",
  "ul",
  "ez",
  "es",
  "az",
  "ar",
  "ad",
  "ash",
  "bin",
  "ibn",
  "bint",
  "de",
  "da",
  "do",
  "di",
  "du",
  "del",
  "della",
  "la",
  "le",
  "les",
  "las",
  "los",
  "van",
  "der",
  "den",
  "von",
  "ter",
  "ten",
  "au",
  "aux",
  "sur",
  "en",
  "am",
  "y",
  "'t",
  "e",
]);
const institutional = new Set([
  "of",
  "for",
  "the",
  "voor",
  "van",
  "de",
  "het",
  "für",
  "der",
  "des",
  "pour",
  "du",
  "para",
  "la",
  "del",
]);
const articles = new Set(["al", "el"]);

/** The runs of words with a capital in a sentence; function words that open it are left out. */
export function* nameRuns(block: Block, sentence: Sentence, lexicon: NameLexicon): Generator<NameRun> {
  const { tokens } = block;
  const headline = isHeadline(tokens, sentence);
  let at = sentence.from;
  let opening = true;
  while (at < sentence.to) {
    const token = tokens[at];
    if (!token) break;
    const begins =
      token.kind === "word" && (isArticleBefore(tokens, at, lexicon) || namePartOf(token, lexicon) !== null);
    if (!begins) {
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
      yield { ...run, led: institutional.has(tokens[run.from - 1]?.text ?? "") };
    opening = false;
    at = Math.max(run.to, at + 1);
  }
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
  const listed = start + lexicon.wordyOrganisations.lengthAt(tokens, start);
  if (listed > start)
    return { from: start, to: listed, parts: tokens.slice(start, listed).map(wholePart), opens: false };
  let from = start;
  let opens = headline || reading.opening;
  while (from < reading.to && !headline && isOpener(tokens[from], { opens, lexicon })) {
    from += 1;
    opens = false;
    if (!continues(tokens, from, lexicon)) return { from: start, to: from, parts: [], opens };
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

function wholePart(token: Token): NamePart {
  return { token, start: token.start, end: token.end, text: token.text, closes: false, prefix: null };
}

/** A preposition with a capital begins a sentence, though its full stop be lost: *In Nederland*. */
function isOpener(token: Token | undefined, { opens, lexicon }: { opens: boolean; lexicon: NameLexicon }): boolean {
  const word = token?.lower ?? "";
  return (
    (opens && lexicon.openers.has(word)) ||
    (lexicon.openers.has(word) && lexicon.words.place.prepositions.includes(word))
  );
}

function continues(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at];
  return token !== undefined && (isArticleBefore(tokens, at, lexicon) || namePartOf(token, lexicon) !== null);
}

/** How many lower-case words at `at` stand inside a name, a capital following: *ez* in *Deir ez Zor*, *van der* in *Ursula van der Leyen*. */
function innerWords(tokens: readonly Token[], at: number, lexicon: NameLexicon): number {
  for (let count = 1; count <= 2; count += 1) {
    const word = tokens[at + count - 1];
    if (!word || !(inner.has(word.lower) || lexicon.particles.has(word.lower)) || word.text !== word.lower) return 0;
    if (lexicon.words.place.prepositions.includes(word.lower) || lexicon.words.place.joiners.includes(word.lower))
      return 0;
    // *Amina Haddad der Deutschen Presse-Agentur*: where nouns have capitals, an article before one tells nothing.
    if (count === 1 && lexicon.words.nounsHaveCapitals && lexicon.articles.has(word.lower)) return 0;
    const next = tokens[at + count];
    if (next && /^\p{Lu}/u.test(next.text) && next.kind === "word" && !/^(?:al|el)-/iu.test(next.text)) return count;
  }
  return 0;
}

/** What joins the words of an institution's name: *National Trust for Scotland*, *Ministry of Defence*. */
function institutionWords(
  tokens: readonly Token[],
  at: number,
  given: { parts: readonly NamePart[]; lexicon: NameLexicon },
): number {
  const { parts, lexicon } = given;
  if (!parts.some(({ token }) => lexicon.organisationNouns.has(token.lower)) || parts.at(-1)?.closes) return 0;
  for (let count = 1; count <= 2; count += 1) {
    const word = tokens[at + count - 1];
    if (!word || !institutional.has(word.text)) return 0;
    if (/^\p{Lu}/u.test(tokens[at + count]?.text ?? "")) return count;
  }
  return 0;
}

/** A romanized article that stands alone before a name: *al Bab*. In Spanish *el* and *al* are the language's own. */
function isArticleBefore(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const next = tokens[at + 1];
  return (
    !lexicon.ownWords.has(tokens[at]?.lower ?? "") &&
    articles.has(tokens[at]?.text ?? "") &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  );
}

/** The full stop of *Gen.*, *St.* and initials is part of the run. */
function isAbbreviated(token: Token, tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const short =
    token.text.length === 1 || (token.text.length <= 5 && (lexicon.titles.has(token.lower) || token.lower === "st"));
  return short && isStop(tokens[at]) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
}

function isStop(token: Token | undefined): boolean {
  return token?.text === "." && !token.spaced;
}

/** A headline that gives every word a capital, or is in capitals altogether, tells nothing by its capitals. */
function isHeadline(tokens: readonly Token[], sentence: Sentence): boolean {
  if (tokens[sentence.to - 1]?.text === ".") return false;
  let words = 0;
  let capitals = 0;
  let lowerCase = false;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    lowerCase ||= /\p{Ll}/u.test(token.text);
    if (token.text.length < 4) continue;
    words += 1;
    if (/^\p{Lu}/u.test(token.text)) capitals += 1;
  }
  return (words >= 4 && capitals / words > 0.7) || (words >= 2 && !lowerCase);
}
