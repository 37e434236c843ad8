import { languageOf } from "../languages/index.ts";
import { shippedGazetteer } from "../places/gazetteer/shipped-gazetteer.ts";
import { createNameSet } from "../places/grouping/name-set.ts";
import { remember } from "../places/remember.ts";
import type { PlaceMention } from "./place-mentions.ts";

/**
 * Mentions of names with those of their parts that may be names of their own. Letters alone never make a part a name: it has a cue, or a key in common with a name or
 * part that has one, of these mentions or of those `beside` them, whose parts are none. Keeps the order of the text.
 */
export function withParts(
  mentions: readonly PlaceMention[],
  beside: readonly PlaceMention[],
  text: string,
): readonly PlaceMention[] {
  const cued = createNameSet();
  for (const mention of beside) if (mention.cued) cued.add(mention.text);
  for (const mention of mentions) {
    if (!mention.cued) continue;
    cued.add(mention.text);
    for (const part of partsOf(mention, text)) cued.add(part.text);
  }
  if (cued.isEmpty()) return mentions;
  const found: PlaceMention[] = [];
  for (const mention of mentions) {
    found.push(mention);
    for (const part of partsOf(mention, text))
      if (mention.cued || cued.hasLike(part.text)) found.push(mentionOf(part, mention));
  }
  return found;
}

function mentionOf(part: Part, { start, text, language, cued, quoted, doubtful }: PlaceMention): PlaceMention {
  const from = start + part.at;
  const to = from + part.text.length;
  return { start: from, end: to, text: part.text, language, cued, quoted, doubtful, isPart: true, whole: text };
}

const mostWords = 8;
const shortestPart = 4;

interface Part {
  readonly at: number;
  readonly text: string;
}

function partsOf({ start, end, text, language }: PlaceMention, draft: string): readonly Part[] {
  // Slicing the draft at every name of every keystroke costs more than all the rest; only markup makes it differ from the name.
  const written = end - start === text.length ? text : draft.slice(start, end);
  const hyphen = written.indexOf("-");
  if (hyphen < 0) return /\s/u.test(written) ? wordsOf(written) : noParts;
  return [...wordsOf(written), ...behindDirection(written, hyphen, language)];
}

const noParts: readonly Part[] = [];

/** Every few words of a longer name that could be a name of their own; what the gazetteer has whole is one name. */
const wordsOf = remember((text): readonly Part[] =>
  /\s/u.test(text) && shippedGazetteer().placesNamed(text).length === 0 ? [...findParts(text)] : noParts,
);

function* findParts(text: string): Generator<Part> {
  const words = [...text.matchAll(/[^\s]+/gu)];
  if (words.length < 2 || words.length > mostWords) return;
  for (let i = 0; i < words.length; i += 1)
    for (let length = 1; length <= 3 && length < words.length && i + length <= words.length; length += 1) {
      const [first, last] = [words[i], words[i + length - 1]];
      if (!first || !last) continue;
      const part = text.slice(first.index, last.index + last[0].length);
      if (part.length >= shortestPart && /\p{Lu}/u.test(first[0]) && /\p{Lu}/u.test(last[0]))
        yield { at: first.index, text: part };
    }
}

/** *Ghouta* of *Oost-Ghouta*, which the gazetteer has as a name of its own. */
function behindDirection(text: string, hyphen: number, language: string): readonly Part[] {
  if (text.length - hyphen <= shortestPart) return noParts;
  const isDirection = languageOf(language)?.names.compounds.prefixes.includes(text.slice(0, hyphen).toLowerCase());
  return isDirection ? [{ at: hyphen + 1, text: text.slice(hyphen + 1) }] : noParts;
}
