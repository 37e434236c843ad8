import { commands, l10n, window } from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";

const mostRestarts = 5;
const firstWait = 500;
/** A server that ran this long is taken to be well again. */
const wellAfter = 3 * 60_000;

/** Starts a server that ended by itself anew, each time after a longer wait, and gives up with a message after some times. */
export function restartAfterCrash(): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue }),
    async closed() {
      const now = Date.now();
      crashes = [...crashes.filter((then) => now - then < wellAfter), now];
      if (crashes.length > mostRestarts) {
        crashes = [];
        tellGivenUp();
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      window.setStatusBarMessage(l10n.t("Copydesk stopped unexpectedly and starts again."), 5000);
      await new Promise((resolve) => setTimeout(resolve, firstWait * 2 ** (crashes.length - 1)));
      return { action: CloseAction.Restart, handled: true };
    },
  };
}

async function tellGivenUp(): Promise<void> {
  const said = l10n.t(
    "Copydesk stopped {0} times within three minutes and was not started again. Its output says why.",
    mostRestarts + 1,
  );
  const start = l10n.t("Start Again");
  const output = l10n.t("Show Output");
  const chosen = await window.showErrorMessage(said, start, output);
  if (chosen === start) await commands.executeCommand("copydesk.restart");
  if (chosen === output) await commands.executeCommand("copydesk.showOutput");
}
