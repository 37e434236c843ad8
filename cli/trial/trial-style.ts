import { dirname } from "node:path";
import { readFromDisk } from "../../host/read-from-disk.ts";
import { checkNamed, checks, type HouseStyle } from "../../rules/index.ts";
import type { Given } from "../arguments/given.ts";
import { refuse } from "../complaint.ts";
import { openHouseStyles } from "../drafts/house-styles.ts";
import { absolutePath } from "../drafts/shown-path.ts";
import { ruleNamed } from "../rules/rule-named.ts";
import type { Terminal } from "../terminal.ts";

/** The styles to compare: findings under `tried` that are not there under `now` are what the trial would add. */
export interface Trial {
  readonly now: (style: HouseStyle) => HouseStyle;
  readonly tried: (style: HouseStyle) => HouseStyle;
}

/** What the command line wants to try. A rule alone is tried against nothing: all that it reports is what it would add. */
export async function openTrial(given: Given, terminal: Terminal): Promise<Trial> {
  const rule = given.value("rule");
  const lists = await readLists(given, terminal);
  if (rule !== undefined) ruleNamed(rule);
  if (rule === undefined && !lists) refuse(complaints.nothing);
  const options = Object.fromEntries(given.values("option").map(readOption));
  for (const name of Object.keys(options)) refuseUnknownOption(name, rule);
  const withRule = (style: HouseStyle): HouseStyle => (rule === undefined ? style : onlyRule(style, rule, options));
  return {
    now: rule === undefined || lists || Object.keys(options).length > 0 ? withoutOptions : noRules,
    tried: (style) => withLists(withRule(style), lists),
  };

  function withoutOptions(style: HouseStyle): HouseStyle {
    return rule === undefined ? style : onlyRule(style, rule, style.rules[rule]?.options ?? {});
  }
}

type Lists = Pick<HouseStyle, "places" | "loadedTerms">;

/** Read as a configuration would read them, with the same errors at the same places. */
async function readLists(given: Given, terminal: Terminal): Promise<Lists | undefined> {
  const chosen = { places: given.value("places"), loadedTerms: given.value("terms") };
  if (chosen.places === undefined && chosen.loadedTerms === undefined) return undefined;
  const path = absolutePath("copydesk.json");
  const text = JSON.stringify({
    ...(chosen.places === undefined ? {} : { places: absolutePath(chosen.places) }),
    ...(chosen.loadedTerms === undefined ? {} : { loadedTerms: absolutePath(chosen.loadedTerms) }),
  });
  const styles = openHouseStyles((asked) => (asked === path ? text : readFromDisk(asked)), {
    configuration: path,
    terminal,
  });
  const { style } = await styles.styleFor(`${dirname(path)}/draft.md`);
  return style;
}

function onlyRule(style: HouseStyle, rule: string, options: Readonly<Record<string, unknown>>): HouseStyle {
  const others = checks
    .filter((check) => check.name !== rule)
    .map((check) => [check.name, { severity: "off" as const, options: {} }]);
  const setting = { options: { ...style.rules[rule]?.options, ...options } };
  return { ...style, rules: { ...Object.fromEntries(others), [rule]: setting } };
}

function noRules(style: HouseStyle): HouseStyle {
  return { ...style, rules: Object.fromEntries(checks.map((check) => [check.name, { severity: "off", options: {} }])) };
}

function withLists(style: HouseStyle, lists: Lists | undefined): HouseStyle {
  if (!lists) return style;
  return {
    ...style,
    places: [...style.places, ...lists.places],
    loadedTerms: [...style.loadedTerms, ...lists.loadedTerms],
  };
}

function readOption(given: string): [string, unknown] {
  const [name = "", value] = given.split(/=(.*)/s);
  if (value === undefined) refuse(complaints.option, { given });
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}

function refuseUnknownOption(name: string, rule: string | undefined): void {
  const known = Object.keys(checkNamed(rule ?? "")?.options ?? {});
  if (!known.includes(name))
    refuse(complaints.unknownOption, { name, rule: rule ?? "--rule", known: known.join(", ") || "–" });
}

const complaints = {
  unknownOption: {
    en: "{rule} has no option {name}; it has {known}.",
    nl: "{rule} heeft geen optie {name}; wel {known}.",
  },
  nothing: {
    en: "name what to try: --rule, --places or --terms.",
    nl: "noem wat u wilt proberen: --rule, --places of --terms.",
  },
  option: { en: "--option takes NAME=VALUE, not {given}.", nl: "--option krijgt NAAM=WAARDE, niet {given}." },
};
