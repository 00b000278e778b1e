import { cellAddress } from '../../forms/address';
import type { ConditionalRule } from 'hucre/xlsx';
import type { Flag } from '../../app/port';
import type { Severity } from '../../validation/finding';

const fills: Readonly<Record<Severity, string>> = { error: 'FFC7CE', query: 'FFEB9C', hint: 'DDEBF7' };
const severities: readonly Severity[] = ['error', 'query', 'hint'];

/** Always true, and says whose rule it is: only our own are ever taken away. */
const mark = 'N("union-statistics")=0';

/** Whether a conditional format is one of our flags. */
export function isFlagRule(rule: ConditionalRule): boolean {
  return rule.formula === mark;
}

/** One conditional format per severity over all its cells. */
export function flagRules(flags: readonly Flag[], firstPriority: number): readonly ConditionalRule[] {
  return severities.flatMap((severity, index) => {
    const cells = flags.filter((flag) => flag.severity === severity);
    if (cells.length === 0) return [];
    return [
      {
        type: 'expression' as const,
        priority: firstPriority + index,
        formula: mark,
        range: cells.map(({ row, column }) => cellAddress(row, column)).join(' '),
        // A conditional fill is stated by its background colour.
        style: {
          fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { rgb: fills[severity] } },
        },
      },
    ];
  });
}
