import type { Language } from "../../../languages/contract/language.ts";
import type { Block } from "../../block.ts";
import type { FigureMention } from "../figure.ts";
import { firstOverlap } from "../sorted-spans.ts";
import { findInSentence } from "./find-in-sentence.ts";
import { lexiconOf } from "./lexicon/lexicon.ts";
import { findNumberExpressions } from "./numerals/number-expressions.ts";
import { nextOpening } from "./numerals/numeral-openings.ts";
import { Reading } from "./reading.ts";
import { citationsOf } from "./vouching/find-citation.ts";

/** The figures of a block: numbers stated of the world, never dates, ages or names. */
export function findFigures(block: Block, language: Language): readonly FigureMention[] {
  const lexicon = lexiconOf(language);
  const { tokens } = block;
  const whole = { tokens, end: tokens.length, lexicon };
  let opening = nextOpening(0, whole);
  if (opening === tokens.length) return none;
  const markup = block.inlines.filter(({ kind }) => kind === "code" || kind === "html");
  const citations = citationsOf(block, lexicon);
  const figures: FigureMention[] = [];
  block.sentences.forEach((bounds, sentence) => {
    if (opening >= bounds.to) return;
    const expressions = findNumberExpressions(bounds.from, opening, { tokens, end: bounds.to, lexicon }).filter(
      ({ number }) => {
        const first = tokens[number.from];
        return first !== undefined && !firstOverlap(markup, first);
      },
    );
    opening = nextOpening(bounds.to, whole);
    if (expressions.length === 0) return;
    const reading = new Reading(tokens, bounds, lexicon);
    // One by one: a sentence may have more of them than a call may have arguments.
    for (const figure of findInSentence(expressions, { reading, block, sentence, citations })) figures.push(figure);
  });
  return figures;
}

const none: readonly never[] = [];
