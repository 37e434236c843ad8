import type { Diagnosis, Draft } from "../../rules/index.ts";
import { hash } from "./hash.ts";

/**
 * What tells a finding from others and stays when the draft is edited around it: the rule, the sentence it stands in with case, spaces and typography evened out, and
 * which of several in that sentence it is. No line numbers: a paragraph put in above changes nothing.
 */
export function fingerprintsOf(draft: Draft, findings: readonly Diagnosis[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = `${finding.rule}\n${normalise(sentenceAround(draft, finding.start))}`;
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    return hash(`${identity}\n${occurrence}`);
  });
}

function sentenceAround({ blocks, text }: Draft, offset: number): string {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const placed = blocks[low];
  const sentence = placed?.block.sentences.find(({ end }) => offset < placed.start + end);
  if (placed && sentence && placed.start + sentence.start <= offset)
    return placed.block.text.slice(sentence.start, Math.min(sentence.end, sentence.start + enough));
  // Outside the prose, in a comment: the line it stands on.
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const to = text.indexOf("\n", offset);
  return text.slice(from, Math.min(to < 0 ? text.length : to, from + enough));
}

/** How many code units of a sentence tell it from others: one that never ends would else be read anew for each finding in it. */
const enough = 2000;

function normalise(sentence: string): string {
  return sentence
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[^\p{L}\p{N}\p{M}'"%]+/gu, " ")
    .trim();
}
