import { attributeFigure } from "../attributing/attribute-figure.ts";
import { attributionWordings } from "../attributing/wordings.ts";
import type { Figure, FigureKind } from "../draft/annotate/figure.ts";
import { isRounding, isSameFigure, isTitle } from "../draft/annotate/figures/sourcing/same-figure.ts";
import { findCredit } from "../draft/annotate/figures/vouching/find-credit.ts";
import type { Draft } from "../draft/draft.ts";
import type { Finding, Severity } from "../finding.ts";
import type { Check, CheckContext } from "./check.ts";

/** Rules.md section 1: what hurts people is a warning, what describes is information. */
const severities: Readonly<Record<FigureKind, Severity>> = {
  casualty: "warning",
  displaced: "warning",
  detained: "warning",
  forces: "information",
  materiel: "information",
  damage: "information",
  people: "information",
  event: "information",
  share: "information",
  money: "information",
  measure: "information",
};

export const unsourcedFigure: Check = {
  name: "unsourced-figure",
  severity: "warning",
  reports: {
    en: "A figure that somebody had to count, estimate or announce, and that no source in reach answers for.",
    nl: "Een cijfer dat iemand geteld, geschat of gemeld moet hebben, en waarvoor geen bron in de buurt instaat.",
  },
  why: {
    en: "A number in a report on war, unrest or disaster is somebody's count, and readers judge it by who counted. *Forty people were killed* leaves them guessing; *forty people were killed, the hospital said* does not. A figure is sourced by a cue with a source in its sentence, by the attributed quotation it stands in, by a sentence that goes on with what a source said or that attributes backwards, by a citation, by the lead-in of its list, by the reporter's own count, or by the same figure sourced elsewhere in the draft. Who acts is not thereby a source, and *reportedly* names nobody: that is reported as a hedge without a source.",
    nl: "Een getal in een bericht over oorlog, onrust of rampen is iemands telling, en de lezer beoordeelt het naar wie telde. *Er vielen veertig doden* laat hem raden; *er vielen veertig doden, zegt het ziekenhuis* niet. Een cijfer heeft een bron door een werkwoord of voorzetsel met een bron in zijn zin, door het toegeschreven citaat waarin het staat, door een zin die voortzet wat een bron zei of die achteraf toeschrijft, door een verwijzing, door de aanloop van zijn lijst, door de eigen telling van de verslaggever, of doordat hetzelfde cijfer elders in het stuk een bron heeft. Wie handelt is daarmee nog geen bron, en *naar verluidt* noemt niemand: dat wordt gemeld als voorbehoud zonder bron.",
  },
  options: {
    kinds: {
      description: "The severity of each kind of figure, or off.",
      default: severities,
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.keys(severities).map((kind) => [kind, { enum: ["error", "warning", "information", "off"] }]),
      ),
    },
    actorsAsSource: {
      description:
        "Kinds of figures for which whoever acts is accepted as the source: with detained, “The police arrested two men” needs no other.",
      default: [],
      type: "array",
      items: { enum: Object.keys(severities) },
      uniqueItems: true,
    },
    agencyCredit: {
      description: "Whether an agency credit of the article (“Source: Reuters”) answers for its figures.",
      default: false,
      type: "boolean",
    },
  },
  messages: {
    ...attributionWordings,
    unsourced: {
      en: "No source in reach answers for this figure.",
      nl: "Geen bron in de buurt staat in voor dit cijfer.",
    },
    hedged: {
      en: "“{hedge}” hedges this figure, but no source answers for it.",
      nl: "„{hedge}” maakt een voorbehoud bij dit cijfer, maar geen bron staat ervoor in.",
    },
    hedge: { en: "The hedge names nobody.", nl: "Het voorbehoud noemt niemand." },
  },
  examples: [
    {
      language: "en",
      shows: "a number of dead that nobody answers for, and one that the hospital does",
      text: "The shelling of Ain Darwa killed ⟦at least 40 people⟧{unsourced, warning}. Another 25 were wounded, the town's hospital said.\n",
    },
    {
      language: "en",
      shows: "a hedge without a source",
      text: "⟦More than 300 families⟧{hedged} reportedly fled the village overnight.\n",
    },
    {
      language: "en",
      shows: "whoever acts is not thereby a source",
      text: "The army arrested ⟦sixteen men⟧{unsourced} in the old market.\n",
    },
    {
      language: "en",
      shows: "dates, ages, distances, ordinals and small numbers without harm are no figures",
      text: "On 12 March a 34-year-old teacher walked 30 kilometres with two brothers to the third checkpoint.\n",
    },
    {
      language: "nl",
      shows: "een aantal doden waarvoor niemand instaat, en een waarvoor het ziekenhuis dat doet",
      text: "Bij de beschieting van Ain Darwa kwamen ⟦minstens 40 mensen⟧{unsourced, warning} om. Nog eens 25 mensen raakten gewond, zegt het ziekenhuis.\n",
    },
    {
      language: "nl",
      shows: "een voorbehoud zonder bron",
      text: "⟦Ruim 300 gezinnen⟧{hedged} zouden vannacht uit het dorp zijn gevlucht.\n",
    },
    {
      language: "nl",
      shows: "datums, leeftijden, afstanden, rangtelwoorden en kleine aantallen zonder leed zijn geen cijfers",
      text: "Op 12 maart liep een 34-jarige leraar met twee broers 30 kilometer naar de derde controlepost.\n",
    },
  ],
  run: findUnsourcedFigures,
};

function* findUnsourcedFigures(draft: Draft, context: CheckContext): Generator<Finding> {
  const levels = levelsOf(context.options.kinds);
  if (context.options.agencyCredit === true && findCredit(draft)) return;
  const body = draft.figures.filter((figure) => !isTitle(draft.blocks[figure.block]));
  for (const figure of draft.figures) {
    const severity = levels.get(figure.kind);
    if (figure.sourced || !severity || severity === "off") continue;
    if (isAnsweredByActor(figure, context.options.actorsAsSource)) continue;
    if (isTitle(draft.blocks[figure.block]) && isGivenInBody(figure, body)) continue;
    yield toFinding(figure, { draft, context, severity });
  }
}

interface Reporting {
  readonly draft: Draft;
  readonly context: CheckContext;
  readonly severity: Severity;
}

function toFinding(figure: Figure, given: Reporting): Finding {
  const { draft, context, severity } = given;
  const { start, end, hearsay } = figure;
  const suggestions = attributeFigure(draft, figure, context);
  if (!hearsay)
    return { start, end, message: context.say("unsourced"), reason: "unsourced", severity, related: [], suggestions };
  const hedge = draft.text.slice(hearsay.start, hearsay.end);
  return {
    start,
    end,
    message: context.say("hedged", { hedge }),
    reason: "hedged",
    severity,
    related: [{ ...hearsay, message: context.say("hedge") }],
    suggestions,
  };
}

/** A title's figure that stands in the body is reported there, once. */
function isGivenInBody(figure: Figure, body: readonly Figure[]): boolean {
  return body.some((other) => isSameFigure(figure, other) || isRounding(figure, other));
}

function isAnsweredByActor(figure: Figure, kinds: unknown): boolean {
  return figure.actor !== null && Array.isArray(kinds) && kinds.includes(figure.kind);
}

function levelsOf(kinds: unknown): ReadonlyMap<string, Severity | "off"> {
  const given = typeof kinds === "object" && kinds !== null ? Object.entries(kinds) : [];
  return new Map<string, Severity | "off">([...Object.entries(severities), ...given]);
}
