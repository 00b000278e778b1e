import { newPage } from '../support/browser';

describe('the pane before Excel has answered', () => {
  it('says that it is loading, and after a while why nothing comes', async () => {
    const { page, go } = await newPage();
    await page.clock.install();
    await page.route('**/office/**', (route) => route.abort());
    await go('/taskpane.html');
    const text = page.locator('#loading');
    expect(await text.innerText()).toContain('正在加载');
    await page.clock.fastForward(16_000);
    expect(await text.innerText()).toContain('加载时间过长');
    expect(await text.innerText()).toContain('Excel has not answered');
    await page.context().close();
  });

  it('tells an old browser what is needed instead of showing a white pane', async () => {
    const { page, go } = await newPage();
    await page.route('**/office/**', (route) => route.abort());
    await page.addInitScript('delete HTMLScriptElement.prototype.noModule');
    await go('/taskpane.html');
    expect(await page.locator('#loading').innerText()).toContain('Office 2021');
    await page.context().close();
  });
});
