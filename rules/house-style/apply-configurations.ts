import type { Choices, Configuration } from "./configuration.ts";
import { matchesGlobs } from "./globs.ts";
import { type HousePlace, type HouseStyle, plainStyle, type RuleSetting } from "./house-style.ts";

/** The choices that hold for the draft at `path` under these configurations, the most general first: of each file its own, then those of its overrides that match. */
export function choicesFor(configurations: readonly Configuration[], path: string): readonly Choices[] {
  return configurations.flatMap((configuration) => [
    configuration.choices,
    ...configuration.overrides
      .filter((override) => matchesGlobs(override.files, configuration.folder, path))
      .map((override) => override.choices),
  ]);
}

/** The house style that choices make, the later over the earlier. */
export function applyChoices(choices: readonly Choices[]): HouseStyle {
  const style = choices.reduce<HouseStyle>(choose, plainStyle);
  return { ...style, places: style.places.map((place) => ({ ...style.placeSpelling, ...place })) };
}

function choose(style: HouseStyle, choices: Choices): HouseStyle {
  const language = choices.language ?? style.language;
  const gazetteer = choices.gazetteer ?? style.gazetteer;
  return {
    ...(language === undefined ? {} : { language }),
    ...(gazetteer === undefined ? {} : { gazetteer }),
    proseKeys: [...new Set([...style.proseKeys, ...choices.proseKeys])],
    requireReasons: choices.requireReasons ?? style.requireReasons,
    rules: chooseRules(style.rules, choices.rules),
    places: choosePlaces(style.places, choices.places),
    placeSpelling: { ...style.placeSpelling, ...choices.placeSpelling },
    distinct: [...style.distinct, ...choices.distinct],
    loadedTerms: [
      ...style.loadedTerms.filter(
        (term) => !choices.loadedTerms.some((own) => own.term === term.term && own.language === term.language),
      ),
      ...choices.loadedTerms,
    ],
  };
}

function chooseRules(under: HouseStyle["rules"], over: HouseStyle["rules"]): HouseStyle["rules"] {
  const merged: Record<string, RuleSetting> = { ...under };
  for (const [name, setting] of Object.entries(over)) {
    const severity = setting.severity ?? under[name]?.severity;
    const options = { ...under[name]?.options, ...setting.options };
    merged[name] = severity === undefined ? { options } : { severity, options };
  }
  return merged;
}

/** A place of the nearer list takes the stead of any that shares a spelling with it: that is how a desk departs from the house. */
function choosePlaces(under: readonly HousePlace[], over: readonly HousePlace[]): readonly HousePlace[] {
  const named = new Set(over.flatMap((place) => [place.preferred, ...place.variants]));
  const kept = under.filter((place) => ![place.preferred, ...place.variants].some((name) => named.has(name)));
  return [...kept, ...over];
}
