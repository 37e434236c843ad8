/** Skips a test where the extension host is a browser worker, and says why: `skipInBrowser(this, "a browser has no processes")`. */
export function skipInBrowser(test: Mocha.Context, why: string): void {
  if (typeof process !== "undefined") return;
  console.log(`    skipped: ${why}`);
  test.skip();
}
