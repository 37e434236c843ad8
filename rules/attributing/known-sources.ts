import type { Draft, PlacedAttribution } from "../draft/draft.ts";
import type { Language } from "../languages/contract/language.ts";
import { languageOf } from "../languages/index.ts";
import { remember } from "../places/remember.ts";
import type { Span } from "../span.ts";
import { insideSentence } from "./inside-sentence.ts";
import { nameOfSource } from "./name-of-source.ts";

/** Someone who vouches or speaks in a draft, as a suggestion names them. */
export interface KnownSource extends Span {
  /** The fullest name, as it is written inside a sentence; empty where it would be none. */
  readonly name: string;
  /** Its words stand in another case than a subject's: *dem Ministerium*, *der UN* in *nach Angaben der UN*. */
  readonly oblique: boolean;
  /** It is written, and so says nothing in person: *cijfers van het parket*. */
  readonly written: boolean;
}

/** Who vouches or speaks in the draft, in text order; nobody vague, nobody known only as *he*, no crowd that is itself a figure, and nothing that cannot speak. */
export function knownSources(draft: Draft): readonly KnownSource[] {
  const known = sourcesOfDraft.get(draft) ?? findSources(draft);
  sourcesOfDraft.set(draft, known);
  return known;
}

/** Those of them who can be said to speak: what stands in another case cannot be a tag's subject, and what is written says nothing. */
export function knownSpeakers(draft: Draft): readonly KnownSource[] {
  const known =
    speakersOfDraft.get(draft) ?? knownSources(draft).filter(({ oblique, written }) => !oblique && !written);
  speakersOfDraft.set(draft, known);
  return known;
}

/** Sought once a draft, though figures and quotations ask. */
const sourcesOfDraft = new WeakMap<Draft, readonly KnownSource[]>();
const speakersOfDraft = new WeakMap<Draft, readonly KnownSource[]>();

function findSources(draft: Draft): readonly KnownSource[] {
  const language = languageOf(draft.language);
  const pronouns = new Set(language?.attribution.pronouns.map(({ form }) => form));
  const counted = new Set(draft.figures.map(({ start }) => start));
  return [...sourcesOf(draft, language)]
    .filter(({ name, start }) => name !== "" && !pronouns.has(name.toLowerCase()) && !counted.has(start))
    .sort((a, b) => a.start - b.start);
}

function* sourcesOf(draft: Draft, language: Language | undefined): Generator<KnownSource> {
  const attributions = new Map<number, PlacedAttribution>();
  for (const attribution of draft.attributions)
    if (attribution.source && attribution.reach === "sentence") attributions.set(attribution.source.start, attribution);
  const given = { draft, language };
  for (const source of [
    ...draft.figures.flatMap(({ source }) => source ?? []),
    ...draft.quotations.flatMap(({ speaker }) => speaker ?? []),
  ]) {
    const attribution = attributions.get(source.start);
    const renamed = source.name !== source.text;
    if (source.vague || (!renamed && attribution?.nameable === null)) continue;
    // Who goes by another name than what stands there is named as the draft does elsewhere.
    yield knownAs(source, { ...given, attribution: renamed ? undefined : attribution });
  }
  const nameOf = nameOfSource(draft);
  for (const attribution of attributions.values()) {
    const { source, vague, impersonal, nameable } = attribution;
    if (!source || vague || impersonal || !nameable) continue;
    yield knownAs({ ...source, name: nameOf(attribution, source) }, { ...given, attribution });
  }
}

function knownAs(
  { start, end, name }: Span & { readonly name: string },
  given: { draft: Draft; language: Language | undefined; attribution: PlacedAttribution | undefined },
): KnownSource {
  const { draft, language, attribution } = given;
  const block = attribution && draft.blocks[attribution.block];
  const opens = block ? block.start + (block.block.sentences[attribution.sentence]?.start ?? -1) === start : false;
  const shown = plain(name);
  return {
    start,
    end,
    name: language ? insideSentence(shown, { language, opens }) : shown,
    oblique: attribution?.sense === "phrase" && opensObliquely(shown, language),
    written: attribution?.nameable === "document",
  };
}

function opensObliquely(name: string, language: Language | undefined): boolean {
  return language?.fixes.oblique?.articles.includes(name.split(" ")[0] ?? "") === true;
}

/** *The mayor, who had fled* is the mayor; what holds markup or a line's end is nobody's name. */
const plain = remember((name) => {
  const [first = ""] = name.split(/[,(;:]/u);
  return /^[\p{L}\p{N}\p{M} .&'’-]+$/u.test(first) ? first.trim() : "";
});
