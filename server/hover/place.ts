import { say } from "../../rules/index.ts";
import { mentionsIn, placeAt } from "../workspace/place-at.ts";
import { plain, type Teller } from "./told.ts";

const preferredBy = {
  "house list": { en: "the house spelling", nl: "de huisspelling" },
  gazetteer: { en: "the usual spelling in this language", nl: "de gebruikelijke spelling in deze taal" },
  majority: { en: "the spelling that most mentions have", nl: "de spelling die het meest voorkomt" },
  "first use": { en: "the spelling used first", nl: "de spelling die het eerst voorkomt" },
};
const here = { en: "here {count}×", nl: "hier {count}×" };
const acrossDrafts = {
  one: { en: "in 1 draft {count}×", nl: "in 1 tekst {count}×" },
  many: { en: "in {drafts} drafts {count}×", nl: "in {drafts} teksten {count}×" },
};

/** What place stands at the pointer, its spellings, and how often each stands here and in all drafts. */
export const tellPlace: Teller = (open, offset, locale, places) => {
  const found = placeAt(open, offset);
  if (!found) return undefined;
  const { mention, place } = found;
  const index = places.of(open.uri);
  const indexed = index?.placeOf(mention.text, mention.language);
  const spellings = (indexed ?? place).spellings.map(({ text }) => {
    const inDraft = mentionsIn(place).filter((other) => other.text === text).length;
    const all = index?.mentionsOf(text, mention.language) ?? [];
    const drafts = new Set(all.map(({ path }) => path)).size;
    const counts = [say(here, locale, { count: String(inDraft) })];
    const across = drafts === 1 ? acrossDrafts.one : acrossDrafts.many;
    if (drafts > 0) counts.push(say(across, locale, { drafts: String(drafts), count: String(all.length) }));
    return `- ${plain(text)}: ${counts.join(", ")}`;
  });
  const { preferred, note } = indexed ?? place;
  const head = `**${plain(preferred)}** · ${say(preferredBy[(indexed ?? place).preferredBy], locale)}`;
  return { span: mention, markdown: [head, ...(note ? [plain(note)] : []), spellings.join("\n")].join("\n\n") };
};
