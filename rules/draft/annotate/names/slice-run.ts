import { shippedGazetteer } from "../../../places/gazetteer/shipped-gazetteer.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import type { NamePart } from "./name-part.ts";
import type { NameRun } from "./name-runs.ts";

/** One name within a run, with what stood before it in the run and was no part of it. */
export interface NameSlice {
  /** Indices into the block's tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly NamePart[];
  readonly text: string;
  readonly role: "name" | "derived" | "organisation" | "person";
  /** Titles of the run before the name: *Russian President Vladimir Putin*. */
  readonly titles: readonly NamePart[];
  /** Class words of the run after it: *Idlib Province*. */
  readonly generic: NamePart | null;
  readonly doubtful: boolean;
}

/** Cuts a run into its names: *Syrian President Bashar al-Assad* is a derived form, a title and a name; *Ministry of Defence* stays whole. */
export function* sliceRun(run: NameRun, lexicon: NameLexicon): Generator<NameSlice> {
  const { parts } = run;
  if (parts.length === 0) return;
  const person = run.led ? personFrom(parts, lexicon) : 0;
  if (person > 0) {
    yield* sliceRun({ ...run, to: run.from + person, parts: parts.slice(0, person) }, lexicon);
    yield sliceOf(run, { from: person, to: parts.length, role: "person", titles: [], generic: null });
    return;
  }
  if (isOrganisation(parts, lexicon)) {
    yield sliceOf(run, { from: 0, to: parts.length, role: "organisation", titles: [], generic: null });
    return;
  }
  let at = 0;
  const titles: NamePart[] = [];
  for (; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) break;
    const { lower } = part;
    if (lexicon.demonyms.has(lower))
      yield sliceOf(run, { from: at, to: at + 1, role: "derived", titles: [], generic: null });
    else if (at < parts.length - 1 && (lexicon.titles.has(lower) || isRole(lower, run, lexicon))) titles.push(part);
    else if (!((lexicon.directions.has(lower) || isClassNoun(lower, lexicon)) && at < parts.length - 1)) break;
    else if (isKnownPlace(parts, at)) break;
  }
  // *Eine Sprecherin der Stadt*: an article after a title begins another name.
  while (at > 0 && lexicon.articles.has(parts[at]?.text ?? "")) {
    titles.length = 0;
    at += 1;
  }
  const genericAt = genericFrom(parts, at, lexicon);
  if (genericAt > at)
    yield sliceOf(run, { from: at, to: genericAt, role: "name", titles, generic: parts[genericAt] ?? null });
}

/** *Nieuw Zeeland* and *North Macedonia* are names whole, *North Aleppo* is not. */
function isKnownPlace(parts: readonly NamePart[], from: number): boolean {
  const { hasNearly } = shippedGazetteer();
  return [2, 3].some(
    (length) =>
      from + length <= parts.length &&
      hasNearly(
        parts
          .slice(from, from + length)
          .map(({ text }) => text)
          .join(" "),
      ),
  );
}

/** *Woordvoerder Karim Haddad*: only its place in the sentence, or the language's nouns, give the role its capital. */
function isRole(word: string, run: NameRun, lexicon: NameLexicon): boolean {
  return lexicon.roleWords.has(word) && (run.opens || lexicon.words.nounsHaveCapitals);
}

/** *Mayor of London Sadiq Khan*: where the person's name begins behind that of the place, else 0. */
function personFrom(parts: readonly NamePart[], lexicon: NameLexicon): number {
  const given = parts.findIndex(({ text }, at) => at > 0 && at < parts.length - 1 && lexicon.givenNames.has(text));
  return Math.max(given, 0);
}

/** *Provinz Sa'da*: where nouns have capitals, the class noun stands in the run. */
function isClassNoun(word: string, lexicon: NameLexicon): boolean {
  return lexicon.words.nounsHaveCapitals && lexicon.classNouns.has(word);
}

/** Where the class words at the end begin: *Province* in *Idlib Province*. A name keeps its first word. */
function genericFrom(parts: readonly NamePart[], from: number, lexicon: NameLexicon): number {
  let to = parts.length;
  while (to > from + 1 && parts[to - 1]?.text.length === 1) to -= 1;
  while (to > from + 1 && lexicon.nounsAfter.has(parts[to - 1]?.lower ?? "")) to -= 1;
  return to;
}

function isOrganisation(parts: readonly NamePart[], lexicon: NameLexicon): boolean {
  const [first] = parts;
  if (first && parts.length === 1) return lexicon.organisations.has(first.lower) || isAcronym(first.text);
  return (
    lexicon.organisations.has(parts.map(({ lower }) => lower).join(" ")) ||
    parts.some(({ lower }) => isOrganisationNoun(lower, lexicon) || lexicon.organisations.has(lower))
  );
}

function isOrganisationNoun(word: string, lexicon: NameLexicon): boolean {
  return (
    lexicon.organisationNouns.has(word) || (word.endsWith("s") && lexicon.organisationNouns.has(word.slice(0, -1)))
  );
}

/** *UNHCR*; a place that the gazetteer has may stand in capitals too, as in a headline: *KIEV*. */
function isAcronym(text: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(text)) return false;
  if (text.length < shortestPlace || /[.\p{N}]/u.test(text)) return true;
  return shippedGazetteer().placesNamed(text).length === 0;
}

const shortestPlace = 4;

function sliceOf(
  run: NameRun,
  cut: Pick<NameSlice, "role" | "titles" | "generic"> & { readonly from: number; readonly to: number },
): NameSlice {
  const parts = run.parts.slice(cut.from, cut.to);
  const text = parts.reduce((joined, part) => joined + (joined && part.token.spaced ? " " : "") + part.text, "");
  return {
    from: run.from + cut.from,
    to: run.from + cut.to,
    parts,
    text,
    role: cut.role,
    titles: cut.titles,
    generic: cut.generic,
    doubtful: run.opens && cut.from === 0,
  };
}
