import { type Span, spanOf } from "../../../../span.ts";
import type { Block, Sentence } from "../../../block.ts";
import { allOverlaps, lastBefore } from "../../sorted-spans.ts";
import type { FigureLexicon } from "../lexicon/lexicon.ts";

/** For each sentence what vouches for it without words of reporting: a footnote reference, a link to elsewhere, a bracketed source. */
export function citationsOf(block: Block, lexicon: FigureLexicon): (sentence: number) => Span | null {
  const bySentence = new Map<Sentence, Span>();
  for (const inline of block.inlines) {
    const cites =
      inline.kind === "footnote-reference" ||
      (inline.kind === "link" && isElsewhere(inline.target) && !isNameAlone(block, inline));
    // A reference may stand behind the final stop, before the next sentence.
    const sentence = cites && lastBefore(block.sentences, inline.start);
    if (sentence && !bySentence.has(sentence)) bySentence.set(sentence, spanOf(inline));
  }
  return (index) => {
    const sentence = block.sentences[index];
    return sentence ? (bySentence.get(sentence) ?? bracketedSource(block, sentence, lexicon)) : null;
  };
}

function isElsewhere(target: string): boolean {
  return /^(?:https?:)?\/\//iu.test(target);
}

/** A link on a name alone leads to what the name is, not to where the figure comes from. */
function isNameAlone(block: Block, inline: Span): boolean {
  const words = allOverlaps(block.tokens, inline).filter(({ kind }) => kind === "word");
  return words.length > 0 && words.length <= 4 && words.every(({ word }) => word.capital);
}

function bracketedSource(block: Block, bounds: { from: number; to: number }, lexicon: FigureLexicon): Span | null {
  const { tokens } = block;
  for (let at = bounds.from; at < bounds.to; at++) {
    const open = tokens[at];
    if (!open || (open.text !== "(" && open.text !== "[")) continue;
    const lead = lexicon.citationLeads.at(tokens, at + 1, bounds.to);
    const outlet = lexicon.outlets.at(tokens, at + 1, bounds.to);
    const close = closing(tokens, at, bounds.to);
    const last = tokens[close];
    if (last && (lead || (outlet && close - outlet.to <= 6))) return { start: open.start, end: last.end };
  }
  return null;
}

/** A bracket holds a source within a few words, or something else. */
function closing(tokens: Block["tokens"], open: number, end: number): number {
  for (let at = open + 1; at < Math.min(end, open + 16); at++)
    if (tokens[at]?.text === ")" || tokens[at]?.text === "]") return at;
  return -1;
}
