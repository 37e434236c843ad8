import type { Locale } from "./locale.ts";

const pages = "https://github.com/copydesk/copydesk/blob/main/docs/rules";

/** Where a rule is explained, for the link on its name in editors and reports. English pages stand at the top, others in a folder of their own. */
export function rulePage(rule: string, locale: Locale = "en"): string {
  return `${pages}/${locale === "en" ? "" : `${locale}/`}${rule}.md`;
}
