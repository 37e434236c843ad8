import type { Span } from "../../../span.ts";
import type { Block } from "../../block.ts";
import type { FigureLexicon } from "./lexicon.ts";

/** What vouches for a sentence without words of reporting: a footnote reference, a link to elsewhere, a bracketed source. */
export function findCitation(block: Block, sentence: number, lexicon: FigureLexicon): Span | null {
  const bounds = block.sentences[sentence];
  if (!bounds) return null;
  for (const inline of block.inlines) {
    if (inline.start < bounds.start || inline.start > bounds.end) continue;
    if (inline.kind === "footnote-reference") return { start: inline.start, end: inline.end };
    if (inline.kind === "link" && isElsewhere(inline.target) && !isNameAlone(block, inline))
      return { start: inline.start, end: inline.end };
  }
  return bracketedSource(block, bounds, lexicon);
}

function isElsewhere(target: string): boolean {
  return /^(?:https?:)?\/\//iu.test(target);
}

/** A link on a name alone leads to what the name is, not to where the figure comes from. */
function isNameAlone(block: Block, inline: Span): boolean {
  const words = block.tokens.filter(
    (token) => token.start >= inline.start && token.end <= inline.end && token.kind === "word",
  );
  return words.length > 0 && words.length <= 4 && words.every((token) => /^\p{Lu}/u.test(token.text));
}

function bracketedSource(block: Block, bounds: { from: number; to: number }, lexicon: FigureLexicon): Span | null {
  const { tokens } = block;
  for (let at = bounds.from; at < bounds.to; at++) {
    const open = tokens[at];
    if (!open || (open.text !== "(" && open.text !== "[")) continue;
    const lead = lexicon.citationLeads.at(tokens, at + 1, bounds.to);
    const outlet = lexicon.outlets.at(tokens, at + 1, bounds.to);
    const close = tokens.findIndex(
      (token, index) => index > at && index < bounds.to && (token.text === ")" || token.text === "]"),
    );
    const last = tokens[close];
    if (last && (lead || (outlet && close - outlet.to <= 6))) return { start: open.start, end: last.end };
  }
  return null;
}
