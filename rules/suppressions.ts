import type { Directive, DirectiveRule } from "./draft/directive.ts";
import type { Diagnosis } from "./finding.ts";

/** What suppression comments do to findings. */
export interface Suppressed {
  /** Those that no directive reaches, in their order. */
  readonly kept: readonly Diagnosis[];
  readonly suppressed: readonly Diagnosis[];
  /** Directives and their rules that suppressed nothing; `rule` is null where the directive names none. */
  readonly unused: readonly UnusedDirective[];
}

export interface UnusedDirective {
  readonly directive: Directive;
  readonly rule: DirectiveRule | null;
}

/** Sorts findings into those kept and those suppressed. A directive reaches a finding that starts in its reach; `enable` only ends what came before it. */
export function applySuppressions(diagnoses: readonly Diagnosis[], directives: readonly Directive[]): Suppressed {
  const kept: Diagnosis[] = [];
  const suppressed: Diagnosis[] = [];
  const used = new Set<Directive | DirectiveRule>();
  for (const diagnosis of diagnoses) {
    const reasons = directives.filter((directive) => reaches(directive, diagnosis, directives));
    for (const reason of reasons) used.add(ruleOf(reason, diagnosis) ?? reason);
    (reasons.length > 0 ? suppressed : kept).push(diagnosis);
  }
  return { kept, suppressed, unused: [...unusedOf(directives, used)] };
}

function reaches(directive: Directive, diagnosis: Diagnosis, all: readonly Directive[]): boolean {
  const { action, reach, rules } = directive;
  if (action === "enable" || diagnosis.start < reach.start || diagnosis.start >= Math.max(reach.end, reach.start + 1))
    return false;
  if (rules.length > 0) return ruleOf(directive, diagnosis) !== undefined;
  return action !== "disable" || !all.some((other) => enables(other, diagnosis) && other.start >= directive.end);
}

/** Whether a directive enables a finding's rule again by name, before the finding. */
function enables(directive: Directive, diagnosis: Diagnosis): boolean {
  return (
    directive.action === "enable" && directive.end <= diagnosis.start && ruleOf(directive, diagnosis) !== undefined
  );
}

function ruleOf(directive: Directive, diagnosis: Diagnosis): DirectiveRule | undefined {
  return directive.rules.find(({ name }) => name === diagnosis.rule);
}

function* unusedOf(
  directives: readonly Directive[],
  used: ReadonlySet<Directive | DirectiveRule>,
): Generator<UnusedDirective> {
  for (const directive of directives) {
    if (directive.action === "enable") continue;
    if (directive.rules.length === 0 && !used.has(directive)) yield { directive, rule: null };
    for (const rule of directive.rules) if (!used.has(rule)) yield { directive, rule };
  }
}
