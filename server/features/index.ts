import type { ServerCapabilities } from "vscode-languageserver";
import type { Session } from "../session.ts";
import { offerCodeActions } from "./code-actions.ts";
import { offerCodeLens } from "./code-lens.ts";
import { offerCompletion } from "./completion.ts";
import { tellConfigurationProblems } from "./configuration-problems.ts";
import { offerDiagnostics } from "./diagnostics.ts";
import { followChanges } from "./follow-changes.ts";
import { offerHover } from "./hover.ts";
import { indexPlaces } from "./index-places.ts";
import { offerInlayHints } from "./inlay-hints.ts";
import { offerReferences } from "./references.ts";
import { offerRename } from "./rename.ts";
import { tellSourcing } from "./sourcing.ts";
import { tellStatus } from "./status.ts";
import { offerWorkspaceSymbols } from "./workspace-symbols.ts";

/** Registers its handlers and says what it offers. */
export type Feature = (session: Session) => Partial<ServerCapabilities>;

/** What the server offers. To add a feature, write its file and name it here. */
export const features: readonly Feature[] = [
  followChanges,
  tellConfigurationProblems,
  indexPlaces,
  offerDiagnostics,
  offerCodeActions,
  offerHover,
  offerCompletion,
  offerInlayHints,
  offerCodeLens,
  offerRename,
  offerReferences,
  offerWorkspaceSymbols,
  tellStatus,
  tellSourcing,
];
