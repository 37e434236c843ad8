import { l10n } from "vscode";
import type { SheetLine } from "../../server/protocol.ts";

/** Who answers for a line, in words: the source, why it was left aside, or that there is nobody. */
export function answerOf({ isOpen, who, aside }: SheetLine, nobody: string): string {
  if (aside !== null) return aside === "" ? l10n.t("left aside") : l10n.t("left aside: {0}", aside);
  return isOpen ? nobody : (who ?? l10n.t("sourced"));
}
