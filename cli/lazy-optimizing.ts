import { setFlagsFromString } from "node:v8";

/**
 * Has V8 wait longer before it optimizes a function. A command is over before most of that work pays: at the usual budget a third of the processor time
 * over 250 articles goes into machine code that hardly runs.
 */
export function optimizeLazily(): void {
  setFlagsFromString("--interrupt-budget=500000");
}
