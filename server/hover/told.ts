import type { Locale, Span } from "../../rules/index.ts";
import type { OpenDraft } from "../draft/drafts.ts";
import type { PlaceIndexes } from "../workspace/place-indexes.ts";

/** What is to be said of the words under the pointer: Markdown, and the words it is about. */
export interface Told {
  readonly span: Span;
  readonly markdown: string;
}

/** Says something of what stands at an offset, or nothing. */
export type Teller = (open: OpenDraft, offset: number, locale: Locale, places: PlaceIndexes) => Told | undefined;

export function isAt(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Words of the draft as Markdown that shows them as they stand. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~$]/g, "\\$&");
}
