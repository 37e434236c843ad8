import type { Range } from "vscode-languageserver-types";

/** A line of the sourcing view: a heading, or words of the draft to go to. */
export interface Entry {
  readonly label: string;
  /** Who answers for it, or how often it stands there. */
  readonly description: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly icon: "pass" | "warning" | "location" | "list-unordered";
  /** Where it stands first; none for a heading. */
  readonly range: Range | undefined;
  readonly isOpen: boolean;
  readonly parent: Entry | undefined;
  readonly children: Entry[];
}
