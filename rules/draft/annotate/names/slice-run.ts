import { shippedGazetteer } from "../../../places/gazetteer/shipped-gazetteer.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import type { NamePart } from "./name-part.ts";
import type { NameRun } from "./name-runs.ts";
import { type RoleAlone, roleAlone } from "./role-alone.ts";
import {
  ARTICLE,
  CLASS_NOUN,
  DEMONYM,
  DIRECTION,
  NOUN_AFTER,
  ORGANISATION,
  ROLE,
  TELLS_ORGANISATION,
  TITLE,
} from "./word-signs.ts";

/** One name within a run, with what stood before it in the run and was no part of it. */
export interface NameSlice {
  /** Indices into the block's tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly NamePart[];
  readonly text: string;
  /** What it names as far as its own words tell; "name" where they do not. */
  readonly role: RoleAlone | "person";
  /** Titles of the run before the name: *Russian President Vladimir Putin*. */
  readonly titles: readonly NamePart[];
  /** Class words of the run after it: *Idlib Province*. */
  readonly generic: NamePart | null;
  /** It opens its sentence, or stands in a headline: its capital tells nothing. */
  readonly doubtful: boolean;
}

/** Cuts a run into its names: *Syrian President Bashar al-Assad* is a derived form, a title and a name; *Ministry of Defence* stays whole. */
export function sliceRun(run: NameRun, lexicon: NameLexicon): readonly NameSlice[] {
  const { parts } = run;
  const first = parts[0];
  if (!first) return [];
  if (parts.length === 1) return [sliceOf(run, roleAlone(first), 0, 1)];
  const person = run.led ? personFrom(parts, lexicon) : 0;
  if (person > 0) {
    const before = { ...run, to: run.from + person, parts: parts.slice(0, person) };
    return [...sliceRun(before, lexicon), sliceOf(run, "person", person, parts.length)];
  }
  if (isOrganisation(parts, lexicon)) return [sliceOf(run, "organisation", 0, parts.length)];
  return cutRun(run, lexicon);
}

/** Takes titles, directions and derived forms off the head of a run, and class words off its end. */
function cutRun(run: NameRun, lexicon: NameLexicon): readonly NameSlice[] {
  const { parts } = run;
  // *Woordvoerder Karim Haddad*: only its place in the sentence, or the language's nouns, give the role its capital; *Provinz Sa'da*: so with the class noun.
  const { nounsHaveCapitals } = lexicon.words;
  const ofTitle = run.opens || nounsHaveCapitals ? TITLE | ROLE : TITLE;
  const ofLead = nounsHaveCapitals ? DIRECTION | CLASS_NOUN : DIRECTION;
  const slices: NameSlice[] = [];
  const titles: NamePart[] = [];
  let at = 0;
  for (; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) break;
    const { signs } = part;
    const isLast = at === parts.length - 1;
    if (signs & DEMONYM) slices.push(sliceOf(run, "derived", at, at + 1));
    else if (isLast) break;
    else if (signs & ofTitle) titles.push(part);
    else if (!(signs & ofLead) || isKnownPlace(parts, at)) break;
  }
  // *Eine Sprecherin der Stadt*: an article after a title begins another name.
  while (at > 0 && lexicon.signsOf(parts[at]?.text ?? "") & ARTICLE) {
    titles.length = 0;
    at += 1;
  }
  const to = genericFrom(parts, at);
  if (to > at) slices.push({ ...sliceOf(run, "name", at, to), titles, generic: parts[to] ?? null });
  return slices;
}

/** *Nieuw Zeeland* and *North Macedonia* are names whole, *North Aleppo* is not. */
function isKnownPlace(parts: readonly NamePart[], from: number): boolean {
  const { hasNearly } = shippedGazetteer();
  const words = parts.slice(from, from + 3).map(({ text }) => text);
  return (
    (words.length > 1 && hasNearly(words.slice(0, 2).join(" "))) || (words.length > 2 && hasNearly(words.join(" ")))
  );
}

/** *Mayor of London Sadiq Khan*: where the person's name begins behind that of the place, else 0. */
function personFrom(parts: readonly NamePart[], lexicon: NameLexicon): number {
  const given = parts.findIndex(({ text }, at) => at > 0 && at < parts.length - 1 && lexicon.givenNames.has(text));
  return Math.max(given, 0);
}

/** Where the class words at the end begin: *Province* in *Idlib Province*. A name keeps its first word. */
function genericFrom(parts: readonly NamePart[], from: number): number {
  let to = parts.length;
  while (to > from + 1 && parts[to - 1]?.text.length === 1) to -= 1;
  while (to > from + 1 && (parts[to - 1]?.signs ?? 0) & NOUN_AFTER) to -= 1;
  return to;
}

function isOrganisation(parts: readonly NamePart[], lexicon: NameLexicon): boolean {
  if (parts.some(({ signs }) => signs & TELLS_ORGANISATION)) return true;
  return (lexicon.signsOf(parts.map(({ lower }) => lower).join(" ")) & ORGANISATION) !== 0;
}

/** The parts of a run `from` and up to `to`. */
function sliceOf(run: NameRun, role: NameSlice["role"], from: number, to: number): NameSlice {
  const parts = to - from === run.parts.length ? run.parts : run.parts.slice(from, to);
  let text = parts[0]?.text ?? "";
  for (let at = 1; at < parts.length; at += 1) {
    const part = parts[at];
    if (part) text += part.token.spaced ? ` ${part.text}` : part.text;
  }
  return {
    from: run.from + from,
    to: run.from + to,
    parts,
    text,
    role,
    titles: none,
    generic: null,
    doubtful: run.opens && from === 0,
  };
}

const none: readonly never[] = [];
