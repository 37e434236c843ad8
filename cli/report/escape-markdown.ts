/** Words of a draft as they can stand in a Markdown table without meaning anything there. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, "\\$&").replace(/\s+/g, " ");
}
