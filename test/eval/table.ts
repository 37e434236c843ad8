import type { Bar } from "./bars.ts";
import type { Tally } from "./score/tally.ts";

/** A Markdown table of bars: a row a measure, a column a language or set, each cell the share, its counts, the bar, and whether it holds. */
export function barTable(
  bars: readonly Bar[],
  columns: readonly string[],
  tallyOf: (column: string, measure: string) => Tally | undefined,
): string {
  const rows = bars.map((bar) => [
    bar.measure,
    ...columns.map((column) => {
      const share = bar.shares[column];
      return share === undefined ? "" : cell(bar, share, tallyOf(column, bar.measure));
    }),
  ]);
  return [["measure", ...columns], ["---", ...columns.map(() => "---")], ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function cell({ must }: Bar, share: number, tally: Tally | undefined): string {
  if (!tally || tally.of === 0) return "–";
  const measured = (100 * tally.hits) / tally.of;
  const sign = must === "reach" ? "≥" : "≤";
  const holds = must === "reach" ? measured >= share : measured <= share;
  return `${measured.toFixed(1)} % (${tally.hits}/${tally.of}) ${sign} ${share} ${holds ? "✓" : "✗"}`;
}
