import type { Edit } from "../finding.ts";
import type { FixPhrases } from "../languages/contract/fixes.ts";
import type { Span } from "../span.ts";
import type { KnownSource } from "./known-sources.ts";

/** Who a phrase is to name: a source that the draft knows, or nobody yet. */
export type Named = Pick<KnownSource, "name" | "oblique"> | null;

/** A phrase of the language with its source filled in, or with a placeholder for a person to fill in. */
export function phraseFor(
  named: Named,
  phrase: "accordingTo" | "saidAfter" | "footnote",
  fixes: FixPhrases,
): { readonly text: string; readonly placeholder: Span | null } {
  const oblique = phrase === "accordingTo" && named?.oblique ? fixes.oblique?.accordingTo : undefined;
  const [before = "", after = ""] = (oblique ?? fixes[phrase]).split("{source}");
  if (named === null) {
    const text = before + fixes.placeholder + after;
    return { text, placeholder: { start: before.length, end: before.length + fixes.placeholder.length } };
  }
  const text = before + named.name + after;
  const contracted = fixes.contractions.reduce((whole, [from, to]) => whole.replaceAll(from, to), text);
  return { text: contracted, placeholder: null };
}

/** An insertion of a phrase between what stands before and after it. */
export function insertion(
  at: Span,
  around: { before: string; after: string },
  phrase: ReturnType<typeof phraseFor>,
): Edit {
  const { text, placeholder } = phrase;
  const shift = around.before.length;
  return {
    ...at,
    newText: around.before + text + around.after,
    ...(placeholder && { placeholder: { start: placeholder.start + shift, end: placeholder.end + shift } }),
  };
}
