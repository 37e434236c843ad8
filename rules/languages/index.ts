import type { Language } from "./contract/language.ts";
import { german } from "./de/de.ts";
import { english } from "./en/en.ts";
import { spanish } from "./es/es.ts";
import { french } from "./fr/fr.ts";
import { dutch } from "./nl/nl.ts";

/** The languages Copydesk reads. To add one, write its folder and name it here. */
export const languages: readonly Language[] = [english, dutch, german, french, spanish];

/** The pack for a BCP 47 tag (`nl-BE` has `nl`), or undefined for a language that Copydesk does not read. */
export function languageOf(tag: string): Language | undefined {
  return tagged(tag) ?? tagged(tag.toLowerCase().split("-")[0] ?? "");
}

function tagged(tag: string): Language | undefined {
  for (const language of languages) if (language.tag === tag) return language;
  return undefined;
}
