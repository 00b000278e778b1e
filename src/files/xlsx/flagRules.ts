import { flagFormula, flagLooks, isFlagFormula } from '../../app/flagLooks';
import { cellAddress } from '../../forms/address';
import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import type { FlagLook } from '../../app/flagLooks';
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
        range: cells.map(({ row, column }) => cellAddress(row, column)).join(' '),
        style: styleOf(look),
      },
    ];
  });
}

/** A conditional fill is stated by its background colour. */
function styleOf({ fill, font, bold }: FlagLook): CellStyle {
  return {
    fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill.slice(1) } },
    font: { color: { rgb: font.slice(1) }, ...(bold && { bold }) },
  };
}
