import type { Check } from "../checks/check.ts";

/** A JSON Schema, draft 7: what VS Code and most editors read. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const levels = ["off", "information", "warning", "error"];
const exactness = ["exact", "any"];
const strings = { type: "array", items: { type: "string", minLength: 1 } };

/** The JSON Schema of `copydesk.json`, its rules and their options taken from the checks. */
export function createSchema(checks: readonly Check[]): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Copydesk",
    description: "A newsroom's choices for Copydesk: which rules hold, how places are spelled, which terms are loaded.",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string", description: "The address of this schema, for editors." },
      extends: {
        description:
          "Configuration files to build on, seen from this one; the later over the earlier, this file over all.",
        type: ["string", "array"],
        items: { type: "string", minLength: 1 },
      },
      files: { ...strings, description: "Globs of drafts to read besides Markdown, such as desk/**/*.txt." },
      ignore: { ...strings, description: "Patterns of drafts to leave out, as in .gitignore." },
      ...choices,
      overrides: {
        description: "Choices for some drafts, the later over the earlier.",
        type: "array",
        items: {
          type: "object",
          required: ["files"],
          additionalProperties: false,
          properties: {
            files: { ...strings, description: "Globs of the drafts that these choices are for." },
            ...choices,
          },
        },
      },
    },
    definitions: { rules: rulesSchema(checks), ...lists },
  };
}

const listOf = (definition: string, description: string): JsonSchema => ({
  description: `${description} A list, or the path of a JSON or CSV file beside this one.`,
  type: ["string", "array"],
  items: { $ref: `#/definitions/${definition}` },
});

const choices: JsonSchema = {
  language: {
    type: "string",
    minLength: 2,
    description: "The language of drafts whose front matter does not say it, instead of detecting it: nl, en, de.",
  },
  proseKeys: { ...strings, description: "Front-matter keys to read as prose besides title, standfirst and the like." },
  requireReasons: { type: "boolean", description: "Whether a suppression comment needs a reason after --." },
  rules: { $ref: "#/definitions/rules" },
  places: listOf("place", "Places as the house spells them."),
  placeSpelling: {
    type: "object",
    additionalProperties: false,
    description: "How exactly places must be spelled, where their own entry does not say so: case and diacritics.",
    properties: { case: { enum: exactness }, diacritics: { enum: exactness } },
  },
  distinct: listOf("distinct", "Names that look alike and are different places."),
  gazetteer: {
    type: "string",
    minLength: 1,
    description: "The path of a gazetteer of the newsroom's own, which copydesk places import wrote.",
  },
  loadedTerms: listOf("term", "Terms to report outside quotations and attributions."),
};

const lists: JsonSchema = {
  place: {
    type: "object",
    required: ["preferred"],
    additionalProperties: false,
    properties: {
      preferred: { type: "string", minLength: 1, description: "The spelling of the house." },
      variants: { ...strings, description: "Other spellings that are seen." },
      languages: { ...strings, description: "The languages of the drafts it holds for; none means all." },
      note: { type: "string", description: "Why, for whoever reads the finding." },
      case: {
        enum: exactness,
        description:
          "exact: another case, such as kyiv or KYIV, is reported; any: never. Where it is left out, as any.",
      },
      diacritics: {
        enum: exactness,
        description:
          "exact: a spelling with other diacritics, such as Kyív, is reported; any: never. Where it is left out, only as information in a draft that has both.",
      },
    },
  },
  distinct: { type: "array", minItems: 2, items: { type: "string", minLength: 1 } },
  term: {
    type: "object",
    required: ["term"],
    additionalProperties: false,
    properties: {
      term: { type: "string", minLength: 1, description: "The term as it is listed." },
      forms: { ...strings, description: "Its other forms: plural, inflected." },
      language: { type: "string", description: "The language of the drafts it holds for; none means all." },
      instead: { type: "string", description: "What to write instead." },
      why: { type: "string", description: "Why the newsroom avoids it." },
    },
  },
};

function rulesSchema(checks: readonly Check[]): JsonSchema {
  const level = { enum: levels };
  return {
    description: "What each rule does: off, a severity, or a severity with options.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      checks.map((check) => [
        check.name,
        {
          description: check.reports.en,
          type: ["string", "object"],
          if: { type: "string" },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, and no promise
          then: level,
          else: {
            additionalProperties: false,
            properties: {
              severity: level,
              options: { type: "object", additionalProperties: false, properties: check.options },
            },
          },
        },
      ]),
    ),
  };
}
