import type { Terminal } from "./terminal.ts";

/** A line on standard error that says how far a long run has come; nothing where no person looks on. */
export interface Progress {
  readonly advance: () => void;
  /** Takes the line away, before something else is printed and at the end. */
  readonly clear: () => void;
}

const patience = 500;
const pause = 100;

export function createProgress(total: number, { isInteractive, say }: Terminal): Progress {
  if (!isInteractive) return { advance: () => {}, clear: () => {} };
  const begun = Date.now();
  let done = 0;
  let shown = 0;
  return {
    advance: () => {
      done += 1;
      const now = Date.now();
      if (now - begun < patience || now - shown < pause) return;
      shown = now;
      const left = Math.ceil((((now - begun) / done) * (total - done)) / 1000);
      process.stderr.write(`\r\u001b[K${say(words, { done: String(done), total: String(total), left: String(left) })}`);
    },
    clear: () => {
      if (shown > 0) process.stderr.write("\r\u001b[K");
    },
  };
}

const words = { en: "{done} of {total} drafts, {left} s left", nl: "{done} van {total} artikelen, nog {left} s" };
