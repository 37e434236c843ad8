import { fileURLToPath } from "node:url";
import { refuse } from "../complaint.ts";
import type { Verb } from "./verb.ts";

export const lsp: Verb = {
  name: "lsp",
  does: {
    en: "Serve an editor over the Language Server Protocol.",
    nl: "Bedien een editor via het Language Server Protocol.",
  },
  operands: "",
  options: { stdio: { says: { en: "Over standard input and output.", nl: "Via standaardinvoer en -uitvoer." } } },
  examples: [
    { line: "copydesk lsp --stdio", shows: { en: "as an editor starts it", nl: "zoals een editor het start" } },
  ],
  run: async (given) => {
    if (!given.has("stdio")) refuse(onlyStdio);
    // The server is a bundle of its own: the command does not load what it does not need.
    const server = fileURLToPath(new URL("./server.js", import.meta.url));
    await import(server);
    return await new Promise(() => {});
  },
};

const onlyStdio = { en: "the server speaks over --stdio only.", nl: "de server spreekt alleen via --stdio." };
