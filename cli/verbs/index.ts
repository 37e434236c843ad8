import { completion } from "./completion.ts";
import { explain } from "./explain.ts";
import { init } from "./init.ts";
import { lint } from "./lint.ts";
import { lsp } from "./lsp.ts";
import { places } from "./places.ts";
import { rules } from "./rules.ts";
import { sheet } from "./sheet.ts";
import { trial } from "./try.ts";
import type { Verb } from "./verb.ts";

/** What the command does; the first is done when no verb is named. To add one, write its file and name it here. */
export const verbs: readonly [Verb, ...Verb[]] = [lint, sheet, rules, explain, init, trial, places, completion, lsp];
