import fc from "fast-check";
import type { HouseStyle } from "../../rules/index.ts";
import { plainStyle } from "../../rules/index.ts";

/** Pieces of drafts that make rules speak, and what stands between them in real ones: markup, marks of every convention, scripts, line ends, halves of characters. */
const pieces = [
  "At least 40 people were killed in Baghouz",
  "Volgens het ministerie vluchtten 1.200 mensen naar Baquaz",
  "dozens of fighters, the mayor said",
  "naar verluidt raakten tientallen burgers gewond",
  "Zo'n 90 van hen keerden terug uit Deir al-Zour",
  "“We were never told about it at all,”",
  '"Dat moet worden onderzocht.”',
  ",,Wij zijn vanavond nog vertrokken'', zegt Bali.",
  "‘It’s over,’ he said. She left Deir ez-Zor in Kyiv, not Kiev.",
  "«Nous n’avons rien vu de tout cela»",
  "„Niemand hat uns etwas davon gesagt“, sagte sie",
  "sources said that 3 to 5 drones fell",
  "12 % of the 3,5 million tonnes",
  "The terrorists fled.",
  "<!-- copydesk-disable-next-line unsourced-figure -- counted -->\n",
  "<!-- copydesk-disable -->",
  "{/* copydesk-enable vague-source */}",
  "---\ntitle: 40 dead in Baghouz\nlang: nl\n---\n",
  "---\n: [",
  "# ",
  "> ",
  "- ",
  "1. ",
  "| a | 40 dead |\n| --- | --- |\n| b | 12 |\n",
  "**",
  "_",
  "`",
  "```\n",
  "[",
  "](https://example.org/a?b=1)",
  "[^1]",
  "\n\n[^1]: Reuters, 12 May.\n",
  "![",
  "<div>",
  "</div>",
  "&nbsp;",
  "\n",
  "\n\n",
  "\r\n\r\n",
  "\u00a0",
  "\u202f",
  "\t",
  " ",
  "\ufeff",
  "مقتل 40 شخصا في الباغوز",
  "Загинуло 40 людей у Києві",
  "🧨👩‍👩‍👧",
  "e\u0301",
  "\ud83d",
  "\u0000",
  "''",
  '"',
  "”",
  "…",
  "—",
];

export const arbitraryDraft: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "grapheme", maxLength: 12 })),
    {
      maxLength: 40,
    },
  )
  .chain((chosen) => fc.constantFrom("", " ", ". ").map((glue) => chosen.join(glue)));

const houseStyle: HouseStyle = {
  ...plainStyle,
  places: [{ preferred: "Baghouz", variants: ["Baquaz", "Baghuz"], languages: [], note: "" }],
  loadedTerms: [{ term: "terrorist", forms: ["terrorists"], language: "", instead: "gunman", why: "" }],
  requireReasons: true,
};

export const arbitraryStyle: fc.Arbitrary<HouseStyle> = fc
  .record({ house: fc.boolean(), language: fc.constantFrom(undefined, "en", "nl", "xx") })
  .map(({ house, language }) => ({ ...(house ? houseStyle : plainStyle), ...(language && { language }) }));
