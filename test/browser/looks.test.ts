import { openWorkbench } from '../support/browser';
import { halfDone } from '../support/states';
import type { OpenedWorkbench } from '../support/browser';

const TABS = {
  'zh-CN': ['填报', '审核', '数据', '文本', '上报', '汇审'],
  'en-US': ['Fill', 'Check', 'Data', 'Text', 'Hand in', 'Review'],
} as const;
const SIZES = [
  { width: 350, height: 378 },
  { width: 350, height: 700 },
];

/** What in the shown panel reaches beyond the right edge, makes it scroll sideways or moves the tabs out of sight. */
async function beyondTheEdge({ page }: OpenedWorkbench): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('There is no pane.');
  return frame.evaluate(() => {
    const found: string[] = [];
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight > clientHeight) found.push(`the page is ${scrollHeight - clientHeight} px too high`);
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      const { right, width } = element.getBoundingClientRect();
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll' || element === document.body;
      if (scrolls && element.scrollWidth > element.clientWidth)
        found.push(`scrolls: ${element.outerHTML.slice(0, 120)}`);
      if (width > 1 && right > window.innerWidth + 0.5)
        found.push(`beyond: ${element.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}

describe('the pane in its narrowest place', () => {
  let filled: Buffer;

  beforeAll(async () => {
    filled = await halfDone();
  });

  it.each([
    ['zh-CN', 'light'],
    ['zh-CN', 'dark'],
    ['en-US', 'light'],
    ['en-US', 'dark'],
  ] as const)('fits in %s, %s, at 350 × 378 and 350 × 700, without an error', async (lang, theme) => {
    const bench = await openWorkbench({
      lang,
      theme,
      paneOnly: true,
      viewport: SIZES[0] ?? { width: 350, height: 378 },
    });
    await bench.open('filled.xlsx', filled);
    await bench.pane.getByRole('tab').filter({ hasText: /\d/ }).waitFor();
    for (const name of TABS[lang]) {
      await bench.pane.getByRole('tab', { name }).click();
      const panel = bench.pane.getByRole('tabpanel', { name });
      await panel.waitFor();
      for (const details of await panel.locator('details:not([open]) > summary').all()) {
        if (await details.isVisible()) await details.click();
      }
      for (const size of SIZES) {
        await bench.page.setViewportSize(size);
        expect(await beyondTheEdge(bench)).toEqual([]);
      }
    }
    const background = await bench.pane
      .getByRole('tabpanel', { name: TABS[lang][5] })
      .evaluate((panel) => getComputedStyle(panel.parentElement?.parentElement ?? panel).backgroundColor);
    const brightness = Number(/\d+/.exec(background)?.[0]);
    if (theme === 'dark') expect(brightness).toBeLessThan(64);
    else expect(brightness).toBeGreaterThan(192);
    expect(bench.errors).toEqual([]);
    await bench.close();
  });
});
