import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { createDraftReader, type Diagnosis, type Draft, type DraftReader, lint } from "../../rules/index.ts";
import type { Client } from "../client.ts";
import type { HouseStyles, StyleInForce } from "../house-styles.ts";
import type { PlaceIndexes } from "../workspace/place-indexes.ts";
import { type Positions, positionsOf } from "./positions.ts";

/** An open draft as it stands at one version of its text, with all that is said of it. */
export interface OpenDraft {
  readonly uri: string;
  readonly version: number;
  readonly inForce: StyleInForce;
  readonly draft: Draft;
  readonly diagnoses: readonly Diagnosis[];
  readonly positions: Positions;
  /** What the place indexes were when it was held against the other drafts. */
  readonly generation: number;
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

interface Surroundings {
  readonly client: Client;
  readonly styles: HouseStyles;
  readonly places: PlaceIndexes;
}

export function draftsOf(texts: TextDocuments<TextDocument>, { client, styles, places }: Surroundings): Drafts {
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
      const generation = places.generation();
      const { last } = desk;
      const isRead = last?.version === text.version && last.inForce === inForce;
      if (isRead && last.generation === generation) return last;
      const draft = isRead ? last.draft : desk.reader.read(text.getText(), inForce.style);
      const index = places.of(uri);
      const diagnoses = lint(draft, inForce.style, client.locale, index && { index, path: uri });
      const positions = positionsOf(text, client.encoding);
      desk.last = { uri, version: text.version, inForce, draft, diagnoses, positions, generation };
      return desk.last;
    },
  };
}
