import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Span } from "../span.ts";
import { faultsIn, type Location } from "./faults.ts";
import { problemIn, type StyleFile, type StyleProblem } from "./problem.ts";
import type { JsonSchema } from "./schema.ts";
import { syntaxReasons } from "./wordings.ts";

/** A JSON file with comments, read against a schema. */
export interface JsonReading {
  /** What the file says, without the parts that break the schema; undefined where it is no JSON at all. */
  readonly value: unknown;
  readonly problems: readonly StyleProblem[];
  /** The entries of the list at a path of keys and indices that keep to the schema, each with where it stands. */
  readonly entriesAt: (location: Location) => readonly JsonEntry[];
  /** Where the value at a path of keys and indices stands. */
  readonly spanAt: (location: Location) => Span;
}

export interface JsonEntry {
  readonly value: unknown;
  readonly span: Span;
  readonly at: Location;
}

export function readJson(file: StyleFile, schema: JsonSchema): JsonReading {
  const errors: ParseError[] = [];
  const tree = parseTree(file.text, errors, { allowTrailingComma: true });
  const nodeAt = (location: Location) => tree && findNodeAtLocation(tree, [...location]);
  const spanAt = (location: Location) => spanOfNode(nodeAt(location));
  const [first] = errors;
  // One slip makes the parser stumble on for a while: the first error is the one to mend.
  if (first || !tree) return { value: undefined, problems: [syntaxProblem(file, first)], entriesAt: () => [], spanAt };
  const value: unknown = getNodeValue(tree);
  const faults = faultsIn(value, schema);
  const problems = faults.map((fault) => {
    const node = nodeAt(fault.location);
    const span = spanOfNode(fault.reason === "unknown-key" ? node?.parent?.children?.[0] : node);
    return problemIn(file, span, fault.reason, fault.values);
  });
  const entriesAt = (location: Location) =>
    (nodeAt(location)?.children ?? [])
      .map((node, index) => ({ value: getNodeValue(node), span: spanOfNode(node), at: [...location, index] }))
      .filter((entry) => !faults.some((fault) => startsWith(fault.location, entry.at)));
  const isWhole = !faults.some((fault) => fault.location.length === 0 && fault.reason === "wrong-type");
  return { value: isWhole ? without(value, faults) : undefined, problems, entriesAt, spanAt };
}

function syntaxProblem(file: StyleFile, error: ParseError | undefined): StyleProblem {
  const start = error?.offset ?? 0;
  return problemIn(file, { start, end: start + (error?.length ?? 0) }, syntaxReasons[error?.error ?? 0] ?? "bad-json");
}

function spanOfNode(node: Node | undefined): Span {
  return { start: node?.offset ?? 0, end: (node?.offset ?? 0) + (node?.length ?? 0) };
}

/** Takes the faulty parts out; an entry of a list with a fault in it goes as a whole, since half a place is none. */
function without(value: unknown, faults: readonly { readonly location: Location }[]): unknown {
  const prune = (part: unknown, at: Location): unknown => {
    const bad = (key: string | number) =>
      faults.some(
        ({ location }) =>
          startsWith(location, [...at, key]) && (typeof key === "number" || location.length === at.length + 1),
      );
    if (Array.isArray(part)) return part.filter((_, index) => !bad(index)).map((entry) => prune(entry, at));
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key]) => !bad(key))
        .map(([key, entry]) => [key, prune(entry, [...at, key])]),
    );
  };
  return prune(value, []);
}

function startsWith(location: Location, prefix: Location): boolean {
  return prefix.every((step, index) => location[index] === step);
}
