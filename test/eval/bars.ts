/** What must hold of a measure in each language: a share that it must reach, or may not pass. */
export interface Bar {
  readonly measure: string;
  readonly must: "reach" | "stay within";
  readonly shares: Readonly<Record<string, number>>;
}

/** The bars on `news-*`, by language. */
export const newsBars: readonly Bar[] = [
  reach("figures: precision", { en: 90, nl: 90, de: 88, fr: 85, es: 85 }),
  reach("figures: recall", { en: 85, nl: 85, de: 82, fr: 78, es: 78 }),
  reach("harm figures: precision", { en: 93, nl: 93, de: 90, fr: 88, es: 88 }),
  reach("harm figures: recall", { en: 90, nl: 90, de: 85, fr: 80, es: 80 }),
  reach("figures: found on the sheet", { en: 97, nl: 97, de: 95, fr: 93, es: 93 }),
  within("quotations: false alarms on attributed", { en: 2, nl: 4, de: 4, fr: 5, es: 5 }),
  within("quotations: false alarms on what is no speech", { en: 2, nl: 2, de: 3, fr: 3, es: 3 }),
  reach("quotations: speaker", { en: 90, nl: 85, de: 82, fr: 80, es: 80 }),
  reach("quotations: speaker named", { en: 80, nl: 75 }),
];

/** The bars on the same texts with their attributions cut out. */
export const cutBars: readonly Bar[] = [
  reach("quotations: attribution cut out", { en: 85, nl: 85, de: 80, fr: 80, es: 80 }),
  reach("figures: recall", { en: 90, nl: 90, de: 85, fr: 80, es: 80 }),
];

export const otherSets: readonly string[] = ["dewikinews-de", "alpino-nl", "places-syria-en"];

/** The bars on other sets, by set. */
export const otherBars: readonly Bar[] = [
  within("quotations: false alarms on attributed", { "dewikinews-de": 5, "alpino-nl": 10 }),
  within("figures: false alarms on sourced", { "dewikinews-de": 10 }),
  reach("places: recall", { "places-syria-en": 85 }),
  reach("places: recall as warnings", { "places-syria-en": 50 }),
  reach("places: information right", { "places-syria-en": 80 }),
];

function reach(measure: string, shares: Bar["shares"]): Bar {
  return { measure, must: "reach", shares };
}

function within(measure: string, shares: Bar["shares"]): Bar {
  return { measure, must: "stay within", shares };
}
