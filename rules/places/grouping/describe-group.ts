import { compareSpellings } from "../compare-spellings.ts";
import { articleKey, exactKey, typographicKey, unmarkedKey } from "../spelling-keys.ts";
import type { Cluster } from "./join-unknown.ts";
import type { Knowledge, KnownPlace } from "./known-places.ts";
import type { PlaceGroup, Spelling, Variant } from "./spelling.ts";

export function describeGroup(cluster: Cluster, knowledge: Knowledge): PlaceGroup {
  const { place } = cluster;
  const [only] = cluster.spellings;
  if (!place && only && cluster.spellings.length === 1) return groupOfOne(only, cluster.spellings);
  const spellings = [...cluster.spellings].sort((a, b) => a.first - b.first);
  const { preferred, preferredBy } = preferredOf(cluster, spellings);
  const variants = spellings.flatMap((spelling) => variantOf(spelling, { preferred, cluster, knowledge }));
  const { note = "", disputed = false, policy = {} } = place ?? {};
  return { preferred, preferredBy, note, disputed, policy, spellings, variants };
}

/** A name that no list has and that nothing else is like: most of them. */
function groupOfOne({ text }: Spelling, spellings: readonly Spelling[]): PlaceGroup {
  return {
    preferred: text,
    preferredBy: "majority",
    note: "",
    disputed: false,
    policy: {},
    spellings,
    variants: [],
  };
}

function preferredOf(
  { place }: Cluster,
  spellings: readonly Spelling[],
): Pick<PlaceGroup, "preferred" | "preferredBy"> {
  if (place?.by === "house list") return { preferred: place.forms[0] ?? "", preferredBy: "house list" };
  // In the order of the forms: of two that are used alike the better one stands.
  const best = mostUsed(
    place?.forms.flatMap((form) => spellings.find(({ text }) => exactKey(text) === exactKey(form)) ?? []) ?? [],
  );
  if (best) return { preferred: best.text, preferredBy: "gazetteer" };
  const majority = mostUsed(spellings);
  const tied = spellings.some((other) => other !== majority && weightOf(other) === weightOf(majority));
  return { preferred: majority?.text ?? "", preferredBy: tied ? "first use" : "majority" };
}

/** What is somebody else's spelling, or may be no name, does not count for the majority. */
function weightOf(spelling: Spelling | undefined): number {
  return spelling ? spelling.mentions - spelling.quoted - spelling.doubtful : 0;
}

function mostUsed(spellings: readonly Spelling[]): Spelling | undefined {
  return spellings.reduce<Spelling | undefined>(
    (best, next) => (best && weightOf(best) >= weightOf(next) ? best : next),
    undefined,
  );
}

interface Judging {
  readonly preferred: string;
  readonly cluster: Cluster;
  readonly knowledge: Knowledge;
}

function variantOf(spelling: Spelling, { preferred, cluster, knowledge }: Judging): readonly Variant[] {
  const { place, likelihoods } = cluster;
  if (spelling.text === preferred) return [];
  const key = exactKey(spelling.text);
  if (key === exactKey(preferred)) return [];
  const likelihood = likelihoods.get(key);
  if (likelihood) return [{ spelling, reason: likelihood.reason, certainty: likelihood.certainty, listed: false }];
  if (!place) return [{ spelling, ...likenessWithin(cluster), listed: false }];
  if (place.by === "house list") return houseVariant(spelling, { preferred, cluster, place });
  if (isAtHome(spelling, { preferred, cluster, knowledge })) return [];
  return [{ spelling, ...listedReason(spelling, { preferred, place }), listed: true }];
}

/** Diacritics alone are judged by the house's policy for the place; where it has none they are worth a look beside the form that has them right. */
function houseVariant(
  spelling: Spelling,
  { preferred, cluster, place }: { readonly preferred: string; readonly cluster: Cluster; readonly place: KnownPlace },
): readonly Variant[] {
  const isListed = place.forms.concat(place.others).some((form) => exactKey(form) === exactKey(spelling.text));
  if (isListed || unmarkedKey(spelling.text) !== unmarkedKey(preferred) || place.policy.diacritics === "exact")
    return [{ spelling, reason: "house-style", certainty: "certain", listed: true }];
  const hasBoth = cluster.spellings.some(({ text }) => exactKey(text) === exactKey(preferred));
  if (place.policy.diacritics === "any" || !hasBoth) return [];
  return [{ spelling, reason: "typography", certainty: "possible", listed: true }];
}

/** The spelling that others are like differs from the preferred one as much as the preferred one from it. */
function likenessWithin({ likelihoods }: Cluster): Pick<Variant, "reason" | "certainty"> {
  const [first] = [...likelihoods.values()].sort((a, b) => b.strength - a.strength);
  return { reason: first?.reason ?? "romanization", certainty: first?.certainty ?? "possible" };
}

/** A short or long form, and the form of another language in a passage of that language, are right where they stand. */
function isAtHome(spelling: Spelling, { preferred, cluster, knowledge }: Judging): boolean {
  const { place } = cluster;
  if (!place) return false;
  const isAmong = (names: readonly string[], text: string) => names.some((name) => exactKey(name) === exactKey(text));
  if (isAmong(place.short, spelling.text)) return true;
  if (isAmong(place.short, preferred) && isAmong(place.forms, spelling.text)) return true;
  return spelling.language.split("-")[0] !== knowledge.language.split("-")[0];
}

function listedReason(
  spelling: Spelling,
  known: { readonly preferred: string; readonly place: KnownPlace },
): Pick<Variant, "reason" | "certainty"> {
  const { text, cued } = spelling;
  const { preferred, place } = known;
  if (typographicKey(text) === typographicKey(preferred)) return { reason: "typography", certainty: "possible" };
  if (articleKey(text) === articleKey(preferred)) return { reason: "article", certainty: "possible" };
  if (compareSpellings(text, preferred).score >= 0.5) return { reason: "romanization", certainty: "likely" };
  // A name that is quite another word may be a person's or a thing's where nothing makes it a place.
  const isForm = place.forms.some((form) => exactKey(form) === exactKey(text));
  return { reason: "exonym", certainty: cued > 0 || isForm ? "likely" : "possible" };
}
