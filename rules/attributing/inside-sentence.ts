import { lexiconOf } from "../draft/annotate/attributions/lexicon/lexicon.ts";
import type { Language } from "../languages/contract/language.ts";

/** A source as it is written inside a sentence: *The ministry* → *the ministry*, and where it opens its own, *Analysts at the institute* → *analysts at the institute*. Names keep their capital. */
export function insideSentence(source: string, given: { language: Language; opens: boolean }): string {
  const { language, opens } = given;
  const [first = "", next = ""] = source.split(" ");
  if (language.fixes.lowered.includes(first)) return small(source);
  const elided = language.fixes.lowered.find((word) => source.startsWith(word) && /['’]$/u.test(word));
  if (elided) return small(source);
  if (!opens || !/^\p{Lu}\p{Ll}/u.test(first) || language.attribution.sources.nounsCapitalised) return source;
  if (/^\p{Lu}/u.test(next) && !language.fixes.lowersTitles) return source;
  if (language.names.organisation.names.some((name) => source.startsWith(name))) return source;
  return isCommonNoun(first, language) ? small(source) : source;
}

function isCommonNoun(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  const { person } = language.names;
  const kind = lexiconOf(language).formOf(lower).noun;
  return (kind !== undefined && kind !== "never") || person.titles.includes(lower) || person.roles.includes(lower);
}

function small(source: string): string {
  return source.charAt(0).toLowerCase() + source.slice(1);
}
