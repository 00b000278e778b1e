import { cellState } from '../engine/grid';
import { repeatedValues } from '../methods/copied';
import { summed } from '../engine/sample';
import { fail, pass, relatedCell } from '../engine/stage';
import type { Rule } from '../rule';
import type { Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/** The same large figure at several areas. */
export const repeated: EditDefinition<EditOf<'repeated'>> = {
  parameters: [
    {
      name: 'minRepeats',
      label: { zh: '相同的地区数', en: 'Areas with the same figure' },
      least: 2,
      most: 1e9,
    },
    { name: 'minValue', label: { zh: '从多大的数起', en: 'From this figure on' }, least: 0, most: 1e12 },
  ],
  indicators: () => [],
  explains: null,
  plans: () => 'pattern',
  run: { structure: runRepeated },
};

function runRepeated(stage: Stage, rule: Rule, { minRepeats, minValue }: EditOf<'repeated'>): void {
  for (const column of summed(stage)) {
    // By code, so that the order of the rows decides nothing.
    const rows = stage.grid.unitRows
      .filter((row) => column.states[row] === cellState.ok)
      .sort((a, b) => ((stage.grid.areas[a]?.code ?? '') < (stage.grid.areas[b]?.code ?? '') ? -1 : 1));
    const repeated = repeatedValues(
      rows.map((row) => column.values[row] ?? Number.NaN),
      minRepeats,
      minValue,
    );
    const failing = new Set(repeated.flatMap(({ units }) => units));
    pass(stage, rule, rows.length - failing.size);
    for (const { value, units } of repeated) {
      const [first, ...others] = units.map((unit) => rows[unit] ?? -1);
      if (first === undefined) continue;
      fail(stage, rule, 'repeated', column, first, {
        facts: { kind: 'repeated', value, times: units.length },
        related: others.flatMap((row) => relatedCell(column, row)),
      });
    }
  }
}
