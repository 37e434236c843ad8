import { afterEach, expect, test } from "vitest";
import type { DraftStatus, SourcingSheet } from "../../server/protocol.ts";
import { sourcingRequest, statusRequest } from "../../server/protocol.ts";
import { type Newsroom, newsroom } from "./newsroom.ts";
import { pulls, type Server, startServer } from "./server.ts";

const draft = [
  "Zeker 40 burgers kwamen om in het dorp Baghouz.",
  "Volgens burgemeester Hevin Darwish raakten 25 mensen gewond.",
  "<!-- copydesk-disable-next-block unsourced-figure -- zelf geteld -->\nZeker 60 huizen brandden af.",
].join("\n\n");

let room: Newsroom;
let server: Server;
afterEach(async () => {
  await server.close();
  room.remove();
});

async function open(): Promise<string> {
  room = newsroom({ "copydesk.json": '{ "language": "nl" }' });
  server = await startServer(pulls, { locale: "nl-BE" });
  const uri = room.uriOf("draft.md");
  await server.open(uri, draft);
  return uri;
}

test("the status of a draft has its language, what is open, and the configuration in force", async () => {
  const uri = await open();
  const status: DraftStatus = await server.connection.sendRequest(statusRequest, { uri });
  expect(status).toEqual({
    language: "nl",
    languageName: "Nederlands",
    findings: 1,
    openFigures: 1,
    openQuotations: 0,
    configuration: room.uriOf("copydesk.json"),
  });
});

test("the sheet of a draft has every figure with its source, and what was left aside with its reason", async () => {
  const uri = await open();
  const sheet: SourcingSheet = await server.connection.sendRequest(sourcingRequest, { uri });
  expect(sheet.figures.map(({ text, isOpen, who, aside }) => ({ text, isOpen, who, aside }))).toEqual([
    { text: "Zeker 40 burgers", isOpen: true, who: null, aside: null },
    { text: "25 mensen", isOpen: false, who: "Hevin Darwish", aside: null },
    { text: "Zeker 60 huizen", isOpen: false, who: null, aside: "zelf geteld" },
  ]);
  expect(sheet.places.map(({ preferred }) => preferred)).toContain("Baghouz");
});

test("of a draft that is not open there is nothing to tell", async () => {
  await open();
  expect(await server.connection.sendRequest(statusRequest, { uri: "file:///elsewhere.md" })).toBeNull();
  expect(await server.connection.sendRequest(sourcingRequest, { uri: "file:///elsewhere.md" })).toBeNull();
});

test("a draft of five megabytes is answered, and so is what comes after it", async () => {
  const uri = await open();
  const paragraph = "The road along the river was quiet in the morning, and traders opened their shops by the bridge.";
  const huge = Array.from({ length: 52_000 }, (_, i) =>
    i % 20 ? paragraph : `At least ${i + 40} people were killed.`,
  ).join("\n\n");
  await server.open("untitled:huge", huge);
  const report = await server.pull("untitled:huge");
  expect(report.kind === "full" && report.items.length).toBe(201);
  expect(await server.findings(uri)).toHaveLength(1);
}, 120_000);
