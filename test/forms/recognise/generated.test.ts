import fc from 'fast-check';
import { forms } from '../../../src/forms/catalogue';
import { recogniseSheet } from '../../../src/forms/recognise';
import { generatedSheets } from './generated';

describe('any layout an office may choose', () => {
  it('is bound to the very cells where its figures stand', () => {
    fc.assert(
      fc.property(generatedSheets, (generated) => {
        const result = recogniseSheet(generated.sheet, forms);
        if (result.kind === 'refused') throw new Error(result.reason);
        const { form, year, region, lines, items } = result.binding;
        expect({ form, year, region }).toEqual({
          form: generated.form,
          year: generated.year,
          region: generated.region,
        });
        expect(lines.map((line) => `${line.code}@${line.index}`)).toEqual(generated.lines);
        expect(
          items.map((item) => `${item.indicator}/${item.slot ?? 'current'}@${item.index}x${item.scale}`),
        ).toEqual(generated.items);
      }),
      { numRuns: 200 },
    );
  });
});
