export type { Across, Check, Example } from "./checks/check.ts";
export { checkNamed, checks } from "./checks/index.ts";
export type { Source } from "./draft/annotate/annotations.ts";
export type { Figure } from "./draft/annotate/figure.ts";
export type { Name } from "./draft/annotate/name.ts";
export type { Quotation } from "./draft/annotate/quotation.ts";
export type { Draft } from "./draft/draft.ts";
export { createDraftReader, type DraftReader, readDraft } from "./draft/read-draft.ts";
export type { Diagnosis, Edit, Finding, Fix, Related, Severity } from "./finding.ts";
export { applyFixes, chooseEdits, fixUntilSettled } from "./fix.ts";
export { closest } from "./house-style/closest.ts";
export { type Configuration, configurationName } from "./house-style/configuration.ts";
export { matchesGlobs } from "./house-style/globs.ts";
export { type HouseStyle, plainStyle } from "./house-style/house-style.ts";
export { type Cell, readCsv } from "./house-style/lists/read-csv.ts";
export type { StyleFile, StyleProblem } from "./house-style/problem.ts";
export type { ReadFile } from "./house-style/read-file.ts";
export {
  createHouseStyles,
  type HouseStyles,
  type ResolvedStyle,
  resolveHouseStyle,
} from "./house-style/resolve-house-style.ts";
export { createSchema } from "./house-style/schema.ts";
export { languageOf, languages } from "./languages/index.ts";
export { lint } from "./lint.ts";
export { type Locale, localeOf, locales, say, type Wording } from "./locale.ts";
export { type DraftPlace, draftPlaces } from "./place-spellings/draft-places.ts";
export { type DraftRecord, recordOf } from "./place-spellings/draft-record.ts";
export { isInCapitals } from "./place-spellings/in-capitals.ts";
export {
  createPlaceIndex,
  type Deviation,
  type IndexedMention,
  type IndexedPlace,
  type PlaceIndex,
} from "./place-spellings/place-index.ts";
export type { PlaceMention } from "./place-spellings/place-mentions.ts";
export { comparePlaceNames, type PlaceComparison } from "./places/compare-place-names.ts";
export { type Comparison, samePlaceScore } from "./places/compare-spellings.ts";
export { createGazetteer, type Gazetteer, type GazetteerPlace } from "./places/gazetteer/gazetteer.ts";
export { readPlaces } from "./places/gazetteer/read-places.ts";
export { writePlaces } from "./places/gazetteer/write-places.ts";
export type { Certainty, PlaceGroup, Reason, Spelling, Variant } from "./places/grouping/spelling.ts";
export { importGeoNames } from "./places/import/import-geonames.ts";
export { importWhosOnFirst } from "./places/import/import-whos-on-first.ts";
export type { BadRow, Imported } from "./places/import/imported.ts";
export type { ComparedLetters } from "./places/romanization/compare-romanizations.ts";
export { exactKey } from "./places/spelling-keys.ts";
export { rulePage } from "./rule-page.ts";
export { type PlaceSpellings, type Sheet, sheetOf } from "./sheet.ts";
export type { Span } from "./span.ts";
