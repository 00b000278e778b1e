import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from '../support/browser';
import { card, changes, checkByCommandLine, entered, listed, openTab, said } from './steps';
import type { Locator } from 'playwright-core';
import type { OpenedWorkbench } from '../support/browser';
import type { Shown } from './steps';

const FILE = join(__dirname, '../forms/recognise/files/by-name.xlsx');
const HEAD = '2013年会员总数';
/** A head that says nothing of members. */
const OBSCURE = '2013年在册总数';

/** The cell of the sheet that is shown which holds this text. */
async function find({ page }: OpenedWorkbench, text: string): Promise<string> {
  return page.evaluate((wanted) => {
    const { model } = window.unionWorkbench ?? {};
    const used = model?.activeSheet.usedArea(true);
    let found = '';
    if (!model || !used) return found;
    model.activeSheet.eachStored(used, (row, column) => {
      if (model.value(model.activeSheet, row, column) === wanted) {
        found = `${String.fromCharCode(65 + column)}${row + 1}`;
      }
    });
    return found;
  }, text);
}

describe('a sheet that the office had before the add-in', () => {
  let bench: OpenedWorkbench;
  let proposal: Locator;
  let members: string;
  let shown: readonly Shown[];

  beforeAll(async () => {
    bench = await openWorkbench();
    await bench.open('全区会员.xlsx', readFileSync(FILE));
    proposal = bench.pane.getByRole('tabpanel', { name: '填报' }).getByRole('region', { name: '识别的表' });
    await proposal.waitFor();
    members = await find(bench, HEAD);
  });

  afterAll(() => bench.close());

  it('is proposed as the form that it is, with its year and region', async () => {
    expect(await proposal.innerText()).toMatch(/会员和组织情况，2013年度.*，广西壮族自治区/);
    await proposal.getByText(/^列（指标）8 个/).click();
    const head = proposal.getByRole('combobox', { name: `“${HEAD}”对应的指标` });
    expect(await head.locator('option:checked').innerText()).toBe('会员人数');
  });

  it('leaves out a column whose head says nothing, until the person names it', async () => {
    await bench.typeInto(members, OBSCURE);
    await proposal.getByText('列（指标）7 个').click();
    const head = proposal.getByRole('combobox', { name: `“${OBSCURE}”对应的指标` });
    expect(await head.locator('option:checked').innerText()).toBe('不使用');
    await head.selectOption('会员人数');
    await proposal.getByRole('combobox', { name: `“${OBSCURE}”是本年还是上年` }).selectOption('本年');
  });

  it('is checked as the person has confirmed it, without a change to its figures', async () => {
    const sheet = (await bench.tabs())[0] ?? '';
    const before = await entered(bench, sheet);
    await proposal.getByRole('button', { name: '确认识别结果' }).click();
    await proposal.waitFor({ state: 'detached' });
    const panel = await openTab(bench, '审核');
    await panel.getByRole('button', { name: /立即审核|重新检查/ }).click();
    await said(bench, /审核完毕/);
    const column = members.replace(/\d+/, '');
    const doubled = panel.getByRole('listitem').filter({ hasText: '贵港市“会员人数”' }).first();
    await doubled.waitFor();
    expect(await doubled.getByRole('button').first().innerText()).toMatch(new RegExp(` ${column}\\d+$`));
    await panel
      .getByRole('listitem')
      .filter({ hasText: '柳州市“女会员人数”58,100人，大于“会员人数”57,600人' })
      .waitFor();
    shown = await listed(bench);
    await card(bench, shown[0]?.cell ?? '')
      .first()
      .waitFor();
    expect(changes(before, await entered(bench, sheet))).toEqual([]);
  });

  it('is known again after it was saved and opened, in the pane and on the command line', async () => {
    const saved = await bench.save();
    await bench.open('再开.xlsx', saved);
    await bench.pane.getByRole('tab', { name: '填报', selected: true }).waitFor();
    const panel = await openTab(bench, '审核');
    await panel.getByRole('listitem').filter({ hasText: '贵港市“会员人数”' }).first().waitFor();
    expect(await bench.pane.getByRole('region', { name: '识别的表' }).count()).toBe(0);
    expect(await listed(bench)).toEqual(shown);
    const { findings } = await checkByCommandLine(saved);
    const inOrder = (all: readonly Shown[]): readonly string[] =>
      all.map(({ rule, cell, severity }) => `${cell} ${rule} ${severity}`).sort();
    expect(inOrder(findings)).toEqual(inOrder(shown));
    expect(bench.errors).toEqual([]);
  });
});
