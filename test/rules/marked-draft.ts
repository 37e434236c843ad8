/** A draft with what a rule must report marked in it, and the marks taken out. */
export interface MarkedDraft {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What is to be reported, and what must be true of the finding: its reason, its severity. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly string[];
}

interface Reported {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly severity: string;
}

const bracket = /⟦|⟧(?:\{(?<claims>[a-z][a-z, -]*)\})?/gu;

/** Reads `⟦…⟧` and `⟦…⟧{reason, severity}`; marks may stand inside each other. Throws where a mark has no partner: the case is then written wrong. */
export function readMarks(marked: string): MarkedDraft {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(bracket)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[0] === "⟦") open.push(text.length);
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ before it: ${marked.slice(0, from)}`);
      marks.push({ start, end: text.length, claims: match.groups?.claims?.split(", ") ?? [] });
    }
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ after it: ${marked}`);
  return { text: text + marked.slice(from), marks };
}

/** The draft with its marks written into it, in one order, so that two sets of marks can be compared as text. */
export function writeMarks(text: string, marks: readonly Mark[]): string {
  const inserts = marks.flatMap(({ start, end, claims }) => [
    { at: start, order: -end, mark: "⟦" },
    { at: end, order: Number.MIN_SAFE_INTEGER - start, mark: claims.length > 0 ? `⟧{${claims.join(", ")}}` : "⟧" },
  ]);
  inserts.sort((a, b) => a.at - b.at || a.order - b.order);
  let written = "";
  let from = 0;
  for (const { at, mark } of inserts) {
    written += text.slice(from, at) + mark;
    from = at;
  }
  return written + text.slice(from);
}

/** The findings as marks. A claim of the expected mark on the same words is kept where it is true; where one is not, all that is true stands instead. */
export function marksOf(findings: readonly Reported[], expected: readonly Mark[]): readonly Mark[] {
  return findings.map(({ start, end, reason, severity }) => {
    const claims = expected.find((mark) => mark.start === start && mark.end === end)?.claims ?? [];
    const truth = [reason, severity];
    return { start, end, claims: claims.every((claim) => truth.includes(claim)) ? claims : truth };
  });
}
