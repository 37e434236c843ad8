import type { ActionMaker } from "./action.ts";
import { fixAll } from "./fix-all.ts";
import { mend } from "./mend.ts";
import { suppress } from "./suppress.ts";

/** The actions on offer, in the order in which the editor lists them. To add one, write its file and name it here. */
export const actionMakers: readonly ActionMaker[] = [mend, suppress, fixAll];
