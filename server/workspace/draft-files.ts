import ignore from "ignore";
import { type Configuration, matchesGlobs } from "../../rules/index.ts";
import type { Session } from "../session.ts";

/** The drafts of a workspace folder, on disk or open, by URI: Markdown and what the configuration adds, without what it or `.gitignore` leaves out. */
export async function draftFiles(folder: string, session: Session): Promise<readonly string[]> {
  const open = session.drafts.texts.keys().filter((uri) => uri.startsWith(`${folder}/`));
  const found = new Set([...(await session.host.findDrafts(folder)), ...open]);
  const isDraft = await draftTest(folder, session);
  return [...found].filter(isDraft);
}

/** Whether a file of the folder is a draft, as the command would have it. */
export async function draftTest(folder: string, { host, styles }: Session): Promise<(uri: string) => boolean> {
  const { configurations } = await styles.of(`${folder}/draft.md`);
  const git = await host.readFile(`${folder}/.gitignore`).catch(() => undefined);
  const rules = [
    leavesOut(folder, git?.split(/\r?\n/) ?? []),
    ...configurations.map((one) => leavesOut(one.folder, one.ignore)),
  ];
  return (uri) => isKind(uri, configurations) && !rules.some((isLeftOut) => isLeftOut(uri));
}

function isKind(uri: string, configurations: readonly Configuration[]): boolean {
  if (/\.(?:md|markdown|mdx)$/i.test(uri)) return true;
  return configurations.some(({ files, folder }) => matchesGlobs(files, folder, uri));
}

function leavesOut(folder: string, patterns: readonly string[]): (uri: string) => boolean {
  const rules = ignore().add([...patterns]);
  const prefix = `${folder}/`;
  return (uri) => uri.startsWith(prefix) && rules.ignores(decodeURIComponent(uri.slice(prefix.length)));
}
