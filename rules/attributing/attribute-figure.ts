import type { Figure } from "../draft/annotate/figure.ts";
import type { Draft, PlacedBlock } from "../draft/draft.ts";
import type { Fix } from "../finding.ts";
import type { FixPhrases } from "../languages/contract/fixes.ts";
import { languageOf } from "../languages/index.ts";
import { knownSources } from "./known-sources.ts";
import { nearestSources } from "./nearest-sources.ts";
import { insertion, type Named, phraseFor } from "./phrase.ts";

type Say = (message: "attribute" | "ask" | "cite", values?: Readonly<Record<string, string>>) => string;

interface Given {
  readonly say: Say;
}

/** Ways to give a figure a source: each that the draft names near it, then a question to fill in, then a footnote. None is made by itself. */
export function attributeFigure(draft: Draft, figure: Figure, given: Given): readonly Fix[] {
  const { say } = given;
  const placed = draft.blocks[figure.block];
  const fixes = placed && languageOf(placed.block.language)?.fixes;
  if (!placed || !fixes) return [];
  const at = endOfSentence(placed, figure.sentence);
  if (at === null) return [];
  const attribute = (title: string, named: Named): Fix => ({
    title,
    edits: [insertion({ start: at, end: at }, { before: "", after: "" }, phraseFor(named, "accordingTo", fixes))],
  });
  return [
    ...nearestSources(knownSources(draft), figure).map((source) =>
      attribute(say("attribute", { source: source.name }), source),
    ),
    attribute(say("ask"), null),
    ...(placed.block.kind === "paragraph" || placed.block.kind === "item" ? [cite(draft, at, { fixes, say })] : []),
  ];
}

/** Before the final mark of the sentence; null where a quotation or bracket ends it, whose words are not the reporter's. */
function endOfSentence({ start, block }: PlacedBlock, index: number): number | null {
  const sentence = block.sentences[index];
  const last = sentence && block.tokens[sentence.to - 1];
  if (!last) return null;
  if (last.kind !== "mark") return start + last.end;
  return /^[.?!…]+$/u.test(last.text) ? start + last.start : null;
}

/** A footnote after the sentence, its text at the end of the draft. */
function cite(draft: Draft, at: number, given: { fixes: FixPhrases; say: Say }): Fix {
  const mark = /^[.?!…]+/u.exec(draft.text.slice(at))?.[0] ?? "";
  const { free, lineEnd } = footnotesOf(draft);
  const reference = `[^${free}]`;
  const after = at + mark.length;
  const end = draft.text.trimEnd().length;
  return {
    title: given.say("cite"),
    edits: [
      { start: after, end: after, newText: reference },
      insertion(
        { start: end, end },
        { before: `${lineEnd}${lineEnd}${reference}: `, after: "" },
        phraseFor(null, "footnote", given.fixes),
      ),
    ],
  };
}

/** What a new footnote takes of the whole draft: the first number that no other has, and the line ending; sought once a draft, not once a figure. */
function footnotesOf(draft: Draft): Footnotes {
  const known = footnotes.get(draft);
  if (known) return known;
  const used = new Set<number>();
  if (draft.text.includes("[^"))
    for (const [, number] of draft.text.matchAll(/\[\^(\d+)\]/gu)) used.add(Number(number));
  let free = 1;
  while (used.has(free)) free++;
  const found = { free, lineEnd: draft.text.includes("\r\n") ? "\r\n" : "\n" };
  footnotes.set(draft, found);
  return found;
}

interface Footnotes {
  readonly free: number;
  readonly lineEnd: string;
}

const footnotes = new WeakMap<Draft, Footnotes>();
