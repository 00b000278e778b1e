import { changeOf, indicatorText, lineText } from './reportNames';
import { figure } from './reportSheet';
import type { Finding } from '../validation/finding';
import type { Column } from './reportSheet';
import type { Wording } from './reportWords';

/** Anything that a list of findings has in its rows. */
interface Listed {
  readonly finding: Finding;
}

/** The columns that every list of findings has, before and after those of its own. */
export function findingColumns(
  region: string,
  { words, findingText }: Wording,
): {
  readonly number: Column<Listed>;
  readonly what: readonly Column<Listed>[];
  readonly message: Column<Listed>;
} {
  const { heads } = words;
  return {
    number: { head: heads.number, style: 'code', value: (_, at) => at + 1 },
    what: [
      { head: heads.cell, style: 'code', value: ({ finding }) => finding.cell },
      { head: heads.area, value: ({ finding }) => lineText(finding.area, region, words) },
      { head: heads.indicator, value: ({ finding }) => indicatorText(finding.indicator, words) },
      { head: heads.severity, style: 'code', value: ({ finding }) => words.severities[finding.severity] },
      { head: heads.rule, style: 'code', value: ({ finding }) => finding.rule },
      { head: heads.current, style: 'computed', format: figure, value: ({ finding }) => finding.current },
      {
        head: heads.prior,
        style: 'computed',
        format: figure,
        value: ({ finding }) => finding.prior?.value ?? null,
      },
      { head: heads.change, style: 'computed', format: '0.0%', value: ({ finding }) => changeOf(finding) },
    ],
    message: { head: heads.message, value: ({ finding }) => findingText(finding) },
  };
}
