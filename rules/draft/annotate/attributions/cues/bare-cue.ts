import type { Item } from "../clause/item.ts";
import type { Unit } from "../clause/units.ts";
import { hasForm, isCapitalised } from "../clause/word-roles.ts";
import { clauseWords } from "../lexicon/form.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { phraseWithApposition } from "../phrases/apposition.ts";
import { leadingPhrase } from "../phrases/leading-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { phraseBefore } from "../phrases/phrase-before.ts";
import type { Cue } from "./cue.ts";

/** The quotation at item `at` attributed without a reporting word: by a colon after a name, by a byline, or as part of what somebody does. */
export function bareCue(unit: Unit, at: number, lexicon: Lexicon): Cue | null {
  return (
    colonCue(unit, at, lexicon) ??
    bylineCue(unit, at, lexicon) ??
    tagCue(unit, at, lexicon) ??
    wovenCue(unit, at, lexicon) ??
    standpointCue(unit, at, lexicon)
  );
}

/** *Van Bree: “…”*; *Governor Edwards addressed the public: “…”*. */
function colonCue(unit: Unit, at: number, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const colon = items[at - 1];
  if (colon?.text !== ":") return null;
  const near = phraseBefore(items, at - 1, lexicon);
  const source =
    (near && items[near.from - 1]?.text === "," ? phraseWithApposition(items, at - 1, lexicon) : null) ?? near;
  const alone = source && items[source.from - 1]?.kind !== "word" && isSpeaker(source);
  const whole = alone ? source : leadingPhrase(unit, at - 1, lexicon);
  return whole ? cueAt(colon, { from: at - 1, to: at, source: whole, content: { from: at, to: items.length } }) : null;
}

/** *“…” — Mustafa Bali*; *“…” (@name)*; *“…” ➡️ Alain Bauer* in a post. */
function bylineCue(unit: Unit, at: number, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const mark = items[at + 1];
  if (!mark || !/^(?:[–—―(-]|[➡→▶⇒✍🗣]\ufe0f?)$/u.test(mark.text)) return null;
  const source = phraseAfter(items, at + 2, lexicon);
  const next = items[source?.to ?? 0];
  const closes = !next || /^[),.(]$/u.test(next.text) || (next.kind === "word" && isCapitalised(next));
  if (!source?.named || !closes) return null;
  return cueAt(mark, { from: at + 1, to: source.to, source, content: { from: at, to: at + 1 } });
}

/** *“…,” Smith deadpanned*; *'…', glundert de minister*: a tag with a verb that no list has, in the place where only a tag stands. */
function tagCue(unit: Unit, at: number, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const comma = items[at + 1]?.text === ",";
  const start = comma ? at + 2 : at + 1;
  if (!comma && items[at]?.text !== ",") return null;
  const inverted =
    lexicon.words.order.inverted === "never"
      ? null
      : isPlainWord(items[start])
        ? phraseAfter(items, start + 1, lexicon)
        : null;
  const verb = items[start];
  if (verb && inverted && isSpeaker(inverted))
    return cueAt(verb, { from: start, to: inverted.to, source: inverted, content: { from: at, to: at + 1 } });
  const subject = phraseAfter(items, start, lexicon);
  const after = items[subject?.to ?? 0];
  if (!subject || !after || !isSpeaker(subject) || !isPlainWord(after)) return null;
  return cueAt(after, { from: subject.from, to: subject.to + 1, source: subject, content: { from: at, to: at + 1 } });
}

/** A small word that is no function word, as an unlisted verb is. */
function isPlainWord(item: Item | undefined): boolean {
  if (item?.kind !== "word" || item.named) return false;
  return !hasForm(item, clauseWords | In.determiners | In.pronouns) && item.form.noun === undefined;
}

/** A quotation that is part of a clause whose subject is a person or body: *The mayor wants “…”*, *Daarnaast wil hij “…”*. */
function wovenCue(unit: Unit, at: number, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const before = items[at - 1];
  if (before?.kind !== "word") return null;
  const source = leadingPhrase(unit, at, lexicon);
  if (!source || !isSpeaker(source)) return null;
  // *Daarnaast heeft hij “…”*: where the subject meets the quotation, its verb stands before it.
  const place = source.to === at ? source.from - 1 : source.to;
  const verb = items[place];
  if (verb?.kind !== "word") return null;
  // In reported mood the subject is spoken of: *Das Virus sei „…“*.
  if (hasForm(verb, In.reportedMood)) return null;
  return cueAt(verb, { from: place, to: place + 1, source, content: { from: at, to: at + 1 } });
}

/** *Für den Bürgermeister ist das „…“*, *Pour le maire, c'est « … »*: the words in marks are whose view the sentence gives. */
function standpointCue({ items }: Unit, at: number, lexicon: Lexicon): Cue | null {
  const lead = items[0];
  if (!lead || !hasForm(lead, In.standpoints) || items[at - 1]?.kind !== "word") return null;
  const source = phraseAfter(items, 1, lexicon);
  if (!source || source.to > at || !["person", "body", "pronoun"].includes(source.kind)) return null;
  return cueAt(lead, { from: 0, to: source.to, source, content: { from: at, to: at + 1 } });
}

function cueAt(
  item: Item,
  made: { from: number; to: number; source: Phrase; content: { from: number; to: number } },
): Cue {
  const { from, to, source, content } = made;
  return {
    start: item.start,
    end: item.end,
    from,
    to,
    source,
    content: [content],
    sense: "bare",
    vague: source.vague,
    impersonal: false,
  };
}

function isSpeaker(phrase: Phrase): boolean {
  return (
    phrase.kind === "name" ||
    phrase.kind === "person" ||
    phrase.kind === "body" ||
    phrase.kind === "document" ||
    (phrase.kind === "pronoun" && !isCapitalised(undefined))
  );
}
