import { type Quotation, say, type Wording } from "../../rules/index.ts";
import { isAt, plain, type Teller } from "./told.ts";

const reached: Readonly<Record<Quotation["reach"], Wording>> = {
  sentence: {
    en: "**{speaker}** speaks, by the words of this sentence.",
    nl: "**{speaker}** spreekt, volgens deze zin.",
  },
  colon: {
    en: "**{speaker}** speaks: the colon leads in.",
    nl: "**{speaker}** spreekt: de dubbele punt leidt het citaat in.",
  },
  byline: {
    en: "**{speaker}** speaks: the name stands under the quotation.",
    nl: "**{speaker}** spreekt: de naam staat onder het citaat.",
  },
  neighbour: {
    en: "**{speaker}** speaks, by the sentence next to it.",
    nl: "**{speaker}** spreekt, volgens de zin ernaast.",
  },
  continuation: { en: "**{speaker}** goes on speaking.", nl: "**{speaker}** spreekt verder." },
  interview: { en: "**{speaker}** answers, in an interview.", nl: "**{speaker}** antwoordt, in een interview." },
  repeated: {
    en: "**{speaker}** speaks: the words are attributed elsewhere in the draft.",
    nl: "**{speaker}** spreekt: de woorden zijn elders in de tekst toegeschreven.",
  },
  none: { en: "The draft does not say who speaks.", nl: "De tekst zegt niet wie er spreekt." },
};

const somebody: Wording = { en: "Somebody", nl: "Iemand" };

/** Who speaks the quotation at the pointer, and how the draft says so. Titles, names and terms between marks are not told of. */
export const tellQuotation: Teller = ({ draft }, offset, locale) => {
  const quotation = draft.quotations.find((candidate) => !candidate.nested && isAt(candidate, offset));
  if (!quotation || (quotation.class !== "speech" && !quotation.attributed)) return undefined;
  const { speaker } = quotation;
  const name = speaker ? plain(speaker.name || speaker.text) : say(somebody, locale);
  return { span: quotation, markdown: say(reached[quotation.reach], locale, { speaker: name }) };
};
