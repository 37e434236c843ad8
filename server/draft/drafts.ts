import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { createDraftReader, type Diagnosis, type Draft, type DraftReader, lint } from "../../rules/index.ts";
import type { Client } from "../client.ts";
import type { HouseStyles, StyleInForce } from "../house-styles.ts";
import { type Positions, positionsOf } from "./positions.ts";

/** An open draft as it stands at one version of its text, with all that is said of it. */
export interface OpenDraft {
  readonly uri: string;
  readonly version: number;
  readonly inForce: StyleInForce;
  readonly draft: Draft;
  readonly diagnoses: readonly Diagnosis[];
  readonly positions: Positions;
}

/** The open drafts, each read and linted once a version however many requests ask for it. */
export interface Drafts {
  /** Undefined for what is not open. */
  readonly get: (uri: string) => Promise<OpenDraft | undefined>;
  readonly texts: TextDocuments<TextDocument>;
}

interface Desk {
  readonly reader: DraftReader;
  last: OpenDraft | undefined;
}

export function draftsOf(texts: TextDocuments<TextDocument>, client: Client, styles: HouseStyles): Drafts {
  const desks = new Map<string, Desk>();
  texts.onDidClose(({ document }) => desks.delete(document.uri));
  const deskOf = (uri: string): Desk => {
    const desk = desks.get(uri) ?? { reader: createDraftReader(), last: undefined };
    desks.set(uri, desk);
    return desk;
  };
  return {
    texts,
    async get(uri) {
      const inForce = await styles.of(uri);
      // Asked for after the wait: the text may have changed or been closed meanwhile.
      const text = texts.get(uri);
      if (!text) return undefined;
      const desk = deskOf(uri);
      if (desk.last?.version === text.version && desk.last.inForce === inForce) return desk.last;
      const draft = desk.reader.read(text.getText(), inForce.style);
      const diagnoses = lint(draft, inForce.style, client.locale);
      const positions = positionsOf(text, client.encoding);
      desk.last = { uri, version: text.version, inForce, draft, diagnoses, positions };
      return desk.last;
    },
  };
}
