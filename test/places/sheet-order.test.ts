import { expect, it } from "vitest";
import { plainStyle, readDraft, sheetOf } from "../../rules/index.ts";

it("lists the places of a sheet as they first stand, and no name where it is part of another", () => {
  const draft = readDraft("Fans of Dynamo Kyiv travelled to Odesa. The last train from Kyiv was late.", {
    ...plainStyle,
    language: "en",
  });
  expect(sheetOf(draft).places.map(({ place, spellings }) => [place, spellings[0]?.spans[0]?.start])).toEqual([
    ["Odesa", 33],
    ["Kyiv", 60],
  ]);
});
