import { type Diagnostic, languages, type Uri } from "vscode";

/** How long a draft that was just opened may take to be read. */
const patience = 3000;

/** The findings of a draft as they are shown, in the order of the text. */
export function findingsOf(uri: Uri): readonly Diagnostic[] {
  const ours = languages.getDiagnostics(uri).filter(({ source }) => source === "copydesk");
  return ours.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The same, waiting a moment for a draft that was just opened. */
export async function findingsWhenRead(uri: Uri): Promise<readonly Diagnostic[]> {
  if (findingsOf(uri).length > 0) return findingsOf(uri);
  await new Promise<void>((resolve) => {
    const done = () => {
      listening.dispose();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, patience);
    const listening = languages.onDidChangeDiagnostics(() => {
      if (findingsOf(uri).length > 0) done();
    });
  });
  return findingsOf(uri);
}
