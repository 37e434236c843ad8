import { type Draft, type HouseStyle, readDraft } from "../../rules/index.ts";
import type { Source } from "./source.ts";

/** The draft of a source under its house style, in the language that the command line names where it does. */
export function readSource(source: Source, style: HouseStyle, language: string | undefined): Draft {
  return readDraft(source.text, { ...style, asked: language });
}
