import { Disposable, languages, type TextDocument, type TextEditor, window, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { draftSelector } from "./draft-selector.ts";

/** How long the draft rests before what is beside it is asked for again: the words come first. */
const rest = 300;

/** Calls `update` for the draft in the active editor: now, on a switch, and when typing rests. */
export function followDraft(
  client: BaseLanguageClient,
  update: (document: TextDocument) => void,
  noDraft: () => void = () => {},
): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let followed: TextDocument | undefined;
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const document = window.activeTextEditor?.document;
      if (!client.isRunning()) return;
      if (document && languages.match(draftSelector(), document) > 0) {
        followed = document;
        update(document);
      }
      // A panel or a page in front is no reason to forget the draft; another text is, and that it is closed.
      else if (document || !followed || followed.isClosed) {
        followed = undefined;
        noDraft();
      }
    }, wait);
  };
  const isActive = (document: TextDocument) => document === window.activeTextEditor?.document;
  return Disposable.from(
    window.onDidChangeActiveTextEditor((_editor: TextEditor | undefined) => later(0)),
    workspace.onDidCloseTextDocument(() => later(0)),
    workspace.onDidChangeTextDocument(({ document }) => isActive(document) && later(rest)),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) later(rest);
    }),
    client.onDidChangeState(({ newState }) => newState === State.Running && later(0)),
    new Disposable(() => clearTimeout(timer)),
  );
}
