import { say } from "../../rules/index.ts";
import type { Session } from "../session.ts";

const title = { en: "Copydesk reads the drafts of the workspace", nl: "Copydesk leest de teksten van de werkruimte" };

/** How far the reading of the workspace is, for an editor that shows it. */
export interface Progress {
  readonly report: (done: number) => void;
  readonly done: () => void;
  readonly isCancelled: () => boolean;
}

/** A few drafts are read before anybody could look. */
const worthShowing = 25;

export async function startProgress({ connection, client }: Session, all: number): Promise<Progress> {
  if (!client.showsProgress || all < worthShowing)
    return { report: () => {}, done: () => {}, isCancelled: () => false };
  const shown = await connection.window.createWorkDoneProgress();
  shown.begin(say(title, client.locale), 0, `0 / ${all}`, true);
  let isCancelled = false;
  shown.token.onCancellationRequested(() => {
    isCancelled = true;
  });
  return {
    report: (done) => {
      if (done % 10 === 0) shown.report(Math.floor((100 * done) / all), `${done} / ${all}`);
    },
    done: () => shown.done(),
    isCancelled: () => isCancelled,
  };
}
