import { areaOf, liesIn } from '../../catalogue/areas';
import { fail, pass } from '../engine/stage';
import type { Rule } from '../rule';
import type { Stage } from '../engine/stage';
import type { EditDefinition, EditOf } from './definition';

/** Every area has a known code of the form's region, once. */
export const codes: EditDefinition<EditOf<'codes'>> = {
  parameters: [],
  indicators: () => [],
  explains: null,
  plans: () => 'reference_list',
  run: { identity: runCodes },
};

function runCodes(stage: Stage, rule: Rule): void {
  const { areas, reading, current } = stage.grid;
  const seen = new Set<string>();
  areas.forEach(({ code, role }, row) => {
    if (role !== 'area') return;
    const area = areaOf(code);
    const isGood =
      area !== undefined && (areaOf(reading.region) === undefined || liesIn(area, reading.region));
    const isRepeated = seen.has(code);
    seen.add(code);
    if (isGood && !isRepeated) return pass(stage, rule);
    const column = [...current.values()].find((candidate) => candidate.entries[row] !== undefined);
    if (column) fail(stage, rule, 'codes', column, row, { facts: { kind: 'code', text: code } });
  });
}
