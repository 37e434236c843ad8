import type { Wording } from "../locale.ts";

/** What can be wrong in a configuration or house list. */
export type ProblemReason =
  | "bad-json"
  | "expected-comma"
  | "expected-colon"
  | "expected-value"
  | "expected-key"
  | "unclosed"
  | "after-end"
  | "unknown-key"
  | "not-allowed"
  | "wrong-type"
  | "missing-key"
  | "too-short"
  | "out-of-bounds"
  | "missing-file"
  | "unreadable-file"
  | "extends-itself"
  | "unknown-column"
  | "missing-column"
  | "too-many-cells"
  | "unclosed-cell"
  | "duplicate-place"
  | "two-places"
  | "duplicate-term"
  | "distinct-and-same"
  | "no-gazetteer";

export const hintWording: Wording = { en: "Did you mean {meant}?", nl: "Bedoelde u {meant}?" };

export const problemWordings: Readonly<Record<ProblemReason, Wording>> = {
  "bad-json": { en: "This is no JSON that can be read.", nl: "Dit is geen leesbare JSON." },
  "expected-comma": { en: "A comma is missing here.", nl: "Hier ontbreekt een komma." },
  "expected-colon": { en: "A colon is missing here.", nl: "Hier ontbreekt een dubbelepunt." },
  "expected-value": { en: "A value is missing here.", nl: "Hier ontbreekt een waarde." },
  "expected-key": {
    en: "A key between quotation marks is missing here.",
    nl: "Hier ontbreekt een sleutel tussen aanhalingstekens.",
  },
  unclosed: {
    en: "Something that is opened before this is never closed.",
    nl: "Wat hiervoor geopend is, wordt nergens gesloten.",
  },
  "after-end": { en: "The configuration ends before this.", nl: "De configuratie eindigt hiervoor al." },
  "unknown-key": { en: "Unknown key “{key}”.", nl: "Onbekende sleutel ‘{key}’." },
  "not-allowed": { en: "{value} is not one of {allowed}.", nl: "{value} is niet een van {allowed}." },
  "wrong-type": { en: "{value} is not of type {type}.", nl: "{value} is niet van het type {type}." },
  "missing-key": { en: "The key “{key}” is missing.", nl: "De sleutel ‘{key}’ ontbreekt." },
  "too-short": { en: "{value} holds too little.", nl: "{value} bevat te weinig." },
  "out-of-bounds": { en: "{value} is out of bounds ({bound}).", nl: "{value} valt buiten de grenzen ({bound})." },
  "missing-file": { en: "The file {file} does not exist.", nl: "Het bestand {file} bestaat niet." },
  "unreadable-file": {
    en: "The file {file} cannot be read: {why}.",
    nl: "Het bestand {file} is niet te lezen: {why}.",
  },
  "extends-itself": {
    en: "These files extend each other in a circle: {cycle}.",
    nl: "Deze bestanden bouwen in een kring op elkaar voort: {cycle}.",
  },
  "unknown-column": { en: "Unknown column “{key}”.", nl: "Onbekende kolom ‘{key}’." },
  "missing-column": { en: "The first row names no column “{key}”.", nl: "De eerste rij noemt geen kolom ‘{key}’." },
  "too-many-cells": {
    en: "This row has more cells than the first row has columns.",
    nl: "Deze rij heeft meer cellen dan de eerste rij kolommen heeft.",
  },
  "unclosed-cell": {
    en: "A quotation mark opens this cell and none closes it.",
    nl: "Een aanhalingsteken opent deze cel en geen sluit haar.",
  },
  "duplicate-place": {
    en: "“{name}” is listed twice; it also stands on line {line}.",
    nl: "‘{name}’ staat er twee keer in; ook op regel {line}.",
  },
  "two-places": {
    en: "“{name}” is a spelling of {first} on line {line} and of {second} here.",
    nl: "‘{name}’ is een spelling van {first} op regel {line} en hier van {second}.",
  },
  "duplicate-term": {
    en: "The term “{name}” is listed twice; it also stands on line {line}.",
    nl: "De term ‘{name}’ staat er twee keer in; ook op regel {line}.",
  },
  "distinct-and-same": {
    en: "“{first}” and “{second}” are listed as different places and as spellings of {place}.",
    nl: "‘{first}’ en ‘{second}’ staan er als verschillende plaatsen en als spellingen van {place}.",
  },
  "no-gazetteer": {
    en: "This is no gazetteer that “copydesk places import” wrote.",
    nl: "Dit is geen gazetteer die ‘copydesk places import’ schreef.",
  },
};

/** For the error codes of jsonc-parser. */
export const syntaxReasons: Readonly<Record<number, ProblemReason>> = {
  3: "expected-key",
  4: "expected-value",
  5: "expected-colon",
  6: "expected-comma",
  7: "unclosed",
  8: "unclosed",
  9: "after-end",
  11: "unclosed",
  12: "unclosed",
};
