import { CancellationTokenSource, FileType, RelativePattern, Uri, workspace } from "vscode";

const draftName = /\.(?:md|markdown|mdx|txt)$/i;
const neverDrafts = new Set(["node_modules", ".git"]);
/** VS Code waits for a search that no extension may ever bring. */
const patience = 5000;
/** A folder may be a request over a network: what lies beyond is read when it is opened. */
const mostFolders = 500;

/** The drafts under a folder: as VS Code finds files there, else by looking into one folder after the other, as virtual file systems often have no search. */
export async function findDrafts(folder: Uri): Promise<readonly Uri[]> {
  const isOver = new CancellationTokenSource();
  const timer = setTimeout(() => isOver.cancel(), patience);
  const pattern = new RelativePattern(folder, "**/*.{md,markdown,mdx,txt}");
  const found = await Promise.resolve(
    workspace.findFiles(pattern, "**/node_modules/**", undefined, isOver.token),
  ).catch(() => []);
  clearTimeout(timer);
  return found.length > 0 ? found : lookInto(folder);
}

async function lookInto(top: Uri): Promise<readonly Uri[]> {
  const drafts: Uri[] = [];
  const folders = [top];
  for (let i = 0; i < folders.length && i < mostFolders; i += 1) {
    const folder = folders[i] ?? top;
    const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
    for (const [name, type] of entries) {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory && !neverDrafts.has(name)) folders.push(uri);
      if (type === FileType.File && draftName.test(name)) drafts.push(uri);
    }
  }
  return drafts;
}
