import "mocha/mocha.js";

/** Runs the same suites in the web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup({
    ui: "tdd",
    color: false,
    timeout: 40_000,

    reporter: LinesReporter as unknown as Mocha.ReporterConstructor,
  });
  await import("./all.ts");
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
  });
}

/** A reporter without a page or a terminal to draw on. */
class LinesReporter {
  constructor(runner: Mocha.Runner) {
    let passed = 0;
    runner.on("pass", (test) => {
      passed += 1;
      console.log(`  ✓ ${test.fullTitle()}`);
    });
    runner.on("fail", (test, error) => console.error(`  ✗ ${test.fullTitle()}\n${error.stack ?? error}`));
    runner.on("end", () => console.log(`  ${passed} passing in the browser`));
  }
}
