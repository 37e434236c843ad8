import { commonOptions, type Option } from "../arguments/option.ts";
import type { Terminal } from "../terminal.ts";
import type { Verb } from "../verbs/verb.ts";

/** What a shell is to complete, with descriptions in the user's language. */
export interface Completed {
  readonly verbs: readonly Verb[];
  readonly say: Terminal["say"];
}

export function optionsOf(verb: Verb): readonly (readonly [name: string, option: Option])[] {
  return Object.entries({ ...verb.options, ...commonOptions });
}
