import type { Cue } from "./cue.ts";
import { cueKinds } from "./cue-openers.ts";
import type { Item } from "./item.ts";
import { leadingPhrase } from "./leading-phrase.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseAfter, phraseBefore } from "./noun-phrase.ts";
import type { Phrase } from "./phrase.ts";
import { phraseAt } from "./phrase-table.ts";
import type { Unit } from "./units.ts";
import { In } from "./word-lists.ts";
import { hasForm, isAdverb, isCapitalised, isPossessor } from "./word-roles.ts";

/** The cues that are prepositions: *according to X*, *volgens X*, *X zufolge*. */
export function prepositionCues(unit: Unit, lexicon: Lexicon): readonly Cue[] {
  const { items } = unit;
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at++) {
    const found = (items[at]?.opens ?? 0) & cueKinds.preposition ? phraseAt(items, at, lexicon.prepositions) : null;
    if (!found) continue;
    const { value, to } = found;
    if (value.source === "after" && isPlainVerb(items[to])) continue;
    const left = items[at - 1];
    if (value.insertion && left?.kind !== "quotation" && left?.kind !== "mark") continue;
    const beside =
      value.source === "before"
        ? phraseBefore(items, at, lexicon)
        : (phraseAfter(items, to, lexicon) ?? (to > at + 1 ? documentIn(items, to - 1, lexicon) : null));
    const own = items[value.source === "after" ? to : at - 2];
    const isOwn = hasForm(own, In.own) || items.slice(at, to).some((item) => hasForm(item, In.own));
    const source = isOwn && !endsInLink(items[to - 1]) ? leadingPhrase(unit, items.length, lexicon) : beside;
    if (
      !source ||
      source.kind === "never" ||
      (value.ambiguous && !isTag(unit, at, value.insertion) && source.kind === "other")
    )
      continue;
    if (value.heads && !value.heads.some((head) => beside?.head.endsWith(head))) continue;
    const from = value.source === "after" ? at : source.from;
    const end = value.source === "after" && source === beside ? Math.max(to, beside?.to ?? to) : to;
    const before = items[from - 1];
    const fronted =
      !before ||
      (before.kind === "word" && (hasForm(before, In.conjunctions) || hasForm(before, In.complementizers))) ||
      /^[;:]$/u.test(before.text);
    const content = fronted
      ? [{ from: end, to: items.length }]
      : [
          { from: leftStart(unit, from), to: from },
          { from: end, to: items.length },
        ];
    cues.push({
      start: items[at]?.start ?? 0,
      end: items[to - 1]?.end ?? 0,
      from,
      to: end,
      source,
      content,
      sense: "phrase",
      vague: source.vague,
      impersonal: false,
    });
  }
  return cues;
}

/** *Naar eigen zeggen van*: the phrase brings in its source itself. */
function endsInLink(last: Item | undefined): boolean {
  return last !== undefined && hasForm(last, In.inSource);
}

/** *Nach Angaben aus Khartum*: where nobody follows, the document that the phrase itself names. */
function documentIn(items: readonly Item[], at: number, lexicon: Lexicon): Phrase | null {
  const phrase = phraseAfter(items, at, lexicon);
  return phrase?.kind === "document" || phrase?.kind === "vague" ? phrase : null;
}

/** *Según informó la policía*: the verb behind the preposition is the cue, where it is no noun (*according to state television*). */
function isPlainVerb(item: Item | undefined): boolean {
  if (!item || isCapitalised(item) || item.form.noun !== undefined) return false;
  return item.verbs.some(({ form, verb }) => form === "finite" && verb.sense === "say" && !verb.ambiguous);
}

/** *„…“, so Kondé*: right behind a quotation nothing but a source follows. */
function isTag({ items }: Unit, at: number, insertion: boolean): boolean {
  return (
    insertion &&
    (items[at - 1]?.kind === "quotation" || (items[at - 1]?.text === "," && items[at - 2]?.kind === "quotation"))
  );
}

/** A document that opens the sentence and vouches for it: *In a report by the ministry, 40 homes …*; *By early reports, …*. */
export function documentCues(unit: Unit, lexicon: Lexicon): readonly Cue[] {
  const { items } = unit;
  return items.flatMap((item, at) => {
    if (item.kind !== "word" || !(item.opens & cueKinds.document)) return [];
    const before = items[at - 1];
    if (before && before.text !== "," && !hasForm(before, In.conjunctions)) return [];
    const source = phraseAfter(items, at + 1, lexicon);
    const close = source && items[source.to];
    if (!source || !close || !(close.text === "," || hasForm(close, In.hearer))) return [];
    if (!lexicon.words.nouns.some(({ forms }) => forms.includes(source.head))) return [];
    const content = [{ from: source.to, to: items.length }];
    return [
      {
        start: item.start,
        end: item.end,
        from: at,
        to: source.to,
        source,
        content,
        sense: "phrase",
        vague: source.vague,
        impersonal: false,
      },
    ];
  });
}

/** A count with its author, wherever it stands: *a tally by X*, *the toll given by X*, *by the ministry's count*. */
export function countCues(unit: Unit, lexicon: Lexicon): readonly Cue[] {
  const { items } = unit;
  const isCount = (lower: string | undefined) =>
    lexicon.words.nouns.some(({ counts, forms }) => counts && lower !== undefined && forms.includes(lower));
  return items.flatMap((item, at) => {
    if (item.kind !== "word" || !hasForm(item, In.agent)) return [];
    const phrase = phraseAfter(items, at + 1, lexicon);
    if (!phrase || phrase.kind === "other" || phrase.kind === "event") return [];
    const isOwn =
      isCount(phrase.head) && items.slice(phrase.from, phrase.to).some((each) => isPossessor(each, lexicon));
    const lead = countBefore(items, at, isCount);
    const isAuthor = lead >= 0;
    if (!isOwn && (!isAuthor || isCount(phrase.head))) return [];
    const from = isOwn ? at : lead;
    const content = [
      { from: leftStart(unit, from), to: from },
      { from: phrase.to, to: items.length },
    ];
    const { start, end } = item;
    const { to, vague } = phrase;
    return [{ start, end, from, to, source: phrase, content, sense: "phrase", vague, impersonal: false }];
  });
}

/** The count that an agent at `at` made: *a tally by*, *the toll given by*, *tolls, provided anonymously by*; -1 where there is none. */
function countBefore(items: readonly Item[], at: number, isCount: (lower: string | undefined) => boolean): number {
  let lead = at - 1;
  while (isAdverb(items[lead])) lead--;
  if (!isCount(items[lead]?.lower) && items[lead]?.kind === "word") lead--;
  if (lead < at - 1 && items[lead]?.text === ",") lead--;
  return isCount(items[lead]?.lower) ? lead : -1;
}

/** Whole phrases that report and name nobody: *word has it*, *hieß es*. */
export function impersonalCues(unit: Unit, lexicon: Lexicon): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < unit.items.length; at++) {
    const found =
      (unit.items[at]?.opens ?? 0) & cueKinds.impersonal ? phraseAt(unit.items, at, lexicon.impersonal) : null;
    if (!found) continue;
    const source = agentOf(unit, found.to, lexicon) ?? whereWritten(unit, at, lexicon);
    cues.push({
      start: unit.items[at]?.start ?? 0,
      end: unit.items[found.to - 1]?.end ?? 0,
      from: at,
      to: source?.to ?? found.to,
      source,
      content: [
        { from: 0, to: at },
        { from: source?.to ?? found.to, to: unit.items.length },
      ],
      sense: "phrase",
      vague: source?.vague ?? false,
      impersonal: source === null,
    });
  }
  return cues;
}

/** *In dem Antrag heißt es*: the document that opens the sentence. */
function whereWritten(unit: Unit, at: number, lexicon: Lexicon): Phrase | null {
  const opens = hasForm(unit.items[0], In.prepositions);
  const source = opens ? phraseBefore(unit.items, at, lexicon) : null;
  return source?.kind === "document" || source?.kind === "body" || source?.kind === "vague" ? source : null;
}

/** Who an impersonal phrase comes from after all: *hieß es vom Abgeordneten*, *hieß es aus dem Ministerium*. */
function agentOf(unit: Unit, at: number, lexicon: Lexicon): Phrase | null {
  const lead = unit.items[at];
  const isAgent = hasForm(lead, In.agent);
  if (!hasForm(lead, In.agent | In.inSource | In.hearer)) return null;
  const source = phraseAfter(unit.items, at + 1, lexicon);
  const isPlace = !isAgent && !hasForm(lead, In.inSource);
  const speaks =
    source?.kind === "document" ||
    source?.kind === "vague" ||
    (!isPlace && (source?.kind === "person" || source?.kind === "body"));
  return source && (speaks || (isAgent && source.kind === "name")) ? source : null;
}

function leftStart(unit: Unit, end: number): number {
  for (let at = end - 1; at >= 0; at--) if (unit.items[at]?.text === ";") return at + 1;
  return 0;
}
