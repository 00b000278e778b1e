import { flagFormula, flagLooks, isFlagFormula } from '../../app/flagLooks';
import { columnRuns, rectAddress } from '../../forms/address';
import { conditionalStyleTo } from '../../spreadsheet/xlsxLooks';
import type { ConditionalRule } from 'hucre/xlsx';
import type { Flag } from '../../app/port';

/** Whether a conditional format is one of our flags, set here or in Excel. */
export function isFlagRule(rule: ConditionalRule): boolean {
  return [rule.formula ?? []].flat().some(isFlagFormula);
}

/** One conditional format per severity over all its cells. */
export function flagRules(flags: readonly Flag[], firstPriority: number): readonly ConditionalRule[] {
  return flagLooks.flatMap(([severity, look], index) => {
    const cells = flags.filter((flag) => flag.severity === severity);
    if (cells.length === 0) return [];
    return [
      {
        type: 'expression' as const,
        priority: firstPriority + index,
        formula: flagFormula(severity),
        range: columnRuns(cells).map(rectAddress).join(' '),
        style: conditionalStyleTo(look.fill, { color: look.font, ...(look.bold && { bold: true }) }),
      },
    ];
  });
}
