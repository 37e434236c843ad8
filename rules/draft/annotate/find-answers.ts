import type { Block } from "../block.ts";
import type { PlacedBlock } from "../draft.ts";

/** The blocks that are answers in an interview laid out as question and answer: questions in bold or italics, answers without quotation marks. */
export function findAnswers(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  const questions: number[] = [];
  for (const [at, { block }] of blocks.entries()) if (isQuestion(block)) questions.push(at);
  const answers = new Set<number>();
  // One question in bold is a heading; an interview has more.
  if (questions.length < 2) return answers;
  for (const question of questions)
    for (let at = question + 1; at < blocks.length; at++) {
      const block = blocks[at]?.block;
      if (block?.kind !== "paragraph" || isQuestion(block)) break;
      answers.add(at);
    }
  return answers;
}

function isQuestion(block: Block): boolean {
  const { kind, inlines, text } = block;
  if (inlines.length === 0 || (kind !== "paragraph" && kind !== "heading")) return false;
  const emphasised = inlines.filter((inline) => inline.kind === "strong" || inline.kind === "emphasis");
  const covered = emphasised.reduce((sum, { start, end }) => sum + end - start, 0);
  if (covered < text.trim().length * 0.9) return false;
  const { tokens } = block;
  return tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?";
}
