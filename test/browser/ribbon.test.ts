import { formsByTheme } from '../../src/forms/themes';
import { openWorkbench } from '../support/browser';
import { cellOf, changes, choose, entered, openTab, waitForFlag } from './steps';
import type { OpenedWorkbench } from '../support/browser';

const SHEET = '会员组织2013四川';

describe('the ribbon, before anyone has chosen', () => {
  it('opens the pane in place of filling a form for a region that nobody has chosen', async () => {
    const bench = await openWorkbench();
    await bench.pane.getByRole('tablist').waitFor();
    await bench.page.getByRole('button', { name: '关闭窗格' }).click();
    await bench.ribbon('组织和会员', '工会会员和组织情况');
    expect(await bench.tabs()).toEqual(['Sheet1']);
    expect(await bench.page.getByRole('complementary', { name: '工会统计助手' }).isVisible()).toBe(true);
    await bench.close();
  });
});

describe('the ribbon, with the pane closed', () => {
  const pane = () => bench.page.getByRole('complementary', { name: '工会统计助手' });
  const close = () => bench.page.getByRole('button', { name: '关闭窗格' }).click();
  let bench: OpenedWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench();
    await choose(bench, { year: 2013, region: '四川' });
    await close();
  });

  afterAll(() => bench.close());

  it('shows the controls of the manifest', async () => {
    const labels = await bench.page.locator('.ribbon .command').allInnerTexts();
    expect(labels.map((label) => label.replace(/\s*▾$/, ''))).toEqual([
      '打开助手',
      ...formsByTheme.map(({ name }) => name.zh),
      '全套报表',
      '立即审核',
      '清除标记',
      '生成看板',
      '生成通报',
    ]);
    for (const { name, forms } of formsByTheme) {
      await bench.page.getByRole('button', { name: name.zh }).click();
      expect(await bench.page.getByRole('menuitem').allInnerTexts()).toEqual(
        forms.map(({ title }) => title.zh),
      );
      await bench.page.keyboard.press('Escape');
      expect(await bench.page.getByRole('menu').count()).toBe(0);
    }
  });

  it('fills the form of the year and region that were chosen last', async () => {
    expect(await bench.ribbon('组织和会员', '工会会员和组织情况')).toBe('已完成：工会会员和组织情况');
    expect(await bench.tabs()).toEqual(['Sheet1', SHEET, '数据来源']);
    expect(await pane().isVisible()).toBe(false);
    expect(await bench.cell(await cellOf(bench, '511000', 'M09', 'prior'))).toBe('511,300');
    expect(await bench.cell(await cellOf(bench, '511300', 'M09', 'prior'))).toBe('965,400');
  });

  it('changes nothing when it fills again', async () => {
    const before = await entered(bench, SHEET);
    await bench.ribbon('组织和会员', '工会会员和组织情况');
    expect(changes(before, await entered(bench, SHEET))).toEqual([]);
  });

  it('flags on 立即审核 what was typed and pasted, and nothing before', async () => {
    await bench.ribbon('清除标记');
    const members = await cellOf(bench, '511000', 'M09');
    const workers = await cellOf(bench, '511300', 'M05');
    await bench.typeInto(members, '51.5');
    await bench.pasteBlock(workers, '900000');
    await bench.typeInto(await cellOf(bench, '511300', 'M09'), '970000');
    await waitForFlag(bench, members, false);
    const before = await entered(bench, SHEET);
    expect(await bench.ribbon('立即审核')).toBe('已完成：立即审核');
    // There is something to say.
    expect(await pane().isVisible()).toBe(true);
    await close();
    await waitForFlag(bench, members);
    await waitForFlag(bench, await cellOf(bench, '511300', 'M09'));
    expect(changes(before, await entered(bench, SHEET))).toEqual([]);
  });

  it('leaves no flag and every figure on 清除标记', async () => {
    const before = await entered(bench, SHEET);
    expect(await bench.ribbon('清除标记')).toBe('已完成：清除标记');
    await bench.page.locator('[data-flagged]').first().waitFor({ state: 'detached' });
    const formats = await bench.page.evaluate(
      () => window.unionWorkbench?.model.activeSheet.conditionalFormats.length,
    );
    expect(formats).toBe(0);
    expect(changes(before, await entered(bench, SHEET))).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  it('brings the pane back, which knows the form on the sheet', async () => {
    await bench.page.getByRole('button', { name: '打开助手' }).click();
    expect(await pane().isVisible()).toBe(true);
    const panel = await openTab(bench, '审核');
    await panel.getByRole('button', { name: /改为 515,000/ }).waitFor();
  });
});
