import { openWorkbench } from '../support/browser';
import type { OpenedWorkbench } from '../support/browser';

describe('the ribbon, with the pane closed', () => {
  let bench: OpenedWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench();
    await bench.page.getByRole('button', { name: '关闭窗格' }).click();
  });

  afterAll(() => bench.close());

  it('shows the controls of the manifest', async () => {
    const labels = await bench.page.locator('.ribbon .command').allInnerTexts();
    expect(labels.map((label) => label.replace(/\s*▾$/, ''))).toEqual([
      '打开助手',
      '一键填表',
      '立即审核',
      '清除标记',
    ]);
    await bench.page.getByRole('button', { name: '一键填表' }).click();
    expect(await bench.page.getByRole('menuitem').allInnerTexts()).toEqual([
      '会员和组织情况',
      '集体合同情况',
      '帮扶资金发放情况',
    ]);
    await bench.page.keyboard.press('Escape');
    expect(await bench.page.getByRole('menu').count()).toBe(0);
  });

  it('fills a form into a new sheet, checks it and clears the flags', async () => {
    expect(await bench.ribbon('一键填表', '会员和组织情况')).toBe('已完成：会员和组织情况');
    expect(await bench.tabs()).toHaveLength(2);
    expect(await bench.cell('A1')).toContain('会员');
    expect(await bench.ribbon('立即审核')).toBe('已完成：立即审核');
    await bench.page.locator('[data-flagged]').first().waitFor({ state: 'attached' });
    expect(await bench.ribbon('清除标记')).toBe('已完成：清除标记');
    await bench.page.locator('[data-flagged]').first().waitFor({ state: 'detached' });
    expect(bench.errors).toEqual([]);
  });

  it('brings the pane back', async () => {
    await bench.page.getByRole('button', { name: '打开助手' }).click();
    expect(await bench.page.getByRole('complementary', { name: '工会统计助手' }).isVisible()).toBe(true);
  });
});
