import { createExcelPort } from '../../src/excel/port';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { forms } from '../../src/forms/catalogue';
import { createTexts } from '../../src/i18n';
import { testApp, placeOf } from '../support/app';
import { installExcel } from '../support/excelHost';
import type { WorkbookPort } from '../../src/app/port';

const choice = { year: 2013, region: '510000', form: 'aid' } as const;
const contents = '目录2013四川';
const names = async (port: WorkbookPort) => (await port.read([])).sheets.map(({ name }) => name);
const sheets = forms.map(({ short }) => `${short.zh}2013四川`);

describe.each(['file', 'Excel'] as const)('全套报表 (%s)', (kind) => {
  let excel: ReturnType<typeof installExcel> | undefined;
  let port: WorkbookPort;
  beforeEach(() => {
    excel = kind === 'Excel' ? installExcel({ apiVersion: '1.9', enforceApiVersion: true }) : undefined;
    const texts = createTexts('zh').guard;
    port = excel ? createExcelPort(texts, { undoGroups: false }) : FileWorkbook.empty(texts);
  });
  afterEach(() => excel?.uninstall());

  it('makes every form of the year in one step, with figures, sources and a 目录 that links them', async () => {
    const app = testApp(port, choice);
    await app.start();
    expect(await app.fillSet()).toEqual({ kind: 'made', what: 'set', sheet: contents });
    const all = await names(port);
    expect(all.filter((name) => name !== 'Sheet1')).toEqual([contents, ...sheets, '数据来源']);
    const [list] = (await port.read([contents])).read;
    const links = list?.formulas.flat().filter((formula) => formula.startsWith('=HYPERLINK('));
    expect(links).toEqual(
      forms.map(({ title }, index) => `=HYPERLINK("#'${sheets[index]}'!A1","${title.zh}")`),
    );
    expect(list?.values.map((row) => row[2]).filter(Boolean)).toEqual(
      expect.arrayContaining(forms.map(({ title }) => title.zh)),
    );
    const place = await placeOf(port, '会员组织2013四川', '511000', 'M09', 'prior');
    expect(place.content).toBe(511_300);
  });

  it('leaves what is there, and goes whole with one undo but for what was typed', async () => {
    const app = testApp(port, choice);
    await app.start();
    const before = await names(port);
    await app.fillSet();
    const { row, column } = await placeOf(port, '会员组织2013四川', '511000', 'M01');
    await port.write({ writes: [{ sheet: '会员组织2013四川', cells: [{ row, column, value: 5952 }] }] });
    await app.fillSet();
    expect((await placeOf(port, '会员组织2013四川', '511000', 'M01')).content).toBe(5952);
    expect(new Set(await names(port)).size).toBe(before.length + 14);
    await app.undo();
    await app.undo();
    expect(await names(port)).toEqual([...before, '会员组织2013四川']);
  });
});
