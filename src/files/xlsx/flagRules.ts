import { cellAddress } from '../../forms/address';
import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import type { Flag } from '../../app/port';
import type { Severity } from '../../validation/finding';

/** A conditional fill is stated by its background colour. */
const looks: Readonly<Record<Severity, CellStyle>> = {
  error: look('FFC7CE', '9C0006', true),
  query: look('FFEB9C', '7F4F00', false),
  hint: look('DDEBF7', '1F4E79', false),
};

const severities: readonly Severity[] = ['error', 'query', 'hint'];

/** The same mark as the Excel adapter's: flags set in one are cleared in the other. Text counts as zero, so it holds. */
const mark = 'union-statistics';

/** Whether a conditional format is one of our flags; a person's own are never taken away. */
export function isFlagRule(rule: ConditionalRule): boolean {
  return [rule.formula ?? []].flat().some((formula) => formula.includes(mark));
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
        formula: `N("${mark}:${severity}")=0`,
        range: cells.map(({ row, column }) => cellAddress(row, column)).join(' '),
        style: looks[severity],
      },
    ];
  });
}

function look(fill: string, font: string, bold: boolean): CellStyle {
  return {
    fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } },
    font: { color: { rgb: font }, ...(bold && { bold }) },
  };
}
