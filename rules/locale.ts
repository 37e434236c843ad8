/** The languages that Copydesk speaks to its user, which are not those that drafts are written in. */
export type Locale = "en" | "nl";

export const locales: readonly Locale[] = ["en", "nl"];

/** The locale for a BCP 47 or POSIX tag (`nl-BE`, `nl_NL.UTF-8`), English where there is none. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith("nl") ? "nl" : "en";
}

/** A sentence in each locale; `{name}` stands for a value. */
export type Wording = Readonly<Record<Locale, string>>;

export function say(wording: Wording, locale: Locale, values: Readonly<Record<string, string>> = {}): string {
  return wording[locale].replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
