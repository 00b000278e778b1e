import { relativeNoise } from '../../catalogue/numbers';
import { copiedFromPrior } from '../methods/copied';
import { baseAt } from '../engine/columnModel';
import { summed } from '../engine/sample';
import { exclude, fail, impactOfAll, pass, relatedCell, uncheck } from '../engine/stage';
import type { Rule } from '../rule';
import type { Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/** Rows whose figures are nearly all last year's. */
export const copied: EditDefinition<EditOf<'copied'>> = {
  parameters: [
    {
      name: 'share',
      label: { zh: '相同的比例（0–1）', en: 'Share that is the same (0–1)' },
      least: 0,
      most: 1,
      above: 'neverApplicable',
    },
    { name: 'minimum', label: { zh: '最少个数', en: 'Fewest figures' }, least: 1, most: 1e9 },
  ],
  indicators: () => [],
  explains: null,
  plans: () => 'pattern',
  run: { copies: runCopied },
};

function runCopied(stage: Stage, rule: Rule, { share, minimum }: EditOf<'copied'>): void {
  const { grid } = stage;
  const columns = summed(stage);
  for (const row of grid.unitRows) {
    const pairs = columns.flatMap((column) => {
      const prior = baseAt(stage, column, row);
      const value = column.values[row] ?? Number.NaN;
      return prior > 0 && value > 0 ? [{ column, pair: [value, prior] as const }] : [];
    });
    const result = copiedFromPrior(pairs.map(({ pair }) => pair));
    const [first, ...others] = pairs.filter(({ pair }) => pair[0] === pair[1]).map(({ column }) => column);
    const anyColumn = columns.find((column) => column.entries[row] !== undefined);
    if (result.of < minimum) {
      if (anyColumn) uncheck(stage, rule, anyColumn, row, 'too_few');
    } else if (result.share < share - relativeNoise || !first) pass(stage, rule);
    else {
      fail(stage, rule, 'copied', first, row, {
        facts: { kind: 'copied', share: result.share, same: result.same, of: result.of },
        causes: [{ kind: 'copied' }],
        impact: impactOfAll(
          stage,
          [first, ...others].map((column) => ({ column, row, due: null })),
        ),
        related: [
          ...others.flatMap((column) => relatedCell(column, row)),
          // Which of the two years was overwritten the sheet alone does not say.
          ...[first, ...others].flatMap(({ indicator }) => {
            const column = grid.prior.get(indicator.code);
            return column ? relatedCell(column, row) : [];
          }),
        ],
      });
      for (const column of [first, ...others]) exclude(stage, column, row);
    }
  }
}
