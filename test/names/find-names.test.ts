import { describe, expect, it } from "vitest";
import { plainStyle, readDraft } from "../../rules/index.ts";

const names = (language: string, text: string) =>
  readDraft(text, { ...plainStyle, language }).names.map(({ kind, text: name }) => `${kind}: ${name}`);

describe("the proper names of a draft", () => {
  it("classes them by the words beside them", () => {
    expect(names("en", "Troops left the town of Qarmida, said General Adel Haddad of the Defence Ministry.")).toEqual([
      "place: Qarmida",
      "person: Adel Haddad",
      "organisation: Defence Ministry",
    ]);
  });

  it("gives one cue to all names of a list", () => {
    expect(names("en", "Shells fell in Qarmida, Dahwar and Tal Sifr.")).toEqual([
      "unknown: Shells",
      "place: Qarmida",
      "place: Dahwar",
      "place: Tal Sifr",
    ]);
  });

  it("cuts a compound down to the name", () => {
    expect(names("nl", "Het Qarmida-offensief begon, en in Oost-Dahwar vielen schoten.")).toEqual([
      "unknown: Qarmida",
      "place: Dahwar",
    ]);
  });

  it("keeps a name whole that the gazetteer knows with its direction", () => {
    expect(names("nl", "Hij woont in Noord-Ierland.")).toEqual(["place: Noord-Ierland"]);
  });

  it("cuts off possessives and titles, and sets derived forms apart", () => {
    expect(names("en", "The road to Qarmida's market was shut, Syrian President Karim Haddad said.")).toEqual([
      "unknown: Qarmida",
      "derived: Syrian",
      "person: Karim Haddad",
    ]);
  });

  it("knows a person by the surname alone once the full name has stood", () => {
    expect(names("nl", "Woordvoerder Karim Haddad ontkende. Later gaf Haddad het toe.")).toEqual([
      "person: Karim Haddad",
      "person: Haddad",
    ]);
  });

  it("believes a class noun before a first name", () => {
    expect(names("en", "They fled the village of Karim Sufla.")).toEqual(["place: Karim Sufla"]);
  });

  it("tells a father's name from a town's", () => {
    expect(names("en", "The road to Abu Hamama was mined by Abu Omar Haddad.")).toEqual([
      "unknown: Abu Hamama",
      "person: Abu Omar Haddad",
    ]);
  });

  it("keeps the words of an institution together", () => {
    expect(names("en", "He works for the National Trust for Scotland.")).toEqual([
      "organisation: National Trust for Scotland",
    ]);
  });
});
