import { type Locale, say, type Wording } from "../locale.ts";
import type { Span } from "../span.ts";
import { hintWording, type ProblemReason, problemWordings } from "./wordings.ts";

/** A file that a house style was read from; spans of problems count UTF-16 code units in `text`. */
export interface StyleFile {
  readonly path: string;
  readonly text: string;
}

/** Something that is wrong in a configuration or house list, where it stands. The rest of the file holds. */
export interface StyleProblem extends Span {
  /** The path or URI of the file, as the reader knows it. */
  readonly path: string;
  readonly reason: ProblemReason;
  /** One plain sentence in each locale. */
  readonly message: Wording;
}

export function problemIn(
  file: Pick<StyleFile, "path">,
  span: Span,
  reason: ProblemReason,
  values: Readonly<Record<string, string>> = {},
): StyleProblem {
  const wording = problemWordings[reason];
  const message = (locale: Locale) =>
    say(wording, locale, values) + (values.meant === undefined ? "" : ` ${say(hintWording, locale, values)}`);
  return {
    path: file.path,
    start: span.start,
    end: span.end,
    reason,
    message: { en: message("en"), nl: message("nl") },
  };
}
