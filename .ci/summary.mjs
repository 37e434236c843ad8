// Counts the tests of every JSON report in a folder (vitest's and mocha's) and prints one line. Exits 1 where a test failed, a step did, or there is no report.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder = "out/reports", failedSteps = "0"] = process.argv.slice(2);
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
const counts = files.map((file) => countTests(JSON.parse(readFileSync(join(folder, file), "utf8"))));
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);

console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
if (files.length === 0 || sum("passed") === 0 || sum("failed") > 0 || failedSteps !== "0") process.exitCode = 1;

function countTests(report) {
  // Mocha's own statistics, alone or with the tests they are of.
  const mocha = report.stats ?? report;
  if ("passes" in mocha) return { passed: mocha.passes, failed: mocha.failures, skipped: mocha.pending };
  return {
    passed: report.numPassedTests,
    // A suite that fails to load has no test that failed, and is a failure all the same.
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
