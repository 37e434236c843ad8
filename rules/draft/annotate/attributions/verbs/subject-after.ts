import type { Item } from "../clause/item.ts";
import { hasForm, isAdverb, isCapitalised } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The noun phrase behind a verb group that can be its subject: *a déclaré X*, *heeft een woordvoerder gezegd*. */
export function subjectAfter(items: readonly Item[], group: VerbGroup, lexicon: Lexicon): Phrase | null {
  const between = group.verb > group.finite + 1 ? phraseAfter(items, group.finite + 1, lexicon, group.verb) : null;
  // What reaches the verb is known by its kind alone: *heeft een woordvoerder gezegd*, not *is eraan te herinneren*.
  if (between && (between.to < group.verb || between.kind !== "other")) return between;
  // *Laat de burgemeester weten*: the other part of the verb ends the subject.
  const end = group.end - 1 > group.verb + 1 ? group.end - 1 : items.length;
  return afterHearer(items, group.verb + 1, lexicon) ?? phraseAfter(items, group.verb + 1, lexicon, end);
}

/** *Sagte die Geschäftsführerin, Manuela Roth*: a role with the name that follows it. */
export function withName(items: readonly Item[], role: Phrase | null, lexicon: Lexicon): Phrase | null {
  if (role?.kind !== "person" || items[role.to]?.text !== "," || lexicon.pronouns.has(role.head)) return role;
  const name = phraseAfter(items, role.to + 1, lexicon);
  const isName = name?.from === role.to + 1 && name.named && isCapitalised(items[name.from]) && name.to - name.from < 6;
  const next = name ? items[name.to] : undefined;
  const closes = !next || next.kind === "mark" || isAdverb(next);
  return name && isName && closes ? { ...role, end: name.end, to: name.to, named: true } : role;
}

/** *A déclaré samedi aux médias le chef de police*: the subject behind the hearer. */
function afterHearer(items: readonly Item[], from: number, lexicon: Lexicon): Phrase | null {
  let at = from;
  while (isAdverb(items[at]) && at - from < 4) at++;
  if (!hasForm(items[at], In.hearer)) return null;
  const hearer = phraseAfter(items, at + 1, lexicon);
  const subject = hearer && phraseAfter(items, hearerEnd(items, hearer), lexicon);
  return subject && subject.kind !== "other" && subject.kind !== "pronoun" ? subject : null;
}

/** *Dijo a Efe María Rojas*: no name of an agency runs on into another name. */
function hearerEnd(items: readonly Item[], hearer: Phrase): number {
  const outlet = items.slice(hearer.from, hearer.to).findIndex((item) => hasForm(item, In.outlets));
  return outlet < 0 ? hearer.to : hearer.from + outlet + 1;
}
