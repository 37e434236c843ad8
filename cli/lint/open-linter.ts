import { availableParallelism } from "node:os";
import type { Given } from "../arguments/given.ts";
import { cached } from "../cache/cached.ts";
import { absolutePath } from "../drafts/shown-path.ts";
import type { Source } from "../drafts/source.ts";
import type { Terminal } from "../terminal.ts";
import type { SettingChoices } from "./create-setting.ts";
import { fixSource } from "./fix-source.ts";
import { type LintSetting, lintSource } from "./lint-source.ts";
import type { Linter } from "./linter.ts";
import { createThreads } from "./threads.ts";

/** The linter that the command line asks for: in this thread or in several, with a memory or without, mending or not. */
export function openLinter(
  given: Given,
  { setting, terminal }: { readonly setting: LintSetting; readonly terminal: Terminal },
): Linter {
  const fixes = given.has("fix") || given.has("diff");
  const jobs = given.count("jobs") ?? 1;
  const linter = jobs === 1 ? inThisThread(setting, fixes) : inThreads(jobs || availableParallelism());
  if (!given.has("cache") || fixes) return linter;
  const { styles, locale, language } = setting;
  const file = given.value("cache-file") ?? ".copydesk-cache.json";
  return cached(linter, { file, styles, terminal, choices: [locale, language] });

  function inThreads(count: number): Linter {
    const configuration = given.value("config");
    const choices: SettingChoices = {
      locale: terminal.locale,
      language: setting.language,
      configuration: configuration === undefined ? undefined : absolutePath(configuration),
      staged: given.has("staged"),
      fixes,
    };
    const threads = createThreads(count, choices);
    // The threads say nothing: what is wrong with a configuration is said here, once.
    const lint = async (source: Source) => {
      await setting.styles.styleFor(source.path);
      return await threads.lint(source);
    };
    return { ...threads, lint };
  }
}

function inThisThread(setting: LintSetting, fixes: boolean): Linter {
  return { width: 1, lint: (source) => (fixes ? fixSource : lintSource)(source, setting), close: () => {} };
}
