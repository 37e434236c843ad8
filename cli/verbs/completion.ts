import { refuse } from "../complaint.ts";
import type { Verb } from "./verb.ts";

const shells = ["bash", "zsh", "fish"];

export const completion: Verb = {
  name: "completion",
  does: { en: "Write a completion script for a shell.", nl: "Schrijf een aanvulscript voor een shell." },
  operands: "bash|zsh|fish",
  options: {},
  examples: [
    {
      line: "copydesk completion bash > ~/.local/share/bash-completion/completions/copydesk",
      shows: { en: "for bash", nl: "voor bash" },
    },
    {
      line: "copydesk completion fish > ~/.config/fish/completions/copydesk.fish",
      shows: { en: "for fish", nl: "voor fish" },
    },
  ],
  run: async (given, terminal, verbs) => {
    const shell = given.operands[0] ?? "";
    const { completionFor } = await import("./runs.ts");
    terminal.print(
      completionFor(shell, { verbs, say: terminal.say }) ?? refuse(noShell, { shell, shells: shells.join(", ") }),
    );
    return 0;
  },
};

const noShell = {
  en: "name a shell: {shells}, not “{shell}”.",
  nl: "noem een shell: {shells}, niet ‘{shell}’.",
};
