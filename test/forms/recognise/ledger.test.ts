import { forms } from '../../../src/forms/catalogue';
import { addUpLedger, recogniseSheet } from '../../../src/forms/recognise';
import { paymentLedger, unionLedger } from './ledgers';
import { sheetOf } from './sheets';
import type { AddedUp, LedgerRefusal } from '../../../src/forms/recognise';
import type { CellContent } from '../../../src/forms/sheet';

function added(result: AddedUp | LedgerRefusal): AddedUp {
  if (typeof result === 'string') throw new Error(result);
  return result;
}

const sumsOf = ({ reading }: AddedUp): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    [...reading.entries.values()].map(({ area, indicator, value }) => [`${area}|${indicator}`, value]),
  );

describe('a ledger', () => {
  it('of 100,000 payments is one, and adds up by city, programme and year to the last fen', () => {
    const { sheet, sums, counted } = paymentLedger(100_000);
    expect(recogniseSheet(sheet, forms)).toMatchObject({ kind: 'refused', reason: 'ledger' });
    const result = added(addUpLedger(sheet, forms));
    expect(result.reading).toMatchObject({ form: 'aid', year: 2013, region: '450000', layout: 'area' });
    expect(sumsOf(result)).toEqual(Object.fromEntries(sums));
    expect(result.counted).toBe(counted);
    expect(result.leftOut.map(({ reason }) => reason).sort()).toEqual(['no_indicator', 'other_year']);
    expect(result.leftOut.reduce((sum, { count }) => sum + count, result.counted)).toBe(100_000);
  });

  it('of unions that begin with the name of their city adds up by city, its total left out', () => {
    const { sheet, sums, counted } = unionLedger(300);
    const result = added(addUpLedger(sheet, forms));
    expect(sumsOf(result)).toEqual(Object.fromEntries(sums));
    expect(result.counted).toBe(counted);
    expect(result.leftOut).toEqual([{ reason: 'subtotal', count: 1, row: 302, text: '合计' }]);
  });

  it('of unions without a place is the return of the office that its title names', () => {
    const rows = Array.from({ length: 12 }, (_, at): CellContent[] => [
      `第${at + 1}机械有限公司工会`,
      100 + at,
      90,
    ]);
    const sheet = sheetOf([['柳州市2013年基层工会名录'], ['工会名称', '职工人数', '会员人数'], ...rows]);
    const result = added(addUpLedger(sheet, forms));
    expect(result.reading).toMatchObject({ region: '450200', layout: 'indicator', year: 2013 });
    expect(sumsOf(result)).toEqual({ '450200|M05': 1266, '450200|M09': 1080 });
  });

  const detail = (rows: readonly (readonly CellContent[])[]) =>
    sheetOf([['2013年帮扶资金明细表'], ['市', '项目', '户次', '金额（元）'], ...rows]);

  it('with a name over its group adds the group up, money in the unit of the form, subtotals left out', () => {
    const sheet = detail([
      ['南宁市', '生活救助', 3, 15_000],
      [null, '医疗救助', 2, '8,000'],
      [null, '小计', 5, 23_000],
      ['柳州市', '生活救助', 4, 20_000],
      [null, '医疗救助', 1, '—'],
      [null, '小计', 5, 20_000],
    ]);
    const result = added(addUpLedger(sheet, forms));
    expect(sumsOf(result)).toEqual({
      '450100|A21': 3,
      '450100|A22': 1.5,
      '450100|A23': 2,
      '450100|A24': 0.8,
      '450200|A21': 4,
      '450200|A22': 2,
      '450200|A23': 1,
    });
    expect(result.leftOut).toEqual([{ reason: 'subtotal', count: 2, row: 4, text: '小计' }]);
    expect(result.ranges.get('450100|A21|current')).toBe('C3:C3');
  });

  it('names the rows and cells that it could not count', () => {
    const sheet = detail([
      ['南宁市', '生活救助', 3, 15_000],
      ['南宁市', '生活救助', '三户', 5_000],
      ['南宁市', '生活救助', null, null],
      ['某某处', '生活救助', 7, 1],
      ['成都市', '生活救助', 7, 1],
      ['柳州市', '生活救助', 4, 20_000],
      ['柳州市', '生活救助', 4, 20_000],
      ['柳州市', '春游', 4, 20_000],
      ['柳州市', '医疗救助', 4, 20_000],
    ]);
    const result = added(addUpLedger(sheet, forms, { region: '450000' }));
    expect(result.counted).toBe(5);
    expect(result.leftOut.map(({ reason, row, text }) => `${reason} ${row} ${text}`).sort()).toEqual([
      'no_area 5 某某处',
      'no_figure 4 南宁市',
      'no_indicator 9 春游',
      'other_region 6 成都市',
    ]);
    expect(result.unreadable).toEqual([{ row: 3, column: 2, text: '三户' }]);
  });

  it('that says nothing of a form, an area or a year is refused with what is missing', () => {
    const rows = ['南宁市', '柳州市', '桂林市'].flatMap((name) =>
      [1, 2, 3].map((at): CellContent[] => [name, `第${at}号`, at]),
    );
    expect(addUpLedger(sheetOf([['2013年'], ['市', '编号', '数'], ...rows]), forms)).toBe('no_indicators');
    expect(addUpLedger(sheetOf([['明细'], ['市', '单位名称', '会员人数'], ...rows]), forms)).toBe('no_year');
    expect(addUpLedger(sheetOf([['2013年'], ['市', '会员人数'], ['南宁市', 1], ['柳州市', 2]]), forms)).toBe(
      'no_ledger',
    );
  });
});
