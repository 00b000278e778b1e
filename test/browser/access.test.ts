import { source } from 'axe-core';
import { eachState, halfDone, looks, openPane } from '../support/states';
import type { AxeResults } from 'axe-core';
import type { OpenedWorkbench } from '../support/browser';

/** What axe finds in the pane, each with the element that it is about. */
async function violations({ page }: OpenedWorkbench): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('There is no pane.');
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(source);
  const results = await frame.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

describe('axe', () => {
  let form: Buffer;

  beforeAll(async () => {
    form = await halfDone();
  });

  it.each(looks)(
    'finds nothing in any state of the pane: %s',
    async (look) => {
      const bench = await openPane('zh-CN', look, 350);
      const found: string[] = [];
      await eachState(bench, 'zh-CN', form, async ({ name }) => {
        for (const violation of await violations(bench)) found.push(`${name}: ${violation}`);
      });
      await bench.close();
      expect(found).toEqual([]);
    },
    300_000,
  );
});
