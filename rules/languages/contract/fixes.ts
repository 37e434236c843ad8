/** Phrases of the fixes, in the grammar of the language the draft is written in. `{source}` stands for who says it. */
export interface FixPhrases {
  /** Goes before the final mark of a sentence with a figure: *, according to {source}*. */
  readonly accordingTo: string;
  /** Where a source stands in another case than the subject's in the draft (*laut dem Ministerium*, *nach Angaben der UN*), the phrase that keeps it, and the articles that show it. */
  readonly oblique?: { readonly accordingTo: string; readonly articles: readonly string[] };
  /** Follows a quotation, after its comma: *{source} said*, *zegt {source}*. */
  readonly saidAfter: string;
  /** What a person is to fill in: *[who says so?]*. */
  readonly placeholder: string;
  /** The text of a footnote to fill in: *Source: {source}*. */
  readonly footnote: string;
  /** First words of a source that are written small inside a sentence: *The* in *The ministry*, *Het*. */
  readonly lowered: readonly string[];
  /** A source's words before which `accordingTo` and the tags contract: French *de le* → *du*; each entry a pair of what comes out and what it becomes. */
  readonly contractions: readonly (readonly [string, string])[];
  /** Whether an office before a name is written small inside a sentence: *burgemeester Jansen*, where English has *Mayor Jansen*. */
  readonly lowersTitles: boolean;
}
