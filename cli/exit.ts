import { rmSync } from "node:fs";

const unfinished = new Set<string>();

/** Removes a file that is not finished when the run ends early; the function it gives back says that it is finished. */
export function discardOnExit(path: string): () => void {
  if (unfinished.size === 0) process.once("exit", discardAll);
  unfinished.add(path);
  return () => void unfinished.delete(path);
}

/** Ends the run on an interrupt as the shell expects (128 and the signal's number), after clearing away what is unfinished. */
export function endOnInterrupt(): void {
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
}

function discardAll(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}
