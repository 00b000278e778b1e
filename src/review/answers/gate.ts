import { tallyOf } from '../../validation';
import { isNamed, standingAnswer } from './explanation';
import type { Finding, ValidationResult } from '../../validation/finding';
import type { Explanation } from './records';

/** One reason against handing in; `count` is of findings, cells or unchecked relations. */
export type GateBlock =
  | { readonly kind: 'errors'; readonly count: number }
  | { readonly kind: 'unexplained'; readonly count: number }
  | { readonly kind: 'required'; readonly count: number }
  | { readonly kind: 'unseen'; readonly count: number }
  | { readonly kind: 'notChecked' };

/** 可以上报 or what stands against it. */
export interface Gate {
  readonly open: boolean;
  readonly blocks: readonly GateBlock[];
}

export interface GateInput {
  /** null: the sheet has not been checked since it changed. */
  readonly result: ValidationResult | null;
  readonly explanations: readonly Explanation[];
  /** Whether the list of what could not be checked has been looked at. */
  readonly seen: boolean;
  /** Required cells known to be blank; the findings' own count is used when it is higher. */
  readonly required?: number;
}

/**
 * Whether a form may be handed in: no error stands (a 准强制性 one may be let pass by a named reviewer), every query
 * is explained and the explanation still fits, required cells are filled, and what could not be checked was seen.
 */
export function gateOf({ result, explanations, seen, required = 0 }: GateInput): Gate {
  if (!result) return { open: false, blocks: [{ kind: 'notChecked' }] };
  const standing = result.findings.filter((finding) => !isAnswered(finding, explanations));
  const errors = standing.filter(({ severity }) => severity === 'error');
  const blank = errors.filter(({ facts }) => facts.kind === 'blank');
  const blankCells = blank.reduce((sum, { facts }) => sum + (facts.kind === 'blank' ? facts.cells : 0), 0);
  const counts: readonly GateBlock[] = [
    { kind: 'errors', count: errors.length - blank.length },
    { kind: 'unexplained', count: standing.filter(({ severity }) => severity === 'query').length },
    { kind: 'required', count: Math.max(blankCells, required) },
    { kind: 'unseen', count: seen ? 0 : tallyOf(result).unchecked },
  ];
  const blocks = counts.filter((block) => block.kind !== 'notChecked' && block.count > 0);
  return { open: blocks.length === 0, blocks };
}

/** Whether a finding no longer stands in the way; a hint never does. */
export function isAnswered(finding: Finding, explanations: readonly Explanation[]): boolean {
  if (finding.severity === 'hint') return true;
  const answer = standingAnswer(finding, explanations);
  if (!answer) return false;
  return finding.severity === 'query' || (finding.overridable && isNamed(answer.reviewer));
}
