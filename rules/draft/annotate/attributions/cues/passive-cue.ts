import type { Item } from "../clause/item.ts";
import type { Unit } from "../clause/units.ts";
import { hasForm, isNominal, isOf } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";
import { type Cue, verbCue } from "./cue.ts";

/** *Was quoted as*, *said by X*, *werd door X gemeld*: the agent speaks; with an expletive subject and no agent it is nobody's report. */
export function passiveCue(unit: Unit, group: VerbGroup, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const all = [{ from: 0, to: items.length }];
  for (let at = agentFrom(items, group, lexicon); at < items.length; at++) {
    const item = items[at];
    if (!item || /^[;:]$/u.test(item.text) || (at > group.finite && hasForm(item, In.complementizers))) break;
    if (!hasForm(item, In.agent)) continue;
    const agent = phraseAfter(items, at + 1, lexicon);
    if (agent && !agent.definite && isOfNoun(items, at)) continue;
    if (agent && agent.kind !== "other" && agent.kind !== "event" && agent.kind !== "never")
      return verbCue(items, { group, source: agent, content: all });
  }
  if (group.reading.verb.sense === "stance") return null;
  const expletive = [group.finite - 1, group.finite + 1].find(
    (at) => items[at]?.kind === "word" && hasForm(items[at], In.expletive),
  );
  if (expletive === undefined || group.reading.verb.ambiguous || !reportsClause(items, { group, expletive }, lexicon))
    return null;
  const content = [{ from: group.end, to: items.length }];
  const start = items[Math.min(expletive, group.finite)]?.start ?? 0;
  return { ...verbCue(items, { group, source: null, content, impersonal: true }), start };
}

/** After the relative pronoun that opens the verb's clause, where its agent stands before it: *die door het Rode Kruis zijn geteld*. */
function agentFrom(items: readonly Item[], { finite }: VerbGroup, lexicon: Lexicon): number {
  if (lexicon.words.order.inverted !== "always") return finite + 1;
  for (let at = finite - 1; at >= 0 && items[at]?.kind !== "mark"; at--)
    if (hasForm(items[at], In.relatives) && hasForm(items[at + 1], In.agent)) return at + 1;
  return finite + 1;
}

/** *Diskriminierung von Frauen*: what brings in who acts belongs to the noun before it, where both words are one. */
function isOfNoun(items: readonly Item[], at: number): boolean {
  return isOf(items[at], In.inSource) && isNominal(items[at - 1]);
}

/** *Er werd gezegd dat*, *It was reported he had*; not *Er wordt regen verwacht*, *werd het lichaam gevonden*. */
function reportsClause(
  items: readonly Item[],
  place: { group: VerbGroup; expletive: number },
  lexicon: Lexicon,
): boolean {
  const { group, expletive } = place;
  const soon = items.slice(group.end, group.end + 3);
  if (soon.some((item) => item.text === ":" || hasForm(item, In.complementizers))) return true;
  return lexicon.words.order.inverted !== "always" && expletive === group.finite - 1;
}
