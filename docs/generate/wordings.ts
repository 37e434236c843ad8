import type { Wording } from "../../rules/locale.ts";

type Phrase =
  | "made"
  | "severity"
  | "why"
  | "reported"
  | "leftAlone"
  | "houseStyle"
  | "fix"
  | "suggestion"
  | "options"
  | "optionsHead"
  | "off"
  | "offHow"
  | "suppress"
  | "counted"
  | "rules"
  | "rulesHead";

/** What the generated pages say beside what the rules say of themselves. */
export const wordings: Readonly<Record<Phrase, Wording>> = {
  made: {
    en: "Made by `npm run docs` from the rule itself. Change it there.",
    nl: "Gemaakt door `npm run docs` uit de regel zelf. Verander het daar.",
  },
  severity: {
    en: "Reported as **{severity}**, unless a finding or `copydesk.json` says otherwise.",
    nl: "Gemeld als **{severity}**, tenzij een bevinding of `copydesk.json` anders zegt.",
  },
  why: { en: "Why", nl: "Waarom" },
  reported: { en: "What it reports", nl: "Wat hij meldt" },
  leftAlone: { en: "What it leaves alone", nl: "Wat hij met rust laat" },
  houseStyle: { en: "With this in `copydesk.json`:", nl: "Met dit in `copydesk.json`:" },
  fix: { en: "fix: {title}", nl: "reparatie: {title}" },
  suggestion: { en: "suggestion: {title}", nl: "suggestie: {title}" },
  options: { en: "Options", nl: "Opties" },
  optionsHead: { en: "option | default | what it does", nl: "optie | standaard | wat zij doet" },
  off: { en: "Switching it off", nl: "Uitzetten" },
  offHow: {
    en: "In `copydesk.json`, for all drafts, or under `overrides` for some:",
    nl: "In `copydesk.json`, voor alle stukken, of onder `overrides` voor enkele:",
  },
  suppress: {
    en: "In a draft, above the line, with the reason after `--`:",
    nl: "In een stuk, boven de regel, met de reden na `--`:",
  },
  counted: { en: "checked by the desk", nl: "nagegaan door de redactie" },
  rules: { en: "Rules", nl: "Regels" },
  rulesHead: { en: "rule | severity | reports", nl: "regel | ernst | meldt" },
};
