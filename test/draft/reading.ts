import { type Draft, plainStyle, readDraft } from "../../rules/index.ts";

export function read(text: string, language?: string): Draft {
  return readDraft(text, language === undefined ? plainStyle : { ...plainStyle, language });
}

/** The tokens of a text, one space between: how it was cut. */
export function tokensIn(text: string, language: string): string {
  return read(text, language)
    .blocks.flatMap(({ block }) => block.tokens.map((token) => token.text))
    .join(" ");
}

/** The sentences of a text as they stand in it. */
export function sentencesIn(text: string, language: string): readonly string[] {
  return read(text, language).blocks.flatMap(({ block }) =>
    block.sentences.map(({ start, end }) => block.text.slice(start, end)),
  );
}

/** Each block's kind, with what a reader sees of it. */
export function blocksIn(text: string, language = "nl"): readonly string[] {
  return read(text, language).blocks.map(({ block }) => {
    const seen = block.tokens.map((token) => (token.spaced ? ` ${token.text}` : token.text)).join("");
    return `${block.kind}: ${seen.trim()}`;
  });
}
