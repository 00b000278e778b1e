import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from '../support/browser';
import { eachState, halfDone, looks, openPane } from '../support/states';
import { cellOf, choose, fill, openTab, waitForFlag } from '../browser/steps';
import type { OpenedWorkbench } from '../support/browser';

const root = join(__dirname, '../..');
const folder = join(root, 'test-results/shots');
const heights = { least: 378, most: 4000 };

/** The pane as high as what the shown view holds. */
async function picture({ page }: OpenedWorkbench, width: number, path: string): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  const needed = await frame?.evaluate(() => {
    const view = document.querySelector('[role=tabpanel]:not([hidden])')?.parentElement;
    return view ? view.getBoundingClientRect().top + view.scrollHeight : 0;
  });
  const height = Math.min(heights.most, Math.max(heights.least, Math.ceil(needed ?? 0)));
  await page.setViewportSize({ width, height });
  await page.screenshot({ path });
}

describe('pictures', () => {
  let form: Buffer;

  beforeAll(async () => {
    form = await halfDone();
  });

  const cases = (['zh-CN', 'en-US'] as const).flatMap((lang) =>
    looks.flatMap((look) => [350, 480].map((width) => [lang, look, width] as const)),
  );

  it.each(cases)(
    'of every view and state: %s, %s, %d px',
    async (lang, look, width) => {
      const bench = await openPane(lang, look, width);
      const place = join(folder, `${lang}-${look}-${width}`);
      mkdirSync(place, { recursive: true });
      let count = 0;
      await eachState(bench, lang, form, async ({ name }) => {
        count += 1;
        await picture(bench, width, join(place, `${String(count).padStart(2, '0')}-${name}.png`));
      });
      await bench.close();
    },
    600_000,
  );

  it('for the README: the grid beside the pane', async () => {
    const bench = await openWorkbench({ width: 350, viewport: { width: 1280, height: 760 } });
    await choose(bench, { year: 2013, region: '四川' });
    await fill(bench);
    const members = await cellOf(bench, '511000', 'M09');
    await bench.typeInto(members, '51.5');
    await waitForFlag(bench, members);
    await openTab(bench, '审核');
    await bench.select(members);
    await bench.page.screenshot({ path: join(root, 'assets/screenshot.png') });
    await bench.close();
  });
});
