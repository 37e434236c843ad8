import { franc } from "franc-min";
import type { HouseStyle } from "../house-style/house-style.ts";
import { languageOf } from "../languages/index.ts";
import { annotateBlock } from "./annotate/annotate-block.ts";
import { joinAnnotations } from "./annotate/join-annotations.ts";
import type { Block, Sentence, Token } from "./block.ts";
import type { Draft, PlacedBlock } from "./draft.ts";

/** What reading needs to know of the house style. */
export type ReadingStyle = Pick<HouseStyle, "language" | "proseKeys">;

/** Reads drafts and remembers the blocks of the last reading, so that an edit costs one chunk. */
export interface DraftReader {
  readonly read: (text: string, style: ReadingStyle) => Draft;
}

export function createDraftReader(): DraftReader {
  return { read: readDraft };
}

/** PROVISIONAL: paragraphs only. The reading helper replaces the body; the signatures stay. */
export function readDraft(source: string, style: ReadingStyle): Draft {
  const text = source.replace(/^\uFEFF/, "");
  const language =
    style.language ??
    { eng: "en", nld: "nl", deu: "de", fra: "fr", spa: "es" }[
      franc(text.slice(0, 4000), { only: ["eng", "nld", "deu", "fra", "spa", "arb", "rus", "ukr"] })
    ] ??
    "en";
  const blocks: PlacedBlock[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const heading = /^#{1,6} /.exec(match[0]);
    const skip = heading ? heading[0].length : 0;
    const block = readBlock(match[0].slice(skip), language, heading ? "heading" : "paragraph");
    blocks.push({ start: match.index + skip, block, annotations: annotateBlock(block) });
  }
  return {
    text,
    language,
    languageBy: style.language ? "house style" : "detected",
    blocks,
    directives: [],
    ...joinAnnotations(text, blocks),
  };
}

function readBlock(text: string, language: string, kind: Block["kind"]): Block {
  const pack = languageOf(language) ?? languageOf("en");
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  if (pack) {
    const tree = new pack.reading.parser().parse(text);
    for (const paragraph of tree.children) {
      if (paragraph.type !== "ParagraphNode") continue;
      for (const sentence of paragraph.children) {
        if (sentence.type !== "SentenceNode" || !sentence.position) continue;
        const start = sentence.position.start.offset ?? 0;
        const end = sentence.position.end.offset ?? 0;
        const from = tokens.length;
        for (const match of text
          .slice(start, end)
          .matchAll(
            /\p{N}+(?:[.,\u00a0\u202f ]\p{N}{3})+(?:[.,]\p{N}+)?(?!\p{N})|\p{N}+(?:[.,]\p{N}+)?(?![\p{L}\p{N}-])|[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*|[^\s]/gu,
          )) {
          const at = start + match.index;
          tokens.push({
            start: at,
            end: at + match[0].length,
            kind: /^\p{N}[\p{N}.,\s]*$/u.test(match[0])
              ? "number"
              : /^[\p{L}\p{N}]/u.test(match[0])
                ? "word"
                : /^\p{P}$/u.test(match[0])
                  ? "mark"
                  : "symbol",
            text: match[0],
            lower: match[0].toLowerCase().normalize("NFC").replace(/’/g, "'"),
            spaced: /\s/.test(text[at - 1] ?? " "),
          });
        }
        sentences.push({ start, end, from, to: tokens.length });
      }
    }
  }
  return { kind, text, language, tokens, sentences, inlines: [], quoted: false, container: null };
}
