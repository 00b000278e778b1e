import { childrenOf } from '../../../src/catalogue/areas';
import { forms } from '../../../src/forms/catalogue';
import { layoutForm } from '../../../src/forms/layout';
import { recogniseStandardForm } from '../../../src/forms/standardForm';
import { recogniseSheet } from '../../../src/forms/recognise';
import { plainCells } from '../../support/sheets';
import { sheetOf } from './sheets';
import type { Binding } from '../../../src/forms/binding';
import type { LayoutKind } from '../../../src/forms/definition';

const placesOf = ({ form, year, region, layout, lineAxis, areas: lines, items }: Binding): unknown => ({
  form,
  year,
  region,
  layout,
  lineAxis,
  lines,
  items,
});

describe('a form of ours whose codes someone has deleted', () => {
  it.each(
    forms.flatMap((form) => (['area', 'indicator'] as const).map((layout) => [form.id, layout] as const)),
  )('%s by %s is bound by its names to the same cells', (id, layout: LayoutKind) => {
    const form = forms.find((known) => known.id === id);
    if (!form) throw new Error(id);
    const region = layout === 'area' ? '450000' : '450200';
    const areas = childrenOf('450000').map((area) => area.code);
    const plan = layoutForm({ form, year: 2013, region, areas, relations: 'M10 ≤ M09' }, layout);
    const values = plainCells(plan, 0);
    const own = recogniseStandardForm(sheetOf(values));
    if (own.kind !== 'standard') throw new Error(own.kind);
    const code = /^(?:[A-Z]\d{2,3}|\d{6}[PD]?)$/u;
    const stripped = values.map((row) => row.map((cell) => (code.test(String(cell)) ? null : cell)));
    for (const filled of [false, true]) {
      const cells = stripped.map((row) => [...row]);
      if (filled)
        for (const { row, column } of plan.fields) (cells[row] ?? [])[column] ??= row * 100 + column;
      const recognition = recogniseSheet(sheetOf(cells), forms);
      if (recognition.kind === 'refused') throw new Error(recognition.reason);
      expect(placesOf(recognition.binding)).toEqual(placesOf(own.binding));
    }
  });
});
