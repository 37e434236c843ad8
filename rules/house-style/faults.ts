import { type OutputUnit, Validator } from "@cfworker/json-schema";
import { closest } from "./closest.ts";
import type { JsonSchema } from "./schema.ts";
import type { ProblemReason } from "./wordings.ts";

/** Keys and indices from the root of a JSON value. */
export type Location = readonly (string | number)[];

/** Where a value breaks its schema, and how. */
export interface Fault {
  readonly location: Location;
  readonly reason: ProblemReason;
  readonly values: Readonly<Record<string, string>>;
}

export function faultsIn(value: unknown, schema: JsonSchema): readonly Fault[] {
  const { errors } = new Validator(schema, "7", false).validate(value);
  return errors.flatMap((error, index) => faultOf(error, { schema, before: errors[index - 1], value }) ?? []);
}

interface Surroundings {
  readonly schema: JsonSchema;
  readonly before: OutputUnit | undefined;
  readonly value: unknown;
}

function faultOf(error: OutputUnit, { schema, before, value }: Surroundings): Fault | undefined {
  const location = stepsOf(error.instanceLocation, value);
  const at = schemaAt(schema, error.keywordLocation);
  const wrong = JSON.stringify(valueAt(value, location));
  switch (error.keyword) {
    case "false": {
      const owner = schemaAt(schema, before?.keywordLocation.replace(/\/additionalProperties$/, "/properties") ?? "#");
      return withHint(
        { location, reason: "unknown-key", values: { key: String(location.at(-1)) } },
        Object.keys(isRecord(owner) ? owner : {}),
      );
    }
    case "enum": {
      const allowed = Array.isArray(at) ? at.map(String) : [];
      return withHint(
        { location, reason: "not-allowed", values: { value: wrong, allowed: allowed.join(", ") } },
        allowed,
      );
    }
    case "type":
      return { location, reason: "wrong-type", values: { value: wrong, type: [at].flat().join(", ") } };
    case "required":
      return { location, reason: "missing-key", values: { key: /"(.+)"/.exec(error.error)?.[1] ?? "" } };
    case "minLength":
    case "minItems":
      return { location, reason: "too-short", values: { value: wrong } };
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
    case "pattern":
    case "uniqueItems":
      return {
        location,
        reason: "out-of-bounds",
        values: { value: wrong, bound: `${error.keyword} ${JSON.stringify(at)}` },
      };
    default:
      // The rest only says that something further in is wrong.
      return undefined;
  }
}

function withHint(fault: Fault, known: readonly string[]): Fault {
  const meant = closest(fault.values.key ?? fault.values.value?.replace(/^"|"$/g, "") ?? "", known);
  return meant === undefined ? fault : { ...fault, values: { ...fault.values, meant } };
}

function stepsOf(pointer: string, value: unknown): Location {
  let part = value;
  return pointerSteps(pointer).map((step) => {
    const key = Array.isArray(part) ? Number(step) : step;
    part = valueAt(part, [key]);
    return key;
  });
}

function valueAt(value: unknown, location: Location): unknown {
  return location.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), value);
}

/** The part of a schema that a keyword location names, which goes through the definitions it refers to. */
function schemaAt(schema: JsonSchema, pointer: string): unknown {
  let part: unknown = schema;
  for (const step of pointerSteps(pointer)) {
    if (!isRecord(part)) return undefined;
    const next = part[step];
    part = step === "$ref" && typeof next === "string" ? schemaAt(schema, next) : next;
  }
  return part;
}

function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => decodeURI(step).replace(/~1/g, "/").replace(/~0/g, "~"));
}

function isRecord(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null;
}
