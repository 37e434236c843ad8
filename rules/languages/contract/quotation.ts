/** Marks that open and close a quotation. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
  /** Pairs of one style may be mixed in a draft without a remark: `,,…''` and `,,…"`. */
  readonly style: string;
}

/** How a language marks quotations, and what marks there mean that are no speech. Forms are lower case with straight apostrophes. */
export interface QuotationHabits {
  /** Every convention met in the language, the house conventions first. Marks of several characters (`,,`, `''`) are written out. */
  readonly marks: readonly MarkPair[];
  /** Words that begin with an apostrophe: *'s*, *'t*, *'n*, *'em*, *'tis*. */
  readonly leadingApostrophes: readonly string[];
  /** Endings after which a closing apostrophe may be a genitive: *s*, *z*, *x* in *James'*, *Max'*. */
  readonly genitiveEndings: readonly string[];
  /** Words right before the mark that make a title or name of what stands in it: *called*, *named*, *book*, *film*, *so-called*, *zogenaamde*, *operatie*. */
  readonly nameCues: readonly string[];
  /** Articles right before the mark that make a name of what opens with a capital and has no verb: *der „Preis der Bank für Forschung“*. */
  readonly nameArticles: readonly string[];
  /** Words right before the mark that make an inscription, slogan or sign of it: *banner*, *reading*, *motto*, *spandoek*. */
  readonly inscriptionCues: readonly string[];
  /** Words right before the mark that make a thought, a hypothetical saying or a mentioned word of it: *thought*, *word*, *dacht*, *term*. */
  readonly mentionCues: readonly string[];
  /** Common finite verbs and subject pronouns by which a few words are a whole sentence: *is*, *moet*, *we*, *it's*. */
  readonly sentenceWords: readonly string[];
  /** Pronouns by which one person speaks of themselves: *I*, *my*; *ik*, *mijn*. A quotation with one is spoken by whoever the sentence before is about. */
  readonly selfWords: readonly string[];
  /** Where the comma before a tag stands: `“…,” he said` inside, `'…', zegt X` outside. What the draft itself does comes first. */
  readonly comma: "inside" | "outside";
}
