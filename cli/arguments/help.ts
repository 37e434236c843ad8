import type { Terminal } from "../terminal.ts";
import type { Verb } from "../verbs/verb.ts";
import { commonOptions, type Option } from "./option.ts";

/** The help of one verb: usage, options, examples. */
export function helpOf(verb: Verb, { say, colours: { bold } }: Terminal): string {
  const options = Object.entries({ ...verb.options, ...commonOptions }).map(
    ([name, option]) => [flagOf(name, option), say(option.says)] as const,
  );
  const examples = verb.examples.map(({ line, shows }) => [line, say(shows)] as const);
  return [
    `${bold(say(words.usage))} copydesk ${verb.name} [${say(words.options)}] ${verb.operands}`.trimEnd(),
    `${say(verb.does)}\n`,
    ...columns(options),
    `\n${bold(say(words.examples))}`,
    ...columns(examples),
    "",
  ].join("\n");
}

/** The help of the command as a whole: its verbs. */
export function helpOfAll(verbs: readonly Verb[], { say, colours: { bold } }: Terminal): string {
  return [
    `${bold(say(words.usage))} copydesk [lint] [${say(words.options)}] [paths…]`,
    `       copydesk VERB --help\n`,
    ...columns(verbs.map((verb) => [verb.name, say(verb.does)])),
    `\n${say(words.exit)}`,
    "",
  ].join("\n");
}

function flagOf(name: string, option: Option): string {
  return `${name === "help" ? "-h, " : ""}--${name}${option.takes === undefined ? "" : ` ${option.takes}`}`;
}

const widest = 100;

/** Two columns that fit a screen, the right one broken over lines where it must be. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrap(right, widest - width - 4).map((line, index) => `  ${(index === 0 ? left : "").padEnd(width)}  ${line}`),
  );
}

function wrap(text: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const words = {
  usage: { en: "Usage:", nl: "Gebruik:" },
  options: { en: "options", nl: "opties" },
  examples: { en: "Examples", nl: "Voorbeelden" },
  exit: {
    en: "Exit code 0: nothing that counts was found; 1: findings; 2: it could not be done as asked.",
    nl: "Afsluitcode 0: niets gevonden dat telt; 1: bevindingen; 2: het kon niet zoals gevraagd.",
  },
};
