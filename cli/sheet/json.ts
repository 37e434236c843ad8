import type { Figure, Quotation, Source, Span } from "../../rules/index.ts";
import { createItems } from "../report/json-items.ts";
import type { DraftSheet, SheetFormat } from "./sheet-format.ts";

/** The JSON that tools depend on: keys are added, never renamed. Offsets count UTF-16 code units from 0. One draft a line. */
export const json: SheetFormat = {
  name: "json",
  create: () => {
    const add = createItems();
    return {
      begin: () => '{"version":1,"files":[',
      draft: (draft) => add([sheetAsJson(draft)]),
      end: () => "\n]}\n",
    };
  },
};

/** One draft's sheet, as the contract has it. */
function sheetAsJson({ path, language, text, sheet }: DraftSheet) {
  return {
    path,
    language,
    figures: sheet.figures.map((figure) => figureAsJson(figure, text)),
    quotations: sheet.quotations.map((quotation) => quotationAsJson(quotation, text)),
    places: sheet.places,
  };
}

function figureAsJson(figure: Figure, text: string) {
  const { kind, value, sourced, reach, source, cue } = figure;
  // JSON has no infinity: a figure without an upper bound has null.
  const bounds = { min: finite(value.min), max: finite(value.max) };
  return {
    ...words(figure, text),
    kind,
    value: bounds,
    sourced,
    reach,
    source: sourceAsJson(source),
    cue: wordsOrNull(cue, text),
  };
}

function quotationAsJson(quotation: Quotation, text: string) {
  const { attributed, reach, speaker, cue } = quotation;
  const said = { ...words(quotation, text), class: quotation.class };
  return { ...said, attributed, reach, speaker: sourceAsJson(speaker), cue: wordsOrNull(cue, text) };
}

function sourceAsJson(source: Source | null) {
  return source && { text: source.text, start: source.start, end: source.end, name: source.name };
}

function wordsOrNull(span: Span | null, text: string) {
  return span && words(span, text);
}

function words({ start, end }: Span, text: string) {
  return { start, end, text: text.slice(start, end) };
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}
