import { attributeQuotation } from "../attributing/attribute-quotation.ts";
import { attributionWordings } from "../attributing/wordings.ts";
import type { Quotation } from "../draft/annotate/quotation.ts";
import type { Draft } from "../draft/draft.ts";
import type { Finding } from "../finding.ts";
import type { Check, CheckContext } from "./check.ts";

export const unattributedQuote: Check = {
  name: "unattributed-quote",
  severity: "warning",
  reports: {
    en: "A direct quotation whose speaker the reader cannot tell.",
    nl: "Een letterlijk citaat waarvan de lezer niet weet wie het uitspreekt.",
  },
  why: {
    en: "A quotation is evidence, and evidence has a witness. Somebody must be seen to say it: in its own sentence, in the one beside it, by a colon, a byline or a dash, or because the words go on from a quotation just attributed. Titles, names, slogans and single words in marks are nobody's speech and are left alone.",
    nl: "Een citaat is een bewijsstuk, en een bewijsstuk heeft een getuige. Iemand moet het zichtbaar zeggen: in de zin zelf, in de zin ernaast, met een dubbele punt, een naamregel of een streepje, of doordat de woorden een zojuist toegeschreven citaat voortzetten. Titels, namen, leuzen en losse woorden tussen aanhalingstekens zegt niemand; die blijven buiten beschouwing.",
  },
  options: {},
  messages: {
    ...attributionWordings,
    quotation: { en: "This quotation has no speaker.", nl: "Dit citaat heeft geen spreker." },
    "block-quote": { en: "This block quote has no speaker.", nl: "Dit blokcitaat heeft geen spreker." },
  },
  examples: [
    {
      language: "en",
      shows: "a quotation that nobody is seen to say",
      text: "The bridge was closed at noon. ⟦“We will not open it again before the spring.”⟧{quotation} Traffic takes the ferry.\n",
    },
    {
      language: "en",
      shows: "a quotation with its speaker, and one that goes on from it",
      text: "“We will not open it again before the spring,” said Nadia Haddad, the mayor. “The piers have cracked.”\n",
    },
    {
      language: "nl",
      shows: "een citaat dat niemand uitspreekt",
      text: "De brug ging om twaalf uur dicht. ⟦‘We doen hem voor het voorjaar niet meer open.’⟧{quotation} Het verkeer neemt de pont.\n",
    },
    {
      language: "nl",
      shows: "een citaat met zijn spreker, en een dat erop voortgaat",
      text: "‘We doen hem voor het voorjaar niet meer open’, zegt burgemeester Nadia Haddad. ‘De pijlers zijn gescheurd.’\n",
    },
  ],
  run: findUnattributed,
};

/** From this many words on a quotation needs a speaker; a shorter one only where it is a whole sentence. */
const manyWords = 5;

function* findUnattributed(draft: Draft, context: CheckContext): Generator<Finding> {
  for (const quotation of draft.quotations) {
    if (quotation.attributed || quotation.nested || !isSpeech(quotation)) continue;
    const reason = quotation.form === "block-quote" ? "block-quote" : "quotation";
    yield {
      start: quotation.start,
      end: quotation.end,
      message: context.say(reason),
      reason,
      related: [],
      suggestions: attributeQuotation(draft, quotation, context),
    };
  }
}

function isSpeech(quotation: Quotation): boolean {
  if (quotation.class === "speech") return true;
  return quotation.class === "fragment" && quotation.words >= manyWords;
}
