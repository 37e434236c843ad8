import { parseArgs } from "node:util";
import { closest } from "../../rules/house-style/closest.ts";
import { refuse } from "../complaint.ts";
import type { Given } from "./given.ts";
import { commonOptions, type Option, type OptionTable } from "./option.ts";

/** Reads the words after the verb; refuses an unknown option, a missing or superfluous value and a value that is not among the choices. */
export function parseArguments(words: readonly string[], table: OptionTable): Given {
  const options = { ...table, ...commonOptions };
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokensOf(words, options)) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option = options[name] ?? refuseUnknown(rawName, Object.keys(options));
    if (option.takes === undefined && value !== undefined) refuse(complaints.superfluous, { option: rawName });
    if (option.takes !== undefined && value === undefined)
      refuse(complaints.missing, { option: rawName, takes: option.takes });
    if (option.choices && !option.repeats && !option.choices.includes(value ?? ""))
      refuseChoice(rawName, value ?? "", option.choices);
    values.set(name, [...(values.get(name) ?? []), value ?? ""]);
  }
  return createGiven(operands, values);
}

function tokensOf(words: readonly string[], options: OptionTable) {
  const typeOf = (option: Option) => (option.takes === undefined ? ("boolean" as const) : ("string" as const));
  const known = Object.entries(options).map(([name, option]) => [name, { type: typeOf(option), ...shortOf(name) }]);
  return parseArgs({
    args: [...words],
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

function shortOf(name: string): { short?: string } {
  return name === "help" ? { short: "h" } : {};
}

function createGiven(operands: readonly string[], values: ReadonlyMap<string, readonly string[]>): Given {
  const value = (option: string) => values.get(option)?.at(-1);
  return {
    operands,
    has: (option) => values.has(option),
    value,
    values: (option) => values.get(option) ?? [],
    count: (option) => {
      const given = value(option);
      if (given === undefined) return undefined;
      return /^\d+$/.test(given) ? Number(given) : refuse(complaints.noNumber, { option: `--${option}`, value: given });
    },
  };
}

function refuseUnknown(option: string, known: readonly string[]): never {
  const meant = closest(option.replace(/^-+/, ""), known);
  if (meant === undefined) refuse(complaints.unknown, { option });
  refuse(complaints.unknownNear, { option, meant: `--${meant}` });
}

function refuseChoice(option: string, value: string, choices: readonly string[]): never {
  refuse(complaints.noChoice, { option, value, choices: choices.join(", ") });
}

const complaints = {
  unknown: { en: "unknown option {option}.", nl: "onbekende optie {option}." },
  unknownNear: {
    en: "unknown option {option}. Did you mean {meant}?",
    nl: "onbekende optie {option}. Bedoelde u {meant}?",
  },
  missing: { en: "{option} needs a value: {option} {takes}.", nl: "{option} vraagt een waarde: {option} {takes}." },
  superfluous: { en: "{option} takes no value.", nl: "{option} krijgt geen waarde." },
  noChoice: { en: "{option} is one of {choices}, not {value}.", nl: "{option} is een van {choices}, niet {value}." },
  noNumber: {
    en: "{option} takes a whole number, not {value}.",
    nl: "{option} krijgt een geheel getal, niet {value}.",
  },
};
