import { escapeMarkdown } from "../report/escape-markdown.ts";
import { rowsOf, rowWords } from "./rows.ts";
import type { SheetFormat } from "./sheet-format.ts";

/** A table a draft, for a pull request or a note to the editor. */
export const markdown: SheetFormat = {
  name: "markdown",
  create: (terminal) => ({
    begin: () => "",
    draft: (draft) => {
      const rows = rowsOf(draft, terminal).map(
        ({ line, what, words, open, answer }) =>
          `| ${line} | ${terminal.say(rowWords[what])} | ${escapeMarkdown(words)} | ${open ? "**?**" : "✓"} ${escapeMarkdown(answer)} |`,
      );
      return [
        `## ${escapeMarkdown(draft.path)}`,
        "",
        terminal.say(head),
        "| ---: | --- | --- | --- |",
        ...rows,
        "\n",
      ].join("\n");
    },
    end: () => "",
  }),
};

const head = { en: "| Line | What | Words | Who |", nl: "| Regel | Wat | Woorden | Wie |" };
