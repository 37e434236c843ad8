import type { Span } from "../../../../span.ts";
import type { Item } from "../clause/item.ts";
import type { Unit } from "../clause/units.ts";
import { hasForm, isAdverb, isClitic } from "../clause/word-roles.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { In } from "../lexicon/word-lists.ts";
import { phraseWithApposition, withNameBefore } from "../phrases/apposition.ts";
import { isOneClause, leadingPhrase, resumedPhrase } from "../phrases/leading-phrase.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { phraseBefore } from "../phrases/phrase-before.ts";
import { isDay } from "../phrases/phrase-joints.ts";
import { isAdjunct, isConjunctive, isInverted, withHead } from "./inversion.ts";
import { quotedSpeaker } from "./quoted-speaker.ts";
import { subjectAfter, withName } from "./subject-after.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Who speaks in a verb group, and how the clause is built round it. */
export interface Subject {
  readonly source: Phrase | Span | null;
  /** Where the clause of the cue starts: the first item of subject and verb. */
  readonly from: number;
  /** After the last item of subject and verb. */
  readonly to: number;
  readonly side: "before" | "after" | "shared" | "missing";
}

/** The subject of a verb group; `previous` is who spoke last in the unit, for verbs joined to another (*called it … and said*). */
export function subjectOf(
  unit: Unit,
  group: VerbGroup,
  given: { lexicon: Lexicon; previous: Phrase | Span | null },
): Subject | null {
  const { items } = unit;
  const { lexicon, previous } = given;
  const { finite, end } = group;
  if (group.hanging) return hangingSubject(unit, group, given);
  const near = nearestBefore(items, finite, lexicon);
  const left = items[near];
  const order = lexicon.words.order.inverted;
  const after = order === "never" ? null : withName(items, subjectAfter(items, group, lexicon), lexicon);
  const inverted = after && isInverted(items, { near, group, after }, lexicon);
  if (inverted) {
    const from = isConjunctive(left) ? near : finite;
    return { source: after, from, to: Math.max(after.to, end), side: "after" };
  }
  if (left?.kind === "word" && hasForm(left, In.relatives)) {
    const antecedent = antecedentOf(items, near, lexicon);
    if (antecedent) return { source: antecedent, from: antecedent.from, to: end, side: "before" };
  }
  const told = toldSubject(items, near + 1, lexicon);
  if (told) return { source: told, from: told.from, to: end, side: "before" };
  const before =
    phraseBefore(items, near + 1, lexicon) ??
    (left?.text === "," || left?.text === "—" || left?.text === "–"
      ? phraseWithApposition(items, near, lexicon)
      : null);
  // *Die Zahl der Toten gab die Feuerwehr mit 17 an*: what happened is told of.
  const isTold = order === "always" && before?.kind === "event" && after !== null && speaks(after);
  if (isTold) return { source: after, from: before.from, to: Math.max(after.to, end), side: "after" };
  if (before && before.kind !== "never" && !isAdjunct(items, before, lexicon))
    return speaking(withNameBefore(items, withHead(items, before, lexicon), lexicon), end);
  if (left && hasForm(left, In.conjunctions)) {
    const shared = previous ?? leadingPhrase(unit, finite, lexicon);
    if (shared) return { source: shared, from: finite, to: end, side: "shared" };
  }
  const opening =
    left?.kind === "word" && order !== "always" && (!before || before.kind === "never")
      ? leadingPhrase(unit, finite, lexicon)
      : null;
  if (opening && isOneClause(items, opening.to, finite))
    return { source: opening, from: opening.from, to: end, side: "before" };
  const resumed = left?.text === "," ? resumedPhrase(unit, finite, lexicon) : null;
  if (resumed) return { source: resumed, from: resumed.from, to: end, side: "before" };
  if (after && order === "always") return { source: after, from: finite, to: Math.max(after.to, end), side: "after" };
  if (before && order !== "always") return { source: before, from: before.from, to: end, side: "before" };
  return lexicon.words.order.nullSubject ? { source: null, from: finite, to: end, side: "missing" } : null;
}

/** *Wie Steve Marshall, Sprecher der UN, in Birma mitteilte*: in a clause that opens with a complementizer the subject follows it, however far the verb is. */
function toldSubject(items: readonly Item[], verb: number, lexicon: Lexicon): Phrase | null {
  if (lexicon.words.order.inverted !== "always" || !hasForm(items[0], In.complementizers)) return null;
  const subject = phraseAfter(items, 1, lexicon);
  if (!subject || subject.to > verb || subject.kind === "other" || subject.kind === "event") return null;
  const between = items.slice(subject.to, verb);
  const isOwn = between.every(
    (item) => item.kind !== "quotation" && !hasForm(item, In.complementizers | In.auxiliaries | In.finite),
  );
  return isOwn ? subject : null;
}

function speaks({ kind }: Phrase): boolean {
  return kind === "person" || kind === "body" || kind === "pronoun";
}

function speaking(source: Phrase, to: number): Subject {
  return { source, from: source.from, to, side: "before" };
}

/** *Thomas Gray, 24, who told*: whom a relative pronoun takes up. */
function antecedentOf(items: readonly Item[], relative: number, lexicon: Lexicon): Phrase | null {
  const comma = items[relative - 1]?.text === ",";
  const close = comma ? relative - 1 : relative;
  const nearest = phraseBefore(items, close, lexicon);
  return nearest && nearest.head !== "" && nearest.kind !== "other"
    ? nearest
    : comma
      ? phraseWithApposition(items, close, lexicon)
      : nearest;
}

/** *…, saying that*; *with local media reporting*; *a statement saying*; *was quoted as saying*. */
function hangingSubject(
  unit: Unit,
  group: VerbGroup,
  given: { lexicon: Lexicon; previous: Phrase | Span | null },
): Subject | null {
  const { lexicon, previous } = given;
  const quoted = quotedSpeaker(unit.items, group.finite, lexicon);
  if (quoted) return { source: quoted, from: quoted.from, to: group.end, side: "before" };
  const own = phraseBefore(unit.items, nearestBefore(unit.items, group.finite, lexicon) + 1, lexicon);
  const place = { from: group.finite, to: group.end };
  const lead = own && unit.items[own.from - 1];
  const isLed = lead?.kind === "word" && hasForm(lead, In.prepositions);
  const isOwn =
    own &&
    group.reading.form === "gerund" &&
    own.kind !== "event" &&
    own.kind !== "never" &&
    own.kind !== "pronoun" &&
    (own.kind !== "other" || isLed);
  if (isOwn) return { source: own, from: own.from, to: group.end, side: "before" };
  const shared = previous ?? leadingPhrase(unit, group.finite, lexicon);
  return shared ? { source: shared, ...place, side: "shared" } : null;
}

function nearestBefore(items: readonly Item[], finite: number, lexicon: Lexicon): number {
  let near = finite - 1;
  while (near >= 0 && finite - near < 6) {
    const item = items[near];
    const before = items[near - 1];
    if (item?.kind !== "word" || hasForm(item, In.pronouns)) return near;
    const isSkipped =
      isAdverb(item) || isDay(item) || hasForm(item, In.negations) || (near === finite - 1 && isClitic(item, lexicon));
    if (!isSkipped) return near;
    near -= before?.kind === "word" && hasForm(before, In.hearer) && near > 1 ? 2 : 1;
  }
  return near;
}
