import type { Option } from "../arguments/option.ts";
import { type Completed, optionsOf } from "./completed.ts";

/** For fish, with descriptions. */
export function fish({ verbs, say }: Completed): string {
  const lines = verbs.flatMap((verb) => [
    `complete -c copydesk -n __fish_use_subcommand -a ${verb.name} -d ${quoted(say(verb.does))}`,
    ...optionsOf(verb).map(([name, option]) => {
      const seen = `-n '__fish_seen_subcommand_from ${verb.name}'`;
      return `complete -c copydesk ${seen} -l ${name}${valuesOf(option)} -d ${quoted(say(option.says))}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}

function valuesOf({ takes, choices }: Option): string {
  if (takes === undefined) return "";
  return choices ? ` -x -a ${quoted(choices.join(" "))}` : " -r";
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
