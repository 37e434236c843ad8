import type { GazetteerPlace } from "./gazetteer.ts";

/** Places in the form that `readPlaces` reads, under a first line that says where they come from. */
export function writePlaces(places: readonly GazetteerPlace[], source: string): string {
  const lines = [`## ${source.replaceAll("\n", " ")}`];
  let heading = "";
  for (const place of [...places].sort(byHeading)) {
    if (headingOf(place) !== heading) {
      heading = headingOf(place);
      lines.push(heading);
    }
    lines.push(lineOf(place));
  }
  return `${lines.join("\n")}\n`;
}

function byHeading(a: GazetteerPlace, b: GazetteerPlace): number {
  const [x, y] = [headingOf(a), headingOf(b)];
  if (x === y) return a.id - b.id;
  return x < y ? -1 : 1;
}

function headingOf({ country, kind }: GazetteerPlace): string {
  return `# ${country || "*"} ${kind}`;
}

function lineOf({ forms, others, short, note }: GazetteerPlace): string {
  const { en = [], ...foreign } = forms;
  const written = new Set([...en, ...Object.values(foreign).flat()]);
  const elsewhere = Object.entries(foreign).filter(([, names]) => names.join() !== en.slice(0, 1).join());
  return [
    en.join(","),
    elsewhere.map(([language, names]) => `${language}=${names.join(",")}`).join(";"),
    others.filter((name) => !written.has(name)).join(","),
    short.length > 0 ? `~${short.join(",")}` : "",
    note === "" ? "" : `!${note}`,
  ]
    .filter(Boolean)
    .join("|");
}
