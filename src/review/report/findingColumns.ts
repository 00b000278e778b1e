import { figure } from './tableSheet';
import type { AreaForm } from '../../forms/formAreas';
import type { Finding } from '../../validation/finding';
import type { Column } from './tableSheet';
import type { ReportWording } from './words';

/** Anything that a list of findings has in its rows. */
interface Listed {
  readonly finding: Finding;
}

/** The columns that every list of findings has, before and after those of its own. */
export function findingColumns(
  form: AreaForm,
  { words, labels, finding: sentence }: ReportWording,
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
      { head: heads.area, value: ({ finding }) => labels.formArea(finding.area, form) },
      {
        head: heads.indicator,
        value: ({ finding }) => `${finding.indicator} ${labels.indicator(finding.indicator)}`,
      },
      {
        head: heads.severity,
        style: 'code',
        value: ({ finding }) => labels.severity(finding.severity, finding.overridable),
      },
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
    message: { head: heads.message, value: ({ finding }) => sentence(finding, form) },
  };
}

/** This year against last as a share of last year's; null where there is none. */
function changeOf({ current, prior }: Finding): number | null {
  return current === null || prior === null || prior.value === 0 ? null : current / prior.value - 1;
}
