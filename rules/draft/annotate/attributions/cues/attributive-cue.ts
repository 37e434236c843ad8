import type { Item } from "../clause/item.ts";
import type { Unit } from "../clause/units.ts";
import { hasForm, isAdverb, isCapitalised, isOf, isStop } from "../clause/word-roles.ts";
import { cueKinds } from "../lexicon/cue-openers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { type Cue, phraseCue } from "./cue.ts";

/** How many words who reported it may have, with the word that brings it in. */
const longestAgent = 8;

/** The cue that is a participle before a noun with who reported it: *die von der Polizei gemeldeten 40 Fälle*, *het door X gemelde aantal*. */
export function attributiveCue({ items }: Unit, at: number, lexicon: Lexicon): Cue | null {
  const item = items[at];
  const verb = item?.kind === "word" ? lexicon.attributives.get(item.lower) : undefined;
  const source = verb && startsNoun(items[at + 1], lexicon) ? agentBefore(items, at, lexicon) : null;
  if (!item || !verb || !source) return null;
  const content = [{ from: at + 1, to: endOfPhrase(items, at + 1) }];
  const { start, end } = item;
  return { ...phraseCue({ start, end, from: at, to: at + 1, source, content }), sense: verb.sense };
}

/** *Das als „Dschungel“ bekannte Lager*, *40 bestätigte Fälle*: a form that is a verb too and here stands before its noun. */
export function isAttributive(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  if (!((items[at]?.opens ?? 0) & cueKinds.attributive)) return false;
  let lead = at - 1;
  while (isAdverb(items[lead]) && at - lead < 3) lead--;
  const before = items[lead];
  const isBeforeNoun = startsNoun(items[at + 1], lexicon) || isAdjective(items, at + 1, lexicon);
  if (!before || !isBeforeNoun) return false;
  if (before.kind === "quotation") return items[lead - 1]?.kind === "word";
  if (before.kind === "number") return true;
  if (isOf(before, In.determiners)) return !(lead === 0 && hasForm(before, In.backward));
  return agentBefore(items, at, lexicon) !== null;
}

function agentBefore(items: readonly Item[], participle: number, lexicon: Lexicon): Phrase | null {
  let end = participle;
  while (isAdverb(items[end - 1])) end--;
  const from = Math.max(0, end - longestAgent);
  const by = items.slice(from, end).findLastIndex((item) => isOf(item, In.agent));
  const lead = items[from + by - 1];
  // Behind a noun it belongs to that: *ein Sprecher von Amnesty bestätigte Berichte*.
  if (by < 0 || (isCapitalised(lead) && !isOf(lead, In.determiners))) return null;
  const agent = phraseAfter(items.slice(0, end), from + by + 1, lexicon);
  if (agent?.to !== end || agent.kind === "other" || agent.kind === "event" || agent.kind === "never") return null;
  return agent;
}

function startsNoun(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.kind === "number") return true;
  return item?.kind === "word" && (lexicon.words.sources.nounsCapitalised ? isCapitalised(item) : !isStop(item));
}

/** *Vollständige* in *die zuletzt bekannte vollständige Anschrift*, where a capital tells the noun. */
function isAdjective(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (!lexicon.words.sources.nounsCapitalised || item?.kind !== "word" || isStop(item)) return false;
  return !isOf(item, In.determiners) && isCapitalised(items[at + 1]);
}

/** To the end of its clause, or of the list that a colon leads in. */
function endOfPhrase(items: readonly Item[], from: number): number {
  const mark = items.findIndex(({ text }, at) => at >= from && /^[,;:)]$/u.test(text));
  if (mark < 0) return items.length;
  const leadsIn = items[mark]?.text === ":" || (items[mark]?.text === ")" && items[mark + 1]?.text === ":");
  return leadsIn ? items.length : mark;
}
