import { screenSheet } from '../../src/app/screening';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { screen } from '../../src/validation';
import { listPlan } from '../support/listPlan';
import { sheetOf } from '../support/sheets';
import { testApp } from '../support/app';
import type { LeftOut, ScreeningRequest } from '../../src/app/screening';
import type { PlanCell } from '../../src/forms/sheetPlan';

type Row = readonly PlanCell[];

const at = (sheet: string): ScreeningRequest['columns'] => ({ sheet, id: 1, prev: 3, curr: 4 });
const hb: ScreeningRequest['method'] = { method: 'hb' };
const head: readonly Row[] = [['各单位会员人数'], ['', '单位', '', '上期', '本期'], ['', '', '', 2012, 2013]];
const unit = (id: PlanCell, prev: PlanCell, curr: PlanCell): Row => ['', id, '', prev, curr];

// Ordinary growth of about 4 %, with one jump.
const ordinary = [1040, 2090, 3110, 1050, 5230, 2070, 4150, 1030, 6260, 3120].map((curr, index) =>
  unit(`单位${index + 1}`, [1000, 2000, 3000, 1000, 5000, 2000, 4000, 1000, 6000, 3000][index] ?? 0, curr),
);
const jump = unit('南宁机床厂', 8000, 16000);
const list = [...head, ...ordinary, jump];

function found(rows: readonly Row[], method = hb) {
  return screenSheet(sheetOf(listPlan('清单', rows)), { columns: at('清单'), method });
}

function causes(rows: readonly Row[], method = hb): Readonly<Partial<Record<LeftOut, readonly string[]>>> {
  return Object.fromEntries(
    found(rows, method).leftOut.map(({ cause, rows: left }) => [cause, left.map(({ id }) => id)]),
  );
}

describe('a list of two periods', () => {
  it('shows what stands out at its cell, with the range on its own scale', () => {
    const { findings, n, headRows, outcome } = found(list);
    expect({ n, headRows, outcome }).toEqual({ n: 11, headRows: 3, outcome: 'ok' });
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({ id: '南宁机床厂', cell: 'E14', prev: 8000, curr: 16000, ratio: 2 });
    expect(finding?.expected[0]).toBeGreaterThan(7000);
    expect(finding?.expected[1]).toBeLessThan(10_000);
  });

  it.each([
    { method: 'hb', C: 0.5 },
    { method: 'mad', z: 1 },
    { method: 'growth', rise: 0.03, fall: 0.03 },
  ] as const)('says of $method what the screening of the same pairs says', (method) => {
    const rows = list.slice(head.length);
    const pairs = rows.map(([, id, , prev, curr]) => ({
      id: id as string,
      prev: Number(prev),
      curr: Number(curr),
    }));
    const alone = screen(pairs, method);
    const { findings, parameters, n } = found(list, method);
    expect(alone.findings.length).toBeGreaterThan(1);
    expect({ n, parameters }).toEqual({ n: alone.n, parameters: alone.parameters });
    const bare = findings.map(({ cell: _, ...finding }) => finding);
    expect(bare).toEqual(expect.arrayContaining([...alone.findings]));
    expect(findings.map(({ score }) => score)).toEqual(alone.findings.map(({ score }) => score));
  });

  it('takes 2012 beside 2013 over the figures for a head, and the same figures further down for a unit', () => {
    expect(found(list).headRows).toBe(3);
    expect(found([...list, unit('厂', 2012, 2013)]).n).toBe(12);
    expect(found(list.slice(3)).headRows).toBe(0);
  });

  it('counts who was left out by cause: missing, zero, negative, text, totals', () => {
    const rows = [
      ...list,
      unit('a', null, 5),
      unit('b', 0, 5),
      unit('c', -1, 5),
      unit('d', '83.13万', 5),
      unit('e', 5, null),
      unit('f', 5, 0),
      unit('g', 5, -1),
      unit('h', 5, '未报'),
      unit('合 计', 99, 99),
      unit('', null, null),
    ];
    expect(causes(rows)).toEqual({
      prior_missing: ['a'],
      prior_zero: ['b'],
      prior_negative: ['c'],
      prior_text: ['d'],
      current_missing: ['e'],
      current_zero: ['f'],
      current_negative: ['g'],
      current_text: ['h'],
      total: ['合 计'],
    });
    expect(found(rows)).toMatchObject({ n: 11, rows: 20 });
  });

  it('judges a fall to zero by the rate of change, where it is a change like any other', () => {
    const rows = [...list, unit('停产', 500, 0)];
    expect(causes(rows, { method: 'growth' })).toEqual({});
    expect(found(rows, { method: 'growth' }).findings.map(({ id }) => id)).toContain('停产');
  });

  it('tells rows of one name apart by their cells', () => {
    const twice = [...list, unit('南宁机床厂', 8000, 16001)];
    expect(
      found(twice)
        .findings.map(({ cell }) => cell)
        .sort(),
    ).toEqual(['E14', 'E15']);
  });

  it.each([
    ['fewer than eight units', list.slice(0, 9), 'too_few'],
    [
      'no spread at all',
      [...head, ...ordinary.map(([, id, , prev]) => unit(id ?? '', prev ?? 0, prev ?? 0))],
      'no_spread',
    ],
  ] as const)('says plainly why it is silent about %s', (_, rows, outcome) => {
    expect(found(rows)).toMatchObject({ outcome, findings: [] });
  });

  it('compares nothing where the columns hold no figures', () => {
    expect(found(head.slice(0, 2))).toMatchObject({ n: 0, findings: [], leftOut: [] });
  });
});

describe('screening in a workbook', () => {
  async function opened() {
    const port = FileWorkbook.empty();
    await port.write({ plans: [listPlan('封面', [['封面']]), listPlan('清单', list)], activate: '封面' });
    const app = testApp(port);
    await app.start();
    return { port, app };
  }

  it('reads a list on any sheet, selects its cell, and writes nothing', async () => {
    const { port, app } = await opened();
    const before = await port.read('visible');
    const write = jest.spyOn(port, 'write');
    await app.screen({ columns: at('清单'), method: hb });
    const [finding] = app.getState().screening?.findings ?? [];
    expect(finding?.cell).toBe('E14');
    await app.goTo('清单', finding?.cell ?? '');
    expect((await port.read('active')).active).toBe('清单');
    expect(app.getState().notice).toBeNull();
    expect(app.getState().screening?.findings).toHaveLength(1);
    await app.goTo('封面', 'A1');
    expect(await port.read('visible')).toEqual(before);
    expect(write).not.toHaveBeenCalled();
  });

  it('says so where the sheet is gone', async () => {
    const { app } = await opened();
    await app.screen({ columns: at('不在'), method: hb });
    expect(app.getState().notice).toMatchObject({
      kind: 'host',
      problem: 'sheet_missing',
      subject: '不在',
      written: 'nothing',
    });
    expect(app.getState().screening).toBeNull();
  });
});
