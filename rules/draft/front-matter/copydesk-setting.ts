import { isMap, isScalar, isSeq, type Pair } from "yaml";
import type { Directive, DirectiveRule } from "../directive.ts";

/**
 * The `copydesk` key of front matter as suppressions of the whole draft: `copydesk: off`, `copydesk: { disable: [rule, …] }`, or as in the configuration
 * `copydesk: { rules: { rule: off } }`. `by` is added to offsets.
 */
export function directiveOfSetting(pair: Pair, by: number): readonly Omit<Directive, "reach">[] {
  const { key, value } = pair;
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const directive = (end: number, rules: readonly DirectiveRule[]) => ({
    action: "disable-file" as const,
    start: by + start,
    end: by + end,
    rules,
    reason: "",
  });
  if (isScalar(value)) return isOff(value) ? [directive(value.range?.[1] ?? start, [])] : [];
  if (!isMap(value)) return [];
  const rules = value.items.flatMap((item) => [...rulesIn(item, by)]);
  return rules.length > 0 ? [directive(value.range?.[1] ?? start, rules)] : [];
}

function* rulesIn(item: Pair, by: number): Generator<DirectiveRule> {
  const key = isScalar(item.key) ? item.key.value : "";
  if (key === "disable") {
    for (const name of isSeq(item.value) ? item.value.items : [item.value]) yield* ruleOf(name, by);
  } else if (key === "rules" && isMap(item.value)) {
    for (const rule of item.value.items) if (isOff(rule.value)) yield* ruleOf(rule.key, by);
  }
}

function* ruleOf(name: unknown, by: number): Generator<DirectiveRule> {
  if (!isScalar(name) || typeof name.value !== "string" || !name.range) return;
  yield { name: name.value, start: by + name.range[0], end: by + name.range[1] };
}

/** YAML 1.2 reads `off` as a word, and older habits as false. */
function isOff(value: unknown): boolean {
  return isScalar(value) && (value.value === false || value.value === "off");
}
