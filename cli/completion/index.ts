import { bash } from "./bash.ts";
import type { Completed } from "./completed.ts";
import { fish } from "./fish.ts";
import { zsh } from "./zsh.ts";

/** The script that completes the command in a shell; undefined for a shell that Copydesk does not know. */
export function completionFor(shell: string, completed: Completed): string | undefined {
  const scripts = new Map([
    ["bash", bash],
    ["zsh", zsh],
    ["fish", fish],
  ]);
  return scripts.get(shell)?.(completed);
}
