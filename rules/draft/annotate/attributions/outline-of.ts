import { spanOf } from "../../../span.ts";
import type { Outline } from "../attribution.ts";
import type { Item } from "./clause/item.ts";
import type { Unit } from "./clause/units.ts";
import { hasForm, isOf } from "./clause/word-roles.ts";
import { cueKinds } from "./lexicon/cue-openers.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { In } from "./lexicon/word-lists.ts";
import { leadingPhrase } from "./phrases/leading-phrase.ts";
import type { Phrase } from "./phrases/phrase.ts";
import { phraseAfter } from "./phrases/phrase-after.ts";

/** What the neighbours of a sentence need to know of it. */
export function outlineOf(unit: Unit, lexicon: Lexicon): Outline {
  const { start, end, sentence, items } = unit;
  const subject = leadingPhrase(unit, items.length, lexicon) ?? laterPronoun(unit, lexicon);
  const kind = subject?.kind;
  return {
    start,
    end,
    sentence,
    subject: subject && spanOf(subject),
    personal: subject !== null && isPersonal(items, subject, lexicon),
    named: subject?.named ?? false,
    titled: kind === "person" && endsInName(items[(subject?.to ?? 0) - 1]),
    takesUp: hasForm(items[0], In.backward),
    quotationAlone: isAlone(unit),
    asks: isQuestion(items),
    addresses: isQuestion(items) && items.some((item) => isOf(item, In.addressee)),
    leadsIn: items.at(-1)?.text === ":",
  };
}

function isPersonal(items: readonly Item[], subject: Phrase, lexicon: Lexicon): boolean {
  const { kind, definite, head, from } = subject;
  if (kind === "pronoun") return lexicon.pronouns.get(head)?.stands !== "it";
  // *Ein Grund* has a capital where every noun has one.
  const isNoun = lexicon.words.sources.nounsCapitalised && isOf(items[from], In.determiners);
  return kind === "person" || (kind === "name" && !definite && !isNoun);
}

function isQuestion(items: readonly Item[]): boolean {
  return items.at(-1)?.text === "?";
}

/** Nothing but quotations, or one that a colon leads in with no word of who speaks: *Met een knipoog: “…”*. */
export function isAlone({ items, opens }: Unit): boolean {
  if (!(opens & cueKinds.quotation)) return false;
  const quotation = items.findIndex((item) => item.kind === "quotation");
  if (quotation < 0) return false;
  if (items[quotation - 1]?.text === ":") return items.slice(quotation).every((item) => item.kind !== "word");
  return items.every((item) => item.kind === "quotation" || item.kind === "mark");
}

/** *Daarna kreeg ze een telefoontje*: a pronoun subject right after the verb or after what opens a clause. */
function laterPronoun(unit: Unit, lexicon: Lexicon): Phrase | null {
  const { items, lists } = unit;
  if (!(lists & In.pronouns)) return null;
  const at = items.findIndex((item, index) => {
    const before = items[index - 1];
    if (!before || !hasForm(item, In.pronouns) || hasForm(item, In.determiners)) return false;
    return hasForm(before, In.finite | In.auxiliaries | In.subordinators) || before.verbs.length > 0;
  });
  return at < 0 ? null : phraseAfter(items, at, lexicon);
}

/** *Minister Jansen*, not *E2-activisten*. */
function endsInName(item: Item | undefined): boolean {
  return item?.named === true && item.form.noun === undefined;
}
