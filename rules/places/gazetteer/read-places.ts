import type { GazetteerPlace, PlaceKind } from "./gazetteer.ts";

/**
 * Reads places from lines of text, which is how they are kept: small on disk and quick to load.
 *
 *     # UA city
 *     Kyiv|nl=Kyiv,Kiev;de=Kyjiw,Kiew;fr=Kyiv,Kiev;es=Kiev,Kyiv|Kyjiv,Kyyiv|~short form|!note
 *
 * A heading gives the country (`*` for several) and kind of the lines below it. A line has the English forms, then in any order the forms in other languages (where
 * one is left out, its form is the English), other spellings and former names, short and long forms after `~`, and after `!` a note that also says that the name is
 * disputed. Of several forms the first is the best. `^LB` after the first form tells places of one name apart for the reader of the file. A line that begins with `## ` is a remark.
 */
export function* readPlaces(...texts: readonly string[]): Generator<GazetteerPlace> {
  for (const line of placeLines(...texts)) yield readPlace(line);
}

/** A line with one place, and what its heading says of it. */
export interface PlaceLine extends Pick<GazetteerPlace, "id" | "country" | "kind"> {
  readonly text: string;
}

export function* placeLines(...texts: readonly string[]): Generator<PlaceLine> {
  let country = "";
  let kind: PlaceKind = "city";
  let id = 0;
  for (const text of texts)
    for (const line of text.split("\n")) {
      const heading = line.startsWith("# ") ? /^# (\S+) (\S+)$/u.exec(line) : null;
      if (heading) {
        country = heading[1] === "*" ? "" : (heading[1] ?? "");
        kind = kinds.find((known) => known === heading[2]) ?? "city";
      } else if (line !== "" && !line.startsWith("## ")) {
        id += 1;
        yield { text: line, id, country, kind };
      }
    }
}

const kinds: readonly PlaceKind[] = ["country", "region", "city", "water", "site"];

export function readPlace({ text, ...given }: PlaceLine): GazetteerPlace {
  const [english = "", ...fields] = text.split("|");
  const field = (sign: string) => fields.find((other) => other.startsWith(sign))?.slice(sign.length) ?? "";
  const forms: Record<string, readonly string[]> = { en: namesIn(english.replace(toldApart, "")) };
  const others = fields.find((other) => other !== "" && !/^(?:[a-z]{2}=|~|!)/u.test(other)) ?? "";
  for (const part of (fields.find((other) => /^[a-z]{2}=/u.test(other)) ?? "").split(";")) {
    const [language, names] = part.split("=");
    if (language && names) forms[language] = namesIn(names);
  }
  return {
    ...given,
    forms,
    others: namesIn(others),
    short: namesIn(field("~")),
    note: field("!"),
    disputed: field("!") !== "",
  };
}

/** Every name on the line of a place, as often as it stands there, with what white space it stands in. */
export function namesOn(line: string): readonly string[] {
  const note = line.indexOf("|!");
  const names = note < 0 ? line : line.slice(0, note);
  return names.replace(toldApart, "").split(/[|;,](?:[a-z]{2}=|~)?/u);
}

const toldApart = /\^[A-Z]{2}/u;

function namesIn(list: string): readonly string[] {
  return list === "" ? [] : list.split(",").map((name) => name.trim());
}
