import type { Figure } from "../draft/annotate/figure.ts";
import { isTitle } from "../draft/annotate/figures/sourcing/same-figure.ts";
import type { Draft } from "../draft/draft.ts";
import type { Finding } from "../finding.ts";
import { overlaps, type Span, spanOf } from "../span.ts";
import type { Check, CheckContext } from "./check.ts";

export const conflictingFigures: Check = {
  name: "conflicting-figures",
  severity: "warning",
  reports: {
    en: "One thing counted, two numbers, and nothing that tells them apart.",
    nl: "Eén ding geteld, twee getallen, en niets dat ze uit elkaar houdt.",
  },
  why: {
    en: "A headline that counts twenty dead over a story that counts twenty-three has been overtaken by the story, or the other way round. Copydesk compares figures of what happened to people and buildings, and stays quiet where a range, another time, another place, another source or a part of the whole explains the difference, and where one number rounds the other.",
    nl: "Een kop die twintig doden telt boven een stuk dat er drieëntwintig telt, is door het stuk ingehaald, of andersom. Copydesk vergelijkt cijfers van wat mensen en gebouwen overkwam, en zwijgt waar een marge, een andere tijd, een andere plaats, een andere bron of een deel van het geheel het verschil verklaart, en waar het ene getal het andere afrondt.",
  },
  options: {},
  messages: {
    conflict: {
      en: "This figure differs from “{other}” earlier in the draft, and nothing tells the two apart.",
      nl: "Dit cijfer verschilt van „{other}” eerder in het stuk, en niets houdt de twee uit elkaar.",
    },
    earlier: { en: "The earlier figure.", nl: "Het eerdere cijfer." },
  },
  examples: [
    {
      language: "en",
      shows: "a title that counts otherwise than the story",
      text: "# Shelling kills 20 people in Ain Darwa\n\nShells killed ⟦23 people⟧ in Ain Darwa, the hospital said.\n",
    },
    {
      language: "en",
      shows: "rounding, a range and another source explain the difference",
      text: "# More than 20 killed in Ain Darwa\n\nShells killed 23 people in Ain Darwa, the hospital said. The army said 12 people were killed.\n",
    },
    {
      language: "nl",
      shows: "een kop die anders telt dan het stuk",
      text: "# Beschieting doodt 20 mensen in Ain Darwa\n\nBij de beschieting van Ain Darwa werden ⟦23 mensen⟧ gedood, zegt het ziekenhuis.\n",
    },
  ],
  run: findConflicts,
};

function* findConflicts(draft: Draft, context: CheckContext): Generator<Finding> {
  const groups = new Map<string, Figure[]>();
  for (const figure of draft.figures) {
    if (!isComparable(figure)) continue;
    const thing = figure.kind === "damage" ? `${figure.happened} ${figure.counted}` : figure.happened;
    const group = groups.get(thing);
    if (group) group.push(figure);
    else groups.set(thing, [figure]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const [earlier, later] of pairsOf(group, draft)) {
      if (!conflict(earlier, later) || !isOfOneEvent(earlier, later, draft)) continue;
      const other = draft.text.slice(earlier.start, earlier.end);
      yield {
        ...spanOf(later),
        message: context.say("conflict", { other }),
        reason: "conflict",
        related: [{ ...spanOf(earlier), message: context.say("earlier") }],
        suggestions: [],
      };
    }
  }
}

/** An exact count of what happened to somebody, which nothing in its own sentence sets apart. */
function isComparable({ kind, happened, unhedged, apart, hearsay }: Figure): boolean {
  const harm = kind === "casualty" || kind === "displaced" || kind === "detained" || kind === "damage";
  return harm && happened !== "" && unhedged.min === unhedged.max && !apart && hearsay === null;
}

/** The title's figure with the first of the lead, where the body never has the title's; and neighbours of the body that share their source. */
function* pairsOf(group: readonly Figure[], draft: Draft): Generator<readonly [Figure, Figure]> {
  const inTitle = (figure: Figure) => isTitle(draft.blocks[figure.block]);
  const title = group.find(inTitle);
  const body = group.filter((figure) => !inTitle(figure));
  // Two counts in one sentence are of two groups: 45 militants and 20 fighters were killed.
  const alone = body.filter(
    (figure, at) => ![body[at - 1], body[at + 1]].some((other) => isSameSentence(other, figure)),
  );
  const [first] = alone;
  const lead = title && first && first === body[0] && first.block - title.block <= 3;
  if (lead && isSameNoun(title, first, draft) && !body.some((figure) => !conflict(title, figure))) yield [title, first];
  for (const [at, later] of alone.entries()) {
    const earlier = alone[at - 1];
    if (earlier?.block !== later.block || later.sentence - earlier.sentence > 2) continue;
    if (speaksAlike(earlier, later) && isSameNoun(earlier, later, draft)) yield [earlier, later];
  }
}

function isSameSentence(one: Figure | undefined, other: Figure): boolean {
  return one?.block === other.block && one.sentence === other.sentence;
}

function speaksAlike(one: Figure, other: Figure): boolean {
  return one.sourced && other.sourced && one.source !== null && one.source.name === other.source?.name;
}

/** The words behind the number are the same in both, or one has none: *20 civilians* beside *20 opposition fighters* counts two things. */
function isSameNoun(one: Figure, other: Figure, { text }: Draft): boolean {
  const [noun, second] = [one, other].map(({ number, end }) => text.slice(number.end, end).trim().toLowerCase());
  return (
    noun === second || (one.counted === "" && !second?.includes(" ")) || (other.counted === "" && !noun?.includes(" "))
  );
}

/** Neither holds the other within its hedges, nor rounds it. */
function conflict(one: Figure, other: Figure): boolean {
  const [low, high] = one.unhedged.min <= other.unhedged.min ? [one, other] : [other, one];
  if (low.value.max >= high.value.min && high.value.min >= low.value.min && low.value.max >= high.unhedged.min)
    return false;
  // A slip or a newer count is near the old one; a number far off is of something else.
  if (high.unhedged.min > low.unhedged.min * 1.5 + 1) return false;
  return !isRounded(low.unhedged.min, high.unhedged.min) && !isRounded(high.unhedged.min, low.unhedged.min);
}

/** 300 rounds 312; 20 does not round 23. */
function isRounded(round: number, exact: number): boolean {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, round)));
  return round >= 100 && round % unit === 0 && Math.abs(exact - round) < unit / 2;
}

/** No time or place that only one of the two names. */
function isOfOneEvent(one: Figure, other: Figure, draft: Draft): boolean {
  if (differ(one.times, other.times)) return false;
  const [here, there] = [placesOf(one, draft), placesOf(other, draft)];
  return !differ(here, there);
}

function differ(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

function placesOf(figure: Figure, draft: Draft): readonly string[] {
  const placed = draft.blocks[figure.block];
  const sentence = placed?.block.sentences[figure.sentence];
  if (!placed || !sentence) return [];
  const within: Span = { start: sentence.start + placed.start, end: sentence.end + placed.start };
  return draft.names.flatMap((name) => (name.kind === "place" && overlaps(name, within) ? [name.text] : []));
}
