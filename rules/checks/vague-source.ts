import type { Draft, PlacedAttribution } from "../draft/draft.ts";
import type { Finding } from "../finding.ts";
import type { Check, CheckContext } from "./check.ts";

export const vagueSource: Check = {
  name: "vague-source",
  severity: "information",
  reports: {
    en: "An attribution to nobody in particular.",
    nl: "Een toeschrijving aan niemand in het bijzonder.",
  },
  why: {
    en: "*Sources said* and *it was reported* look like attribution and tell the reader nothing: who counted, who was there, who has an interest? Where a name cannot be given, what kind of person it was and why the name is withheld still can.",
    nl: "*Bronnen melden* en *er werd gezegd* lijken op een toeschrijving en vertellen de lezer niets: wie heeft geteld, wie was erbij, wie heeft er belang bij? Waar geen naam kan staan, kan nog altijd staan wat voor iemand het was en waarom de naam ontbreekt.",
  },
  options: {},
  messages: {
    nobody: { en: "This source is nobody in particular.", nl: "Deze bron is niemand in het bijzonder." },
    impersonal: { en: "This report has no source.", nl: "Dit bericht heeft geen bron." },
  },
  examples: [
    {
      language: "en",
      shows: "sources that could be anybody",
      text: "⟦Sources said⟧{nobody} the convoy had left. The army confirmed it.\n",
    },
    {
      language: "nl",
      shows: "bronnen die iedereen kunnen zijn",
      text: "⟦Bronnen melden⟧{nobody} dat het konvooi vertrokken is. Het leger bevestigt dat.\n",
    },
  ],
  run: findVague,
};

function* findVague(draft: Draft, context: CheckContext): Generator<Finding> {
  for (const attribution of draft.attributions) {
    const { reach, sense, vague, impersonal } = attribution;
    const reports = reach === "sentence" && sense !== "stance" && sense !== "bare";
    if (!reports || !(vague || impersonal)) continue;
    const reason = impersonal ? "impersonal" : "nobody";
    yield { ...phraseOf(attribution), message: context.say(reason), reason, related: [], suggestions: [] };
  }
}

/** From source to cue, whichever stands first. */
function phraseOf({ source, cue }: PlacedAttribution): { start: number; end: number } {
  return { start: Math.min(source?.start ?? cue.start, cue.start), end: Math.max(source?.end ?? cue.end, cue.end) };
}
