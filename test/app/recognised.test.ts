import { FileWorkbook } from '../../src/files/fileWorkbook';
import { listPlan } from '../support/listPlan';
import { testApp } from '../support/app';
import type { AppState } from '../../src/app/appState';
import type { PlanCell } from '../../src/forms/sheetPlan';

async function checked(cells: readonly (readonly PlanCell[])[]): Promise<AppState> {
  const port = FileWorkbook.empty();
  await port.write({ plans: [listPlan('表一', cells)], activate: '表一' });
  const app = testApp(port, { region: '450000', year: 2013 });
  await app.start();
  await app.check();
  return app.getState();
}

describe('a sheet that the add-in did not make', () => {
  test.each([
    [
      'persons_register',
      [
        ['姓名', '身份证号'],
        ['张三', '45010019800101'],
      ],
    ],
    [
      'no_names',
      [
        [1200, 3400],
        [2200, 1400],
      ],
    ],
    ['empty', [[' ']]],
  ] as const)('is refused with the reason %s, in the notice and in the state', async (reason, cells) => {
    const { refusal, notice, proposals, checked: result } = await checked(cells);
    expect(refusal).toMatchObject({ sheet: '表一', reason });
    expect(notice).toEqual({ kind: 'noForm', sheet: '表一', reason });
    expect([proposals, result]).toEqual([[], null]);
  });

  test('is proposed with its notes and what found no counterpart both ways, and waits for confirmation', async () => {
    const { proposals, notice, refusal } = await checked([
      ['2013年度工会组织和会员情况'],
      ['地区', '基层工会数', '职工人数', '会员人数（万人）', '备注'],
      ['南宁市', 5200, 900_000, 85.1, ''],
      ['柳州市', 4100, 700_000, 66.2, ''],
      ['桂林市', 3900, 650_000, 60.3, ''],
      ['未知单位', 10, 100, 0.1, ''],
    ]);
    expect(refusal).toBeNull();
    expect(notice).toEqual({ kind: 'noForm', sheet: '表一', reason: 'unconfirmed' });
    const [proposal] = proposals;
    expect(proposal?.notes).toContainEqual({ kind: 'converted', indicator: 'M09', scale: 10_000 });
    expect(proposal?.notes.some(({ kind }) => kind === 'unit_assumed')).toBe(true);
    expect(proposal?.unmatched.items.map(({ text }) => text)).toContain('备注');
    expect(proposal?.unmatched.areas).toContain('450400');
    expect(proposal?.unmatched.areas).not.toContain('450100');
    expect(proposal?.unmatched.indicators).toContain('M10');
  });
});
