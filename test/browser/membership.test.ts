import { openWorkbench } from '../support/browser';
import { beside, card, cellOf, changes, choose, entered, fill, openTab, said, waitForFlag } from './steps';
import type { OpenedWorkbench } from '../support/browser';

const SHEET = '会员组织2013四川';

describe('filling and checking 四川 2013', () => {
  let bench: OpenedWorkbench;
  let members: string;

  beforeAll(async () => {
    bench = await openWorkbench();
    await choose(bench, { year: 2013, region: '四川' });
    await fill(bench);
    members = await cellOf(bench, '511000', 'M09');
  });

  afterAll(() => bench.close());

  it('fills a new sheet with 2012 as 上年 where it is known', async () => {
    expect(await bench.tabs()).toContain(SHEET);
    expect(await bench.cell(await cellOf(bench, '511000', 'M09', 'prior'))).toBe('511,300');
    expect(await bench.cell(await cellOf(bench, '511300', 'M09', 'prior'))).toBe('965,400');
    expect(await bench.cell(await cellOf(bench, '511000', 'M01', 'prior'))).toBe('5,952');
    expect(await bench.cell(members)).toBe('');
    const codes = await Promise.all([0, 1, 20].map(async (row) => bench.cell(beside('B14', 0, row))));
    expect(codes).toEqual(['510100', '510300', '513400']);
  });

  it('says for the selected cell where its figure was printed', async () => {
    const panel = await openTab(bench, '填报');
    await bench.select(await cellOf(bench, '511000', 'M09', 'prior'));
    await panel.getByText('2013年9月“内江市总工会五年工作”').waitFor();
    await panel.getByText('51.13万').waitFor();
  });

  it('changes nothing when it fills again', async () => {
    const before = await entered(bench, SHEET);
    await openTab(bench, '填报');
    await fill(bench);
    expect(changes(before, await entered(bench, SHEET))).toEqual([]);
  });

  it('flags 51.5 at once as a probable slip of 万 and offers 515,000', async () => {
    await openTab(bench, '审核');
    await bench.typeInto(members, '51.5');
    await waitForFlag(bench, members);
    const finding = card(bench, members, '疑似以“万人”填报');
    await finding.waitFor();
    expect(await finding.innerText()).toContain('511,300');
    expect(await finding.getByRole('button', { name: '改为 515,000' }).count()).toBe(1);
  });

  it('selects the cell when its finding is clicked', async () => {
    await bench.select('A1');
    await card(bench, members)
      .getByRole('button', { name: `跳到 ${members}` })
      .click();
    await bench.page.waitForFunction(
      (address) => document.querySelector<HTMLInputElement>('.name-box')?.value === address,
      members,
    );
    expect(await bench.active()).toBe(members);
  });

  it('takes the offer on one click, takes it back on another, and changes no other figure', async () => {
    const before = await entered(bench, SHEET);
    await card(bench, members).getByRole('button', { name: '改为 515,000' }).click();
    await said(bench, /已改为 515,000/);
    await waitForFlag(bench, members, false);
    expect(await bench.cell(members)).toBe('515,000');
    expect(changes(before, await entered(bench, SHEET))).toEqual([['51.5', '515000']]);

    await bench.pane.getByRole('status', { name: '消息' }).getByRole('button', { name: '撤销' }).click();
    await said(bench, /已撤销 1 格/);
    await waitForFlag(bench, members);
    await card(bench, members, '疑似以“万人”填报').waitFor();
    expect(changes(before, await entered(bench, SHEET))).toEqual([]);

    await card(bench, members).getByRole('button', { name: '改为 515,000' }).click();
    await said(bench, /已改为 515,000/);
    await waitForFlag(bench, members, false);
  });

  it('flags more members than workers', async () => {
    const workers = await cellOf(bench, '511000', 'M05');
    await bench.typeInto(workers, '500000');
    const finding = bench.pane
      .getByRole('listitem')
      .filter({ hasText: '“会员人数”515,000人，大于“职工人数（已建会单位）”500,000人' });
    await finding.waitFor();
    await waitForFlag(bench, members);
    await bench.typeInto(workers, '560000');
    await finding.waitFor({ state: 'detached' });
    await waitForFlag(bench, members, false);
  });

  it('waits without a word while the next cell is being typed, and then checks both', async () => {
    const other = await cellOf(bench, '511300', 'M09');
    const frame = bench.page.frames().find((each) => each.url().includes('taskpane.html'));
    const tried = frame?.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (document.body.textContent.includes('正在审核')) resolve();
          };
          new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
        }),
    );
    await bench.typeInto(other, '97.5');
    await bench.page.keyboard.type('12');
    await tried;
    await bench.page.keyboard.press('Escape');
    await waitForFlag(bench, other);
    await card(bench, other, '疑似以“万人”填报').waitFor();
    expect(await bench.pane.getByText('有单元格正在编辑').count()).toBe(0);
    expect(await bench.cell(beside(other, 0, 1))).toBe('');
  });

  it('checks every cell of a pasted block of 21 × 2', async () => {
    const corner = await cellOf(bench, '510100', 'M09');
    const rows = Array.from({ length: 21 }, (_, row) => `${-row - 1}\t${row + 10}.5万`);
    await bench.pasteBlock(corner, rows.join('\r\n'));
    for (let row = 0; row < 21; row += 1) {
      for (const column of [0, 1]) await waitForFlag(bench, beside(corner, column, row));
    }
    expect(await bench.cell(beside(corner, 1, 20))).toBe('30.5万');
  });

  it('leaves no flag and every figure when the flags are cleared', async () => {
    const before = await entered(bench, SHEET);
    await bench.pane.getByRole('button', { name: '清除标记' }).click();
    await said(bench, /已清除/);
    await bench.page.locator('[data-flagged]').first().waitFor({ state: 'detached' });
    const formats = await bench.page.evaluate(
      () => window.unionWorkbench?.model.activeSheet.conditionalFormats.length,
    );
    expect(formats).toBe(0);
    expect(changes(before, await entered(bench, SHEET))).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
