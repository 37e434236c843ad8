#!/usr/bin/env node
import { existsSync } from "node:fs";
import { closest } from "../rules/house-style/closest.ts";
import { helpOf, helpOfAll } from "./arguments/help.ts";
import { parseArguments } from "./arguments/parse-arguments.ts";
import { type Complaint, Refusal, refuse } from "./complaint.ts";
import { runBriefly } from "./run-briefly.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { verbs } from "./verbs/index.ts";
import type { ExitCode } from "./verbs/verb.ts";
import { version } from "./version.ts";

async function main(words: readonly string[]): Promise<ExitCode> {
  // Needed before the arguments are read, since what is wrong with them is said in it.
  const terminal = createTerminal({
    locale: /(?:^| )--locale[ =](\w+)/.exec(words.join(" "))?.[1],
    noColour: words.includes("--no-color"),
  });
  try {
    return await runVerb(words, terminal);
  } catch (error) {
    terminal.complain(error instanceof Refusal ? error.complaint : breakdown(error));
    return 2;
  }
}

async function runVerb(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (words[0] === "help" || (words.length === 1 && (words[0] === "--help" || words[0] === "-h"))) {
    const verb = verbs.find((one) => one.name === words[1]);
    terminal.print(verb ? helpOf(verb, terminal) : helpOfAll(verbs, terminal));
    return 0;
  }
  const named = verbs.find((one) => one.name === words[0]);
  if (!named) refuseMistyped(words[0] ?? "");
  const verb = named ?? verbs[0];
  const given = parseArguments(named ? words.slice(1) : words, verb.options);
  if (given.has("version")) terminal.print(`${version}\n`);
  else if (given.has("help")) terminal.print(helpOf(verb, terminal));
  else return await verb.run(given, terminal, verbs);
  return 0;
}

/** A word that is no path and nearly a verb was meant as one; any other is a path, and lint says that it is missing. */
function refuseMistyped(word: string): void {
  if (!/^[a-z]+$/.test(word) || existsSync(word)) return;
  const names = verbs.map((verb) => verb.name);
  const meant = closest(word, names);
  if (meant !== undefined) refuse(mistyped, { word, meant });
}

/** A mistake of ours: said without a stack trace, unless whoever looks into it asks for one. */
function breakdown(error: unknown): Complaint {
  const why = error instanceof Error ? (process.env.COPYDESK_DEBUG ? error.stack : error.message) : String(error);
  return { wording: broken, values: { why: why ?? "" } };
}

/** Whoever reads the report may stop before its end: `copydesk lint | head`. */
function endWithReader(error: Error & { readonly code?: string }): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

const mistyped = {
  en: "there is no verb, file or folder “{word}”. Did you mean copydesk {meant}?",
  nl: "er is geen werkwoord, bestand of map ‘{word}’. Bedoelde u copydesk {meant}?",
};

const broken = {
  en: "this is a fault of Copydesk, which you may want to report: {why}",
  nl: "dit is een fout van Copydesk, die u kunt melden: {why}",
};

process.stdout.on("error", endWithReader);
// The language server stays.
if (process.argv[2] !== "lsp") runBriefly();
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
