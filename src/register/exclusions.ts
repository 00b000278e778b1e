import { indicatorOf } from '../catalogue/indicators';
import { figureKey, stages } from './figures';
import type { Condition, Expression, FigureName, Plan, StageName } from '../validation/plan';

/** A figure that takes no part in later stages when the plan fails. */
export interface Exclusion {
  readonly plan: Plan;
  readonly figure: FigureName;
  /** The first stage that does not see it. */
  readonly from: StageName;
}

/**
 * Which figures a failed plan takes out of later stages, where every unit answers for itself: a negative figure, a
 * broken number of people, a slip of the unit; and of a relation that does not hold, which is an error, every figure:
 * which of them is wrong the relation does not say, so none of them is in the statistics of the others.
 */
export function exclusionsOf(plans: readonly Plan[]): readonly Exclusion[] {
  return plans.flatMap((plan): readonly Exclusion[] => {
    const { kind, at, stage, severity } = plan;
    if (plan.stages.length > 0) return [];
    if (kind === 'sign' || kind === 'unitSlip') return [{ plan, figure: at, from: after(stage) }];
    if (kind === 'precision') {
      return indicatorOf(at.indicator)?.decimals === 0 ? [{ plan, figure: at, from: after(stage) }] : [];
    }
    if (severity !== 'error' || (stage !== 'change' && stage !== 'relations')) return [];
    return currentFigures(plan).map((figure) => ({ plan, figure, from: 'statistics' as const }));
  });
}

const after = (stage: StageName): StageName => stages[stages.indexOf(stage) + 1] ?? 'structure';

function currentFigures(plan: Plan): readonly FigureName[] {
  return figuresOf(plan).filter(({ period }) => period === 'current');
}

/** Every figure that a plan reads, each once. */
export function figuresOf({ at, cases, stages: statistic }: Plan): readonly FigureName[] {
  const found = new Map<string, FigureName>([[figureKey(at), at]]);
  const note = (figure: FigureName): void => void found.set(figureKey(figure), figure);
  const ofExpression = (expression: Expression): void => {
    switch (expression.op) {
      case 'number':
      case 'named':
        return;
      case 'figure':
      case 'halfStep':
      case 'age':
        return note(expression.figure);
      case 'choose':
        ofCondition(expression.when);
        ofExpression(expression.then);
        return ofExpression(expression.otherwise);
      case 'absolute':
      case 'round':
      case 'log10':
      case 'ln':
      case 'exp':
      case 'twelveDigits':
        return ofExpression(expression.of);
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
      case 'power':
      case 'max':
      case 'min':
        ofExpression(expression.left);
        return ofExpression(expression.right);
    }
  };
  const ofCondition = (condition: Condition): void => {
    switch (condition.op) {
      case 'state':
      case 'formula':
        return note(condition.figure);
      case 'every':
      case 'some':
        return condition.of.forEach(ofCondition);
      case 'not':
        return ofCondition(condition.of);
      case '<':
      case '<=':
      case '>':
      case '>=':
        ofExpression(condition.left);
        return ofExpression(condition.right);
    }
  };
  cases.forEach(({ when }) => ofCondition(when));
  for (const { where, each } of statistic) {
    ofCondition(where);
    each.forEach(({ is }) => ofExpression(is));
  }
  return [...found.values()];
}
