/** Claims and waits that run in both extension hosts, of which the browser's has no node:assert. */

export function equal(actual: unknown, expected: unknown, claim = ""): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${claim}\n  is:        ${is}\n  should be: ${should}`);
}

export function holds(claim: unknown, said: string): asserts claim {
  if (!claim) throw new Error(said);
}

/** Waits for what the editor does in its own time. */
export async function until<T>(
  what: string | (() => string),
  look: () => T | Promise<T>,
  patience = 12_000,
): Promise<Exclude<T, false | null | undefined>> {
  const start = Date.now();
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found as Exclude<T, false | null | undefined>;
    if (Date.now() - start > patience)
      throw new Error(`Waited in vain for ${typeof what === "string" ? what : what()}.`);
    await rest(50);
  }
}

export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
