import { stageOrder } from './stageOrder';
import { definitionOf } from '../edits/registry';
import type { Edit, RuleSet } from '../rule';
import type { PlanScope } from '../edits/definition';
import type { Plan, Unplanned } from './model';

/** An edit that no plan says: readers other than this engine cannot check it, and must say so. */
export interface UnplannedEdit {
  readonly rule: string;
  readonly edit: number;
  readonly kind: Edit['kind'];
  readonly why: Unplanned;
}

export interface Plans {
  readonly plans: readonly Plan[];
  readonly unplanned: readonly UnplannedEdit[];
}

/** The active edits of a rule set, written out for a form with these indicators. */
export function plansOf(
  { rules, off, limits, floors }: RuleSet,
  scope: Omit<PlanScope, 'rules' | 'severity'>,
): Plans {
  const plans: Plan[] = [];
  const unplanned: UnplannedEdit[] = [];
  const carried = new Set(scope.indicators.map(({ code }) => code));
  for (const rule of rules) {
    if (off.includes(rule.id)) continue;
    rule.edits.forEach((edit, at) => {
      const { indicators, plans: write, run } = definitionOf(edit.kind);
      const [first, ...others] = indicators(edit);
      if (first !== undefined && !carried.has(first)) return;
      if (rule.scope !== 'between' && !others.every((code) => carried.has(code))) return;
      const written = write(edit, { ...scope, rules: { rules, limits, floors }, severity: rule.severity });
      if (typeof written === 'string') {
        unplanned.push({ rule: rule.id, edit: at, kind: edit.kind, why: written });
      } else {
        const stage = stageOrder.find((name) => run[name] !== undefined);
        if (stage === undefined) return;
        const { id, severity } = rule;
        plans.push(
          ...written.map((plan) => ({ ...plan, rule: id, edit: at, kind: edit.kind, severity, stage })),
        );
      }
    });
  }
  return { plans, unplanned };
}
