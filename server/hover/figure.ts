import { type Figure, say, type Wording } from "../../rules/index.ts";
import { isAt, plain, type Teller } from "./told.ts";

const reached: Readonly<Record<Figure["reach"], Wording>> = {
  sentence: {
    en: "**{source}** vouches for this figure, in its own sentence.",
    nl: "**{source}** staat in voor dit cijfer, in dezelfde zin.",
  },
  quotation: {
    en: "**{source}** vouches for this figure: it stands in a quotation.",
    nl: "**{source}** staat in voor dit cijfer: het staat in een citaat.",
  },
  continuation: {
    en: "**{source}** vouches for this figure: it goes on what was attributed before.",
    nl: "**{source}** staat in voor dit cijfer: het zet voort wat eerder is toegeschreven.",
  },
  citation: {
    en: "A link, a note or a source in brackets vouches for this figure.",
    nl: "Een link, een noot of een bron tussen haakjes staat in voor dit cijfer.",
  },
  "lead-in": {
    en: "**{source}** vouches for this figure: the lead-in names it.",
    nl: "**{source}** staat in voor dit cijfer: de aanhef noemt die bron.",
  },
  reporter: { en: "The reporter vouches for this figure.", nl: "De verslaggever staat zelf in voor dit cijfer." },
  elsewhere: {
    en: "**{source}** vouches for this figure elsewhere in the draft.",
    nl: "**{source}** staat elders in de tekst in voor dit cijfer.",
  },
  hedge: {
    en: "Hearsay: the figure is hedged, and nobody is named who vouches for it.",
    nl: "Van horen zeggen: niemand wordt genoemd die voor het cijfer instaat.",
  },
  none: { en: "Nobody in reach vouches for this figure.", nl: "Niemand in de buurt staat in voor dit cijfer." },
};

const somebody: Wording = { en: "A source", nl: "Een bron" };

/** Who vouches for the figure at the pointer, and how the draft says so. */
export const tellFigure: Teller = ({ draft }, offset, locale) => {
  const figure = draft.figures.find((candidate) => isAt(candidate, offset));
  if (!figure) return undefined;
  const source = figure.source ? plain(figure.source.name || figure.source.text) : say(somebody, locale);
  return { span: figure, markdown: say(reached[figure.reach], locale, { source }) };
};
