import type { Edit } from "../finding.ts";
import type { FixPhrases } from "../languages/contract/fixes.ts";
import type { Span } from "../span.ts";

/** Who a phrase is to name: a source that the draft knows, or nobody yet. */
export type Named = string | null;

/** A phrase of the language with its source filled in, or with a placeholder for a person to fill in. */
export function phraseFor(
  named: Named,
  phrase: "accordingTo" | "saidAfter" | "footnote",
  fixes: FixPhrases,
): { readonly text: string; readonly placeholder: Span | null } {
  const [before = "", after = ""] = fixes[phrase].split("{source}");
  if (named === null) {
    const text = before + fixes.placeholder + after;
    return { text, placeholder: { start: before.length, end: before.length + fixes.placeholder.length } };
  }
  const atStart = before === "";
  const text = before + (atStart ? named : lowered(named, fixes)) + after;
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

/** *The ministry* inside a sentence is *the ministry*. */
export function lowered(name: string, { lowered: firsts }: FixPhrases): string {
  const first = firsts.find((word) => name.startsWith(word) && !/^[\p{L}\p{N}]/u.test(name.slice(word.length)));
  return first === undefined ? name : first.toLowerCase() + name.slice(first.length);
}
