import fc from 'fast-check';
import { openBook } from '../../src/app/book';
import { fillForm } from '../../src/app/fillForm';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { sourceSheet } from '../../src/app/usecases/sourceSheet';
import { figuresOn, placeOf, testApp, testKnowledge, type } from '../support/app';
import type { Choice } from '../../src/app/appState';

const choice: Choice = { form: 'membership', year: 2013, region: '510000', layout: 'area', areas: null };
const sheet = '会员组织2013四川';

async function filled(patch: Partial<Choice> = {}): Promise<FileWorkbook> {
  const port = FileWorkbook.empty();
  await fillForm(port, testKnowledge(), { ...choice, ...patch });
  return port;
}

const contentOf = async (
  port: FileWorkbook,
  area: string,
  indicator: string,
  period: 'current' | 'prior' = 'current',
) => (await placeOf(port, sheet, area, indicator, period)).content;

describe('a fill', () => {
  test('puts the year before into 上年 and leaves 本年 to the person where nothing was printed for it', async () => {
    const port = await filled();
    expect(await contentOf(port, '511000', 'M09', 'prior')).toBe(511300);
    expect(await contentOf(port, '511300', 'M09', 'prior')).toBe(965400);
    expect(await contentOf(port, '511000', 'M09')).toBeNull();
  });

  test('puts figures printed for the form’s own year into 本年', async () => {
    const port = FileWorkbook.empty();
    await fillForm(port, testKnowledge(), { ...choice, year: 2012 });
    const of = async (area: string, indicator: string) =>
      (await placeOf(port, '会员组织2012四川', area, indicator)).content;
    expect([await of('511000', 'M01'), await of('511000', 'M09')]).toEqual([5952, 511300]);
    expect([await of('511300', 'M01'), await of('511300', 'M09')]).toEqual([7404, 965400]);
  });

  test('puts the region’s own printed figure beside 合计, not into it', async () => {
    const port = FileWorkbook.empty();
    await fillForm(port, testKnowledge(), { ...choice, year: 2015, region: '450000' });
    const name = '会员组织2015广西';
    expect((await placeOf(port, name, '450000P', 'M09')).content).toBe(6706200);
    expect((await placeOf(port, name, '450000', 'M09')).content).toBe(
      (await placeOf(port, name, '450200', 'M09')).content,
    );
  });

  test('keeps for every figure it wrote where that was printed', async () => {
    const port = await filled();
    const { state } = openBook(await port.read([]), { asks: 'person' });
    const figure = state.prefilled.find(({ field }) => field === '511000|M09|prior');
    expect(figure).toMatchObject({
      value: 511300,
      provenance: { kind: 'dataset', doc: '004', line: 97, asPrinted: '51.13万人', period: '2012-12-31' },
    });
    expect(state.prefilled).toHaveLength(state.log.filter(({ cell }) => cell !== '').length);
  });

  test('lists the sources on a sheet of their own', async () => {
    const port = await filled();
    const { read } = await port.read(['数据来源']);
    expect(read[0]?.values.flat()).toEqual(expect.arrayContaining(['51.13万人', 511300]));
  });

  test('leaves a person’s sheet of the name 数据来源 alone, and so does taking the fill back', async () => {
    const port = FileWorkbook.empty();
    const mine = {
      ...sourceSheet([], testKnowledge().words, []),
      rows: 2,
      cells: [['本单位的数据来源', 12345]],
    };
    await port.write({ plans: [mine] });
    const before = (await port.read(['数据来源'])).read[0];
    const app = testApp(port, choice);
    await app.fill();
    const names = (await port.read([])).sheets.map(({ name }) => name);
    expect(names).toEqual(['数据来源', sheet, '数据来源(2)']);
    expect((await port.read(['数据来源'])).read[0]).toEqual(before);
    await app.fill();
    expect((await port.read([])).sheets).toHaveLength(3);
    await app.undo();
    expect((await port.read([])).sheets.map(({ name }) => name)).toEqual(['数据来源']);
    expect((await port.read(['数据来源'])).read[0]).toEqual(before);
  });

  test('done again changes nothing and says so', async () => {
    const port = await filled();
    const before = await port.read('visible');
    const again = await fillForm(port, testKnowledge(), choice);
    expect(again.written).toBe(0);
    expect(again.preview).toMatchObject({ creates: false, current: 0, prior: 0 });
    expect(await port.read('visible')).toEqual(before);
  });

  test('takes last year’s sheet of the same workbook before the dataset', async () => {
    const port = FileWorkbook.empty();
    await fillForm(port, testKnowledge(), { ...choice, year: 2012 });
    await type(port, '会员组织2012四川', '511000', 'M09', 511400);
    await fillForm(port, testKnowledge(), choice);
    expect(await contentOf(port, '511000', 'M09', 'prior')).toBe(511400);
  });

  test('corrects a 上年 figure of its own when a better source appears, never one that was typed', async () => {
    const port = FileWorkbook.empty();
    await fillForm(port, testKnowledge(), choice);
    await type(port, sheet, '511300', 'M09', 970000, 'prior');
    await fillForm(port, testKnowledge(), { ...choice, year: 2012 });
    await type(port, '会员组织2012四川', '511000', 'M09', 511400);
    await type(port, '会员组织2012四川', '511300', 'M09', 965000);
    const { preview } = await fillForm(port, testKnowledge(), choice);
    expect(preview.untouched).toBe(1);
    expect(await contentOf(port, '511000', 'M09', 'prior')).toBe(511400);
    expect(await contentOf(port, '511300', 'M09', 'prior')).toBe(970000);
  });

  test('leaves a sheet of that name that is no such form alone and takes the next free name', async () => {
    const port = await filled();
    const { read } = await port.read([sheet]);
    const year = (read[0]?.values ?? []).flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        typeof content === 'string' && content.includes('年度') ? [{ row, column }] : [],
      ),
    );
    const protectedCells = year.map(({ row, column }) => ({ row, column, value: null }));
    await port.write({ writes: [{ sheet, cells: protectedCells }] });
    const before = (await port.read([sheet])).read[0];
    const { preview } = await fillForm(port, testKnowledge(), choice);
    expect(preview).toMatchObject({ sheet: `${sheet}(2)`, creates: true });
    expect((await port.read([sheet])).read[0]).toEqual(before);
  });

  test('of one unit’s own return fills that unit alone', async () => {
    const port = FileWorkbook.empty();
    const { preview } = await fillForm(port, testKnowledge(), {
      ...choice,
      region: '511000',
      layout: 'indicator',
    });
    expect(preview).toMatchObject({ sheet: '会员组织2013内江单位表', creates: true });
    const place = await placeOf(port, '会员组织2013内江单位表', '511000', 'M09', 'prior');
    expect(place.content).toBe(511300);
  });

  test('of a county, which has no areas of its own, is laid out by indicator', async () => {
    const port = FileWorkbook.empty();
    const { preview } = await fillForm(port, testKnowledge(), { ...choice, region: '450202' });
    expect(preview.sheet).toContain('单位表');
    const { sheets } = await port.read([]);
    expect(sheets.map(({ name }) => name)).toEqual([preview.sheet]);
  });

  test('never changes a figure that a person typed, whatever was typed where', async () => {
    const base = await (await filled()).toBytes();
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.constantFrom('511000', '511300', '510700', '510000P', '510000D'),
            fc.constantFrom('M01', 'M03', 'M09', 'M21'),
            fc.constantFrom('current' as const, 'prior' as const),
            fc.oneof(fc.nat(10_000_000), fc.constantFrom('83.13万', '—', 0)),
          ),
          { maxLength: 8 },
        ),
        async (typed) => {
          const opened = await FileWorkbook.open(base);
          if (!opened.ok) throw new Error(opened.problem);
          const port = opened.value;
          for (const [area, indicator, period, value] of typed)
            await type(port, sheet, area, indicator, value, period);
          const before = await figuresOn(port, sheet);
          await fillForm(port, testKnowledge(), choice);
          const after = await figuresOn(port, sheet);
          for (const [cell, content] of before) if (content !== null) expect(after.get(cell)).toBe(content);
        },
      ),
      { numRuns: 15 },
    );
  });
});
