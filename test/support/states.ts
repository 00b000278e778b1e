import { openWorkbench } from './browser';
import { cellOf, choose, fill, waitForFlag } from '../browser/steps';
import type { OpenOptions, OpenedWorkbench } from './browser';
import type { Locator } from 'playwright-core';

type Lang = NonNullable<OpenOptions['lang']>;

/** What is clicked in each language; everything else is found by its place. */
const words = {
  'zh-CN': { tabs: ['填报', '审核', '数据', '文本', '上报', '汇审'] },
  'en-US': { tabs: ['Fill', 'Check', 'Data', 'Text', 'Hand in', 'Review'] },
} as const;

/** 全省 2013 as a person leaves it half done: a figure in 万人, one far from last year's, one that is text. */
export async function halfDone(): Promise<Buffer> {
  const bench = await openWorkbench();
  await choose(bench, { year: 2013, region: '四川' });
  await fill(bench);
  const members = await cellOf(bench, '511000', 'M09');
  await bench.typeInto(members, '51.5');
  await bench.typeInto(await cellOf(bench, '511300', 'M09'), '1400000');
  await bench.typeInto(await cellOf(bench, '511300', 'M05'), '83.13万');
  await waitForFlag(bench, members);
  const bytes = await bench.save();
  await bench.close();
  return bytes;
}

export interface ShownState {
  /** A name for files and failures: `check-open`. */
  readonly name: string;
  readonly bench: OpenedWorkbench;
}

async function tab({ pane }: OpenedWorkbench, lang: Lang, at: number): Promise<Locator> {
  const name = words[lang].tabs[at] ?? '';
  await pane.getByRole('tab', { name }).click();
  const panel = pane.getByRole('tabpanel', { name });
  await panel.waitFor();
  // A view that comes later stands in for itself with a spinner.
  await panel.locator('h2, button, details').first().waitFor();
  return panel;
}

async function unfoldAll(panel: Locator): Promise<void> {
  for (const summary of await panel.locator('details:not([open]) > summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
}

/**
 * Goes through every view of the pane, empty and over a form that is half done, with pickers and forms open, and stops
 * in each state.
 */
export async function eachState(
  bench: OpenedWorkbench,
  lang: Lang,
  form: Buffer,
  stop: (state: ShownState) => Promise<void>,
): Promise<void> {
  const at = (name: string): Promise<void> => stop({ name, bench });
  const names = ['fill', 'check', 'data', 'text', 'handIn', 'review'] as const;
  await bench.pane.getByRole('tab').first().waitFor();
  for (const [index, name] of names.entries()) {
    await tab(bench, lang, index);
    await at(`empty-${name}`);
  }
  const first = await tab(bench, lang, 0);
  await first.getByRole('combobox').and(bench.pane.locator('input')).first().click();
  await first.getByRole('listbox').waitFor();
  await at('region-picker');
  await bench.page.keyboard.press('Escape');

  await bench.open('filled.xlsx', form);
  await bench.pane.getByRole('tab').filter({ hasText: /\d/ }).waitFor();
  for (const [index, name] of names.entries()) {
    const panel = await tab(bench, lang, index);
    await at(name);
    await unfoldAll(panel);
    await at(`${name}-unfolded`);
  }
  const check = await tab(bench, lang, 1);
  await check.locator('[data-finding] button[aria-expanded]').first().click();
  await at('finding-open');
  const data = await tab(bench, lang, 2);
  await data.getByRole('searchbox').fill('会员');
  await data.getByRole('listbox').getByRole('option').first().click();
  await at('data-found');
}

/** Whether the theme is one that the workbench itself shows. */
export const looks = ['light', 'dark', 'forced'] as const;

export type Look = (typeof looks)[number];

/** The pane alone, in a language and look, as wide as Excel may make it. */
export async function openPane(
  lang: Lang,
  look: Look,
  width: number,
  height = 700,
): Promise<OpenedWorkbench> {
  const bench = await openWorkbench({
    lang,
    theme: look === 'dark' ? 'dark' : 'light',
    paneOnly: true,
    viewport: { width, height },
  });
  if (look === 'forced') await bench.page.emulateMedia({ forcedColors: 'active' });
  return bench;
}
