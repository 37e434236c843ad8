import type { Draft } from "../draft/draft.ts";
import type { Finding, Fix, Related, Severity } from "../finding.ts";
import { deviationsAcross } from "../place-spellings/across-drafts.ts";
import { deviatingMentions } from "../place-spellings/deviating-mentions.ts";
import { type DraftPlace, draftPlaces } from "../place-spellings/draft-places.ts";
import { inCapitalsLike } from "../place-spellings/in-capitals.ts";
import type { PlaceMention } from "../place-spellings/place-mentions.ts";
import type { Certainty, Variant } from "../places/grouping/spelling.ts";
import { exactKey } from "../places/spelling-keys.ts";
import type { Span } from "../span.ts";
import type { Check, CheckContext } from "./check.ts";

export const inconsistentPlaceName: Check = {
  name: "inconsistent-place-name",
  severity: "warning",
  reports: {
    en: "One place spelled two ways in a draft, or otherwise than the house spells it.",
    nl: "Eén plaats op twee manieren gespeld, of anders dan de huisstijl haar spelt.",
  },
  why: {
    en: "A reader who meets *Baghouz* in one paragraph and *Baquaz* in the next looks for two villages. Names from other scripts come in many romanizations, one of each agency, and a draft made from several keeps them all. Copydesk compares names as romanizations, so that a hamlet in no gazetteer is found too. What the house list says is certain (it may ask for the exact case and diacritics too, with *case*, *diacritics* and *placeSpelling*), what a gazetteer or the letters and their context say is likely, and the rest is worth a look.",
    nl: "Wie in de ene alinea *Baghouz* leest en in de volgende *Baquaz*, zoekt twee dorpen. Namen uit een ander schrift komen in vele transcripties, van elk persbureau een, en een kopij die uit meerdere is gemaakt houdt ze allemaal. Copydesk vergelijkt namen als transcripties, zodat ook een gehucht uit geen enkele lijst wordt gevonden. Wat de huislijst zegt is zeker (zij kan met *case*, *diacritics* en *placeSpelling* ook de precieze hoofdletters en tekens eisen), wat een namenlijst of de letters en hun omgeving zeggen is waarschijnlijk, de rest is een blik waard.",
  },
  options: {},
  messages: {
    "house-style": {
      en: "The house spelling of “{found}” is “{preferred}”.",
      nl: "De huisspelling van “{found}” is “{preferred}”.",
    },
    exonym: {
      en: "“{found}” and “{preferred}” are names of one place.",
      nl: "“{found}” en “{preferred}” zijn namen van één plaats.",
    },
    romanization: {
      en: "“{found}” is another spelling of “{preferred}”.",
      nl: "“{found}” is een andere spelling van “{preferred}”.",
    },
    slip: {
      en: "“{found}” looks like a slip for “{preferred}”.",
      nl: "“{found}” lijkt een verschrijving van “{preferred}”.",
    },
    typography: {
      en: "“{found}” is written “{preferred}” elsewhere.",
      nl: "“{found}” staat elders als “{preferred}”.",
    },
    article: {
      en: "“{found}” and “{preferred}” differ in the article alone.",
      nl: "“{found}” en “{preferred}” verschillen alleen in het lidwoord.",
    },
    elsewhere: { en: "Spelled “{preferred}” here.", nl: "Hier gespeld als “{preferred}”." },
    fix: { en: "Spell it {preferred}", nl: "Spel het als {preferred}" },
  },
  examples: [
    {
      language: "en",
      shows: "a romanization",
      text: "Fighting went on in Baghouz on Sunday. Families left the village of ⟦Baquaz⟧ by lorry. Baghouz lies on the river.",
    },
    {
      language: "en",
      shows: "two places that look alike",
      text: "Shells fell in Hama and in Homs. Talks were held in Niger and in Nigeria.",
    },
    {
      language: "nl",
      shows: "een transcriptie",
      text: "In Baghouz wordt nog gevochten. Bewoners van het dorp ⟦Baquaz⟧ vluchtten naar het noorden. Baghouz ligt aan de rivier.",
    },
    {
      language: "nl",
      shows: "twee plaatsen die op elkaar lijken",
      text: "Er vielen granaten in Hama en in Homs. In Niger en in Nigeria werd overlegd.",
    },
  ],
  *run(draft, context) {
    const places = draftPlaces(draft, context.style);
    for (const place of places)
      for (const { mention, variant, isGloss } of deviatingMentions(draft.text, place)) {
        const { note, disputed, policy } = place;
        const preferred = preferredAcross(place, draft, context);
        if (preferred !== place.preferred && exactKey(mention.text) === exactKey(preferred)) continue;
        const related = relatedOf(variant, place, context);
        yield* findingOf(mention, { variant, preferred, note, disputed, policy, related, isGloss }, { draft, context });
      }
    if (!context.across) return;
    const settled = new Set(places.flatMap(settledSpellings));
    for (const { mention, variant, place, examples } of deviationsAcross(draft, context.across, settled)) {
      const { preferred, note, disputed, policy } = place;
      const related = examples.map((example) => elsewhere(example, context));
      yield* findingOf(
        mention,
        { variant, preferred, note, disputed, policy, related, isGloss: false },
        { draft, context },
      );
    }
  },
};

/** What most mentions of one draft have may itself deviate from what the other drafts write, and then theirs is the form for all. */
function preferredAcross({ preferred, preferredBy }: DraftPlace, draft: Draft, { across }: CheckContext): string {
  if (preferredBy === "house list") return preferred;
  return across?.index.deviationOf(preferred, draft.language, across.path)?.place.preferred ?? preferred;
}

/** Spellings that the draft's own places account for: its deviations, and all of a place that its house list has. */
function settledSpellings({ preferredBy, spellings, variants }: DraftPlace): readonly string[] {
  const settled = preferredBy === "house list" ? spellings : variants.map(({ spelling }) => spelling);
  return settled.map(({ text }) => exactKey(text));
}

interface Run {
  readonly draft: Draft;
  readonly context: CheckContext;
}

interface Deviating extends Pick<DraftPlace, "preferred" | "note" | "disputed" | "policy"> {
  readonly variant: Variant;
  readonly related: readonly Related[];
  readonly isGloss: boolean;
}

function* findingOf(mention: PlaceMention, deviating: Deviating, { draft, context }: Run): Generator<Finding> {
  const { variant, preferred, note, disputed, policy, related, isGloss } = deviating;
  const { start, end } = mention;
  const found = draft.text.slice(start, end);
  if (found === preferred) return;
  const newText = policy.case === "exact" ? preferred : inCapitalsLike(found, preferred);
  const fix: Fix = { title: context.say("fix", { preferred: newText }), edits: [{ start, end, newText }] };
  const isSafe = variant.listed && !disputed && !mention.quoted && !isGloss;
  yield {
    start,
    end,
    message: [context.say(variant.reason, { found, preferred }), note].filter(Boolean).join(" "),
    reason: variant.reason,
    severity: isGloss && variant.certainty === "likely" ? "information" : severityOf(variant.certainty, mention),
    related,
    ...(isSafe ? { fix } : {}),
    suggestions: isSafe ? [] : [fix],
  };
}

const severities: Readonly<Record<Certainty, Severity>> = {
  certain: "error",
  likely: "warning",
  possible: "information",
};

/** Inside a quotation or title the spelling is somebody else's. */
function severityOf(certainty: Certainty, mention: PlaceMention): Severity {
  return mention.quoted ? "information" : severities[certainty];
}

/** The first mention of each other spelling. */
function relatedOf(variant: Variant, place: DraftPlace, context: CheckContext): readonly Related[] {
  return place.spellings
    .filter((spelling) => spelling !== variant.spelling)
    .flatMap((spelling) => place.mentionsOf(spelling).slice(0, 1))
    .map((mention) => elsewhere(mention, context));
}

function elsewhere(mention: Span & { readonly text: string; readonly path?: string }, context: CheckContext): Related {
  const { start, end, text, path } = mention;
  return {
    start,
    end,
    message: context.say("elsewhere", { preferred: text }),
    ...(path === undefined ? {} : { path }),
  };
}
