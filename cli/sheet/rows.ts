import { linesOf } from "../../host/lines.ts";
import type { Figure, Quotation, Source, Span, Wording } from "../../rules/index.ts";
import type { ReportTerminal } from "../report/report.ts";
import type { DraftSheet } from "./sheet-format.ts";

/** One line of a sheet that is written as a table. */
export interface SheetRow {
  readonly path: string;
  readonly line: number;
  readonly what: "figure" | "quotation" | "place";
  /** The words of the draft on one line; for a place its preferred spelling. */
  readonly words: string;
  /** The kind of figure or the class of quotation; for a place nothing. */
  readonly kind: string;
  /** Whether nobody answers for it, or a place is spelled more than one way. */
  readonly open: boolean;
  /** Who answers for it, or how else the place is spelled. */
  readonly answer: string;
}

/** What a row is about, in a word. */
export const rowWords: Readonly<Record<SheetRow["what"], Wording>> = {
  figure: { en: "figure", nl: "cijfer" },
  quotation: { en: "quotation", nl: "citaat" },
  place: { en: "place", nl: "plaats" },
};

/** The figures, quotations and places of a draft as rows, each sort in text order. */
export function rowsOf({ path, text, sheet }: DraftSheet, { say }: Pick<ReportTerminal, "say">): readonly SheetRow[] {
  const lines = linesOf(text);
  const at = (span: Span) => ({
    path,
    line: lines.positionAt(span.start).line,
    words: onOneLine(text.slice(span.start, span.end)),
  });
  const figures = sheet.figures.map((figure) => ({
    ...at(figure),
    what: "figure" as const,
    kind: figure.kind,
    open: !figure.sourced,
    answer: figure.sourced ? answerOf(figure, say) : say(words[figure.reach === "hedge" ? "hedge" : "noSource"]),
  }));
  const quotations = sheet.quotations.map((quotation) => ({
    ...at(quotation),
    what: "quotation" as const,
    kind: quotation.class,
    open: !quotation.attributed && quotation.class === "speech",
    answer: quotation.attributed ? answerOf(quotation, say) : say(words.noSpeaker),
  }));
  const places = sheet.places.map(({ preferred, spellings }) => ({
    ...at(spellings[0]?.spans[0] ?? { start: 0, end: 0 }),
    what: "place" as const,
    words: preferred,
    kind: "",
    open: spellings.length > 1,
    answer: spellings.map((spelling) => `${spelling.text} (${spelling.spans.length})`).join(", "),
  }));
  return [...figures, ...quotations, ...places];
}

/** The source by its fullest name, or else how the draft comes to answer for it. */
function answerOf(what: Figure | Quotation, say: ReportTerminal["say"]): string {
  const source = "speaker" in what ? what.speaker : what.source;
  if (source) return nameOf(source);
  return say(reaches[what.reach] ?? words.noSource);
}

function nameOf({ name, text }: Source): string {
  return onOneLine(name === "" ? text : name);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const words = {
  noSource: { en: "no source", nl: "geen bron" },
  hedge: { en: "no source: hearsay", nl: "geen bron: van horen zeggen" },
  noSpeaker: { en: "no speaker", nl: "geen spreker" },
};

const reaches: Readonly<Record<string, Wording>> = {
  sentence: { en: "in its sentence", nl: "in de zin zelf" },
  quotation: { en: "inside a quotation", nl: "in een citaat" },
  continuation: { en: "carried on from before", nl: "doorlopend van ervoor" },
  citation: { en: "citation", nl: "bronvermelding" },
  "lead-in": { en: "lead-in", nl: "inleidende zin" },
  reporter: { en: "our reporter", nl: "onze verslaggever" },
  elsewhere: { en: "elsewhere in the draft", nl: "elders in het artikel" },
  colon: { en: "colon", nl: "dubbelepunt" },
  byline: { en: "byline", nl: "ondertekening" },
  neighbour: { en: "the sentence beside it", nl: "de zin ernaast" },
  interview: { en: "interview", nl: "interview" },
  repeated: { en: "repeated from the text", nl: "herhaald uit de tekst" },
};
