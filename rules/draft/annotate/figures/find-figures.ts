import type { Language } from "../../../languages/contract/language.ts";
import type { Block } from "../../block.ts";
import type { FigureMention } from "../annotations.ts";

/** The figures of a block: numbers stated of the world, never dates, ages or names. */
export function findFigures(_block: Block, _language: Language): readonly FigureMention[] {
  return [];
}
