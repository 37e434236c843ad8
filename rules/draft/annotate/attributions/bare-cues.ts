import type { Item, Unit } from "./clause-items.ts";
import type { Cue } from "./cue.ts";
import type { Lexicon } from "./lexicon.ts";
import { isCapitalised, type Phrase, phraseAfter, phraseBefore } from "./noun-phrase.ts";
import { leadingPhrase } from "./subject.ts";

/** Quotations attributed without a reporting word: by a colon after a name, by a byline, or as part of what somebody does. `covered` already have a cue. */
export function bareCues(unit: Unit, covered: ReadonlySet<Item>, lexicon: Lexicon): readonly Cue[] {
  return unit.items.flatMap((item, at) => {
    if (item.kind !== "quotation" || covered.has(item)) return [];
    const cue = colonCue(unit, at, lexicon) ?? bylineCue(unit, at, lexicon) ?? wovenCue(unit, at, lexicon);
    return cue ? [cue] : [];
  });
}

/** *Van Bree: “…”*; *Governor Edwards addressed the public: “…”*. */
function colonCue(unit: Unit, at: number, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const colon = items[at - 1];
  if (colon?.text !== ":") return null;
  const source = phraseBefore(items, at - 1, lexicon);
  const whole = source && source.from === 0 && isSpeaker(source) ? source : leadingPhrase(unit, at - 1, lexicon);
  return whole ? cueAt(colon, { from: at - 1, to: at, source: whole, content: { from: at, to: items.length } }) : null;
}

/** *“…” — Mustafa Bali*; *“…” (@name)*. */
function bylineCue(unit: Unit, at: number, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const mark = items[at + 1];
  if (!mark || !/^[–—―(-]$/u.test(mark.text)) return null;
  const source = phraseAfter(items, at + 2, lexicon);
  const next = items[source?.to ?? 0];
  if (!source?.named || (next && next.text !== ")" && next.text !== "," && next.text !== "." && next.text !== "("))
    return null;
  return cueAt(mark, { from: at + 1, to: source.to, source, content: { from: at, to: at + 1 } });
}

/** A quotation that is part of a clause whose subject is a person or body: *The mayor wants “…”*. */
function wovenCue(unit: Unit, at: number, lexicon: Lexicon): Cue | null {
  const { items } = unit;
  const before = items[at - 1];
  if (before?.kind !== "word") return null;
  const source = leadingPhrase(unit, at, lexicon);
  const verb = items[source?.to ?? 0];
  if (!source || !verb || !isSpeaker(source) || verb.kind !== "word") return null;
  return cueAt(verb, { from: source.to, to: source.to + 1, source, content: { from: at, to: at + 1 } });
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
    quotationsOnly: true,
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
