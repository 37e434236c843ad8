/** What the verbs do, and with it the core: loaded together when a verb runs, since many small files take longer to load than one. */
export { completionFor } from "../completion/index.ts";
export { runLint } from "../lint/run-lint.ts";
export { runCompare } from "../places/run-compare.ts";
export { runImport } from "../places/run-import.ts";
export { runExplain } from "../rules/run-explain.ts";
export { runInit } from "../rules/run-init.ts";
export { runRules } from "../rules/run-rules.ts";
export { runSheet } from "../sheet/run-sheet.ts";
export { runTrial } from "../trial/run-trial.ts";
