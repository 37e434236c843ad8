import { comparePlaceNames, languageOf, languages, type PlaceComparison, samePlaceScore } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import { refuse } from "../complaint.ts";
import { readStdin } from "../drafts/read-stdin.ts";
import type { Terminal } from "../terminal.ts";
import type { ExitCode } from "../verbs/verb.ts";

/** `copydesk places compare A B`, or pairs from standard input. */
export async function runCompare(given: Given, terminal: Terminal): Promise<ExitCode> {
  const show = given.value("format") === "json" ? asJson : asText;
  const language = given.value("language") ?? "";
  if (language !== "" && !languageOf(language)) refuse(complaints.noLanguage, { language, known });
  if (given.has("stdin")) return comparePairs((await readStdin()).toString(), { terminal, show, language });
  const [, a, b, ...more] = given.operands;
  if (a === undefined || b === undefined || more.length > 0) refuse(complaints.twoNames);
  const comparison = comparePlaceNames(a, b, language);
  terminal.print(show({ a, b, comparison }, terminal));
  return comparison.same ? 0 : 1;
}

interface Compared {
  readonly a: string;
  readonly b: string;
  readonly comparison: PlaceComparison;
}

type Show = (compared: Compared, terminal: Terminal) => string;

interface Comparing {
  readonly terminal: Terminal;
  readonly show: Show;
  readonly language: string;
}

function comparePairs(pairs: string, { terminal, show, language }: Comparing): ExitCode {
  for (const [index, line] of pairs.split(/\r?\n/).entries()) {
    if (line === "") continue;
    const [a, b] = line.split("\t");
    if (a === undefined || b === undefined)
      terminal.complain({ place: `stdin:${index + 1}`, wording: complaints.noPair });
    else terminal.print(show({ a, b, comparison: comparePlaceNames(a, b, language) }, terminal));
  }
  return terminal.hasComplained() ? 2 : 0;
}

function asJson({ a, b, comparison: { score, same, steps, veto, place } }: Compared): string {
  return `${JSON.stringify({ a, b, score, same, veto, place, steps })}\n`;
}

function asText({ a, b, comparison }: Compared, { say, colours }: Terminal): string {
  const score = comparison.score.toFixed(3);
  const verdict = comparison.same ? colours.green(say(words.same)) : colours.yellow(say(words.different));
  const steps = comparison.steps.map(
    (step) => `  ${step.a || "–"} / ${step.b || "–"}  ${colours.dim(`${step.why}, ${signed(step.weight)}`)}\n`,
  );
  const { place } = comparison;
  if (place !== null) steps.unshift(`  ${say(words.listed, { place })}\n`);
  else if (steps.length > 0) steps.push(`  ${colours.dim(say(words.weights))}\n`);
  else if (a !== b) steps.push(`  ${colours.dim(say(words.equal))}\n`);
  const veto = comparison.same || comparison.veto === null ? "" : `  ${say(vetoes[comparison.veto])}\n`;
  const values = { score, least: String(samePlaceScore) };
  return `${a} / ${b}: ${verdict} (${say(words.score, values)})\n${steps.join("")}${veto}`;
}

function signed(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`;
}

const known = languages.map(({ tag }) => tag).join(", ");

const words = {
  same: { en: "one place", nl: "één plaats" },
  different: { en: "not taken for one place", nl: "niet voor één plaats gehouden" },
  listed: { en: "the gazetteer has both as names of {place}", nl: "de namenlijst heeft beide als naam van {place}" },
  weights: {
    en: "+ speaks for one name, − against",
    nl: "+ pleit voor één naam, − ertegen",
  },
  equal: {
    en: "equal but for case, diacritics, apostrophes, hyphens and articles, which do not count",
    nl: "gelijk op hoofdletters, tekens, apostrofs, streepjes en lidwoorden na, die niet tellen",
  },
  score: { en: "score {score}, one place from {least}", nl: "score {score}, één plaats vanaf {least}" },
};

const vetoes = {
  "distinguishing-words": {
    en: "a word in one of them tells them apart",
    nl: "een woord in een van beide houdt ze uiteen",
  },
  "two-places": { en: "the gazetteer has them as two places", nl: "de namenlijst heeft ze als twee plaatsen" },
  "derived-form": {
    en: "one is derived from the other, by its ending",
    nl: "het ene is van het andere afgeleid, naar de uitgang",
  },
  short: { en: "too short to judge by its letters", nl: "te kort om op de letters te beoordelen" },
};

const complaints = {
  twoNames: {
    en: "name two places: copydesk places compare A B.",
    nl: "noem twee plaatsen: copydesk places compare A B.",
  },
  noLanguage: {
    en: "no language “{language}” is known here; these are: {known}.",
    nl: "geen taal ‘{language}’ bekend; wel deze: {known}.",
  },
  noPair: {
    en: "this line is no pair of names with a tab between.",
    nl: "deze regel is geen paar namen met een tab ertussen.",
  },
};
