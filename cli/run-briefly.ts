import { setFlagsFromString } from "node:v8";

/**
 * Has V8 do without what pays only in a program that stays. It waits longer before it optimizes a function: at the usual budget a third of the processor time over
 * 250 articles goes into machine code that hardly runs; and it copies fewer functions into those that it optimizes, which costs a twentieth of the time and is not
 * earned back, not even on megabytes. And it lets the heap grow to twice what is alive before it clears it, not to four times as much, since of a draft little is
 * alive once it is reported.
 */
export function runBriefly(): void {
  setFlagsFromString("--interrupt-budget=700000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
  setFlagsFromString("--heap-growing-percent=100");
}
