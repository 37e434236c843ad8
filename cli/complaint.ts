import type { Wording } from "../rules/index.ts";

/** Something that could not be done as asked. */
export interface Complaint {
  /** The file, with line and column where they are known: `drafts/a.md:3:7`. */
  readonly place?: string;
  readonly wording: Wording;
  readonly values?: Readonly<Record<string, string>>;
}

/** Thrown where nothing else can be done either. */
export class Refusal extends Error {
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(complaint.wording.en);
    this.complaint = complaint;
  }
}

export function refuse(wording: Wording, values: Readonly<Record<string, string>> = {}, place?: string): never {
  throw new Refusal(place === undefined ? { wording, values } : { place, wording, values });
}
