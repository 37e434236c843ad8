/** Where a rule is explained, for the link on its name in editors and reports. */
export function rulePage(rule: string): string {
  return `https://github.com/copydesk/copydesk/blob/main/docs/rules/${rule}.md`;
}
