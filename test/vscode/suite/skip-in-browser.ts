/** Skips a test where the extension host is a browser worker, and says why: whoever calls it gives the reason, `skipInBrowser(this, "a browser has no processes")`. */
export function skipInBrowser(test: Mocha.Context, why: string): void {
  if (typeof process !== "undefined") return;
  console.log(`    skipped: ${why}`);
  // The reason is `why`, given beside each test that is skipped and printed above.
  test.skip();
}
