import type { ActionMaker } from "./action.ts";
import { allDrafts } from "./all-drafts.ts";
import { fixAll } from "./fix-all.ts";
import { houseList } from "./house-list.ts";
import { mend } from "./mend.ts";
import { notHere } from "./not-here.ts";
import { suppress } from "./suppress.ts";

/** The actions on offer, in the order in which the editor lists them. To add one, write its file and name it here. */
export const actionMakers: Readonly<Record<string, ActionMaker>> = {
  mend,
  "all-drafts": allDrafts,
  "house-list": houseList,
  "not-here": notHere,
  suppress,
  "fix-all": fixAll,
};
