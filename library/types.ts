export type {
  Figure,
  FigureKind,
  FigureReach,
  Quotation,
  QuotationReach,
  Source,
} from "../rules/draft/annotate/annotations.ts";
export type { Diagnosis, Edit, Fix, Related, Severity } from "../rules/finding.ts";
export type { HousePlace, HouseStyle, LoadedTerm, RuleLevel, RuleSetting } from "../rules/house-style/house-style.ts";
export type { ReadFile } from "../rules/house-style/read-file.ts";
export type { ResolvedStyle } from "../rules/house-style/resolve-house-style.ts";
export type { Locale } from "../rules/locale.ts";
export type { PlaceSpellings, Sheet } from "../rules/sheet.ts";
export type { Span } from "../rules/span.ts";
