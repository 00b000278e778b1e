import { findingMessage } from '../../i18n/findings';
import { findingsOfUnit } from './enrich';
import { largestFindings } from './findings';
import { readUnits } from './judged';
import type { Register } from '../../register/figures';
import type { CommandContext } from '../command';
import type { Workspace } from './workspace';

/** How many findings are told in words: as many as a person reads. */
export const mostTold = 1000;

/** Has the engine in memory say what is wrong with the units whose findings weigh most. */
export async function tellFindings(
  { desk }: Pick<Workspace, 'desk'>,
  register: Register,
  indicators: readonly string[],
  place: Parameters<typeof findingsOfUnit>[3],
  lang: CommandContext['lang'],
): Promise<void> {
  const largest = await largestFindings(desk, mostTold);
  const rows = [...new Set(largest.map(({ unitRow }) => unitRow))];
  if (rows.length === 0) return;
  const table = await readUnits(desk, register, `unit_row IN (${rows.join(', ')})`);
  await desk.run('CREATE TABLE told (unit_row INTEGER, rule VARCHAR, correction DOUBLE, message VARCHAR)');
  await desk.append('told', (to) => {
    table.unitRows.forEach((unitRow, row) => {
      const area = table.unit[row] ?? '';
      const said = new Set<string>();
      for (const finding of findingsOfUnit(table, row, indicators, place)) {
        for (const rule of [finding.rule, ...finding.folded]) {
          if (said.has(rule)) continue;
          said.add(rule);
          to.whole(unitRow);
          to.text(rule);
          to.figure(finding.correction ?? Number.NaN);
          to.text(findingMessage(finding, { region: area, layout: 'indicator' }, lang));
          to.endRow();
        }
      }
    });
  });
  await desk.run(
    `UPDATE finding SET message = told.message, correction = told.correction FROM told
     WHERE told.unit_row = finding.unit_row AND told.rule = finding.rule AND finding.verdict = 'failed'`,
  );
}
