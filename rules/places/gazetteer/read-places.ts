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
  let country = "";
  let kind: PlaceKind = "city";
  let id = 0;
  for (const text of texts)
    for (const line of text.split("\n")) {
      const heading = /^# (\S+) (\S+)$/u.exec(line);
      if (heading) {
        country = heading[1] === "*" ? "" : (heading[1] ?? "");
        kind = kinds.find((known) => known === heading[2]) ?? "city";
      } else if (line !== "" && !line.startsWith("## ")) {
        id += 1;
        yield readPlace(line, { id, country, kind });
      }
    }
}

const kinds: readonly PlaceKind[] = ["country", "region", "city", "water", "site"];

function readPlace(line: string, given: Pick<GazetteerPlace, "id" | "country" | "kind">): GazetteerPlace {
  const [english = "", ...fields] = line.split("|");
  const field = (sign: string) => fields.find((other) => other.startsWith(sign))?.slice(sign.length) ?? "";
  const forms: Record<string, readonly string[]> = { en: namesIn(english.replace(/\^[A-Z]{2}/u, "")) };
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

function namesIn(list: string): readonly string[] {
  return list === "" ? [] : list.split(",").map((name) => name.trim());
}
