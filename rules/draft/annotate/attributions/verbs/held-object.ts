import type { Item } from "../clause/item.ts";
import { hasForm, isAdverb } from "../clause/word-roles.ts";
import type { Cue } from "../cues/cue.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Subject } from "./subject.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The object that a verb in two parts holds between them: *heeft veertig arrestaties gemeld*, *maakte veertig arrestaties bekend*. */
export function heldObject(items: readonly Item[], group: VerbGroup, subject: Subject): Cue["content"][number] | null {
  const { source, side } = subject;
  const from = Math.max(group.finite + 1, side === "after" && source && "to" in source ? source.to : 0);
  const to = group.end - 1;
  // Beside a clause that is reported it is the hearer: *hat den 18 Mitarbeitern erklärt, dass*.
  if (opensClause(items, group.end)) return null;
  if (from >= to) return null;
  const held = items.slice(from, to);
  const object = held.find((item) => !isAdverb(item));
  const isHeld = held.some(({ kind }) => kind === "number") || (object && startsObject(object));
  return isHeld ? { from, to } : null;
}

/** *: …*, *, dass …*. */
function opensClause(items: readonly Item[], at: number): boolean {
  const next = items[items[at]?.text === "," ? at + 1 : at];
  return next?.text === ":" || (next?.kind === "word" && hasForm(next, In.complementizers));
}

const notObjects = In.inSource | In.conjunctions | In.auxiliaries | In.finite | In.agent | In.hearer;

/** Whether a noun phrase or a number begins here that is no other part of the clause. */
export function startsObject(item: Item): boolean {
  if (item.kind === "number") return true;
  if (item.kind !== "word" || item.verbs.length > 0) return false;
  return !hasForm(item, notObjects);
}
