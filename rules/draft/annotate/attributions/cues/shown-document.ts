import type { Item } from "../clause/item.ts";
import { cueKinds } from "../lexicon/cue-openers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Phrase } from "../phrases/phrase.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { phraseBefore } from "../phrases/phrase-before.ts";
import type { Subject } from "../verbs/subject.ts";
import type { VerbGroup } from "../verbs/verb-group.ts";

/** *Blijkt uit cijfers van X*; *Uit cijfers van X blijkt*: the document that a verb of showing draws on. */
export function shownDocument(items: readonly Item[], group: VerbGroup, lexicon: Lexicon): Subject | null {
  const ahead = items.findIndex((item, at) => at > group.finite && at < group.end + 3 && isLead(item));
  const after = ahead < 0 ? null : phraseAfter(items, ahead + 1, lexicon);
  if (after && isDocument(after))
    return { source: after, from: group.finite, to: Math.max(after.to, group.end), side: "after" };
  const before = phraseBefore(items, group.finite, lexicon);
  return before && isDocument(before) && isLead(items[before.from - 1])
    ? { source: before, from: before.from - 1, to: group.end, side: "before" }
    : null;
}

function isDocument({ kind }: Phrase): boolean {
  return kind === "document" || kind === "vague";
}

/** *Uit*, *from*: leads a document in. */
function isLead(item: Item | undefined): boolean {
  return item?.kind === "word" && (item.opens & cueKinds.document) !== 0;
}
