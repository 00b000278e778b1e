import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { OpenedWorkbench } from '../support/browser';

export type Tab = '填报' | '审核' | '数据' | '文本' | '上报' | '汇审';

/** Opens a tab of the pane and returns its panel. */
export async function openTab({ pane }: OpenedWorkbench, tab: Tab): Promise<Locator> {
  await pane.getByRole('tab', { name: tab }).click();
  return pane.getByRole('tabpanel', { name: tab });
}

/** What a person chooses before filling; `areas` are names as they stand in the list. */
export interface Wish {
  readonly year: number;
  readonly region: string;
  readonly areas?: readonly string[];
}

/** Chooses year, region and areas in 填报. */
export async function choose(bench: OpenedWorkbench, { year, region, areas }: Wish): Promise<void> {
  const panel = await openTab(bench, '填报');
  const picker = panel.getByRole('combobox', { name: '地区' });
  await picker.fill(region);
  await panel.getByRole('option', { name: region }).first().waitFor();
  await picker.press('Enter');
  const span = panel.getByLabel('统计年度');
  await span.fill(String(year));
  await span.press('Tab');
  if (areas) {
    await panel.getByText('填报范围').click();
    await panel.getByRole('button', { name: '全不选' }).click();
    for (const area of areas) await panel.getByRole('checkbox', { name: area }).check();
  }
  await panel.getByText(`会员组织${year}`).waitFor();
}

/** 一键填表; returns when the pane has said what it filled. */
export async function fill(bench: OpenedWorkbench): Promise<void> {
  await bench.pane.getByRole('button', { name: '一键填表' }).click();
  await said(bench, /填入 \d+ 格|没有新的数可填/);
}

/** Waits until the pane says it, and returns the whole sentence. */
export async function said({ pane }: OpenedWorkbench, sentence: RegExp): Promise<string> {
  const message = pane.getByRole('status', { name: '消息' }).filter({ hasText: sentence });
  await message.waitFor();
  return message.innerText();
}

/**
 * The cell of an area and an indicator on the sheet that is shown, found by their codes as a person finds them by their names.
 * A code is text: 511300 is 南充, and the number 511300 is how many members 内江 has.
 */
export async function cellOf(
  { page }: OpenedWorkbench,
  area: string,
  indicator: string,
  period: 'current' | 'prior' = 'current',
): Promise<string> {
  const place = await page.evaluate(
    ([areaCode, indicatorCode]) => {
      const { model } = window.unionWorkbench ?? {};
      const sheet = model?.activeSheet;
      const used = sheet?.usedArea(true);
      let row = -1;
      let column = -1;
      if (!model || !sheet || !used) return { row, column };
      sheet.eachStored(used, (r, c) => {
        const text = model.value(sheet, r, c);
        if (text === areaCode && row < 0) row = r;
        if (text === indicatorCode && column < 0) column = c;
      });
      return { row, column };
    },
    [area, indicator],
  );
  if (place.row < 0 || place.column < 0) throw new Error(`No ${indicator} of ${area} on the sheet.`);
  let name = '';
  for (
    let rest = place.column + 1 + (period === 'prior' ? 1 : 0);
    rest > 0;
    rest = Math.floor((rest - 1) / 26)
  ) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return `${name}${place.row + 1}`;
}

/** A cell some columns and rows further. */
export function beside(address: string, columns: number, rows: number): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  let column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + columns;
  let name = '';
  for (; column > 0; column = Math.floor((column - 1) / 26)) {
    name = String.fromCharCode(65 + ((column - 1) % 26)) + name;
  }
  return `${name}${Number(digits) + rows}`;
}

/** Everything that was entered on a sheet, formulas included, by address. */
export async function entered(
  { page }: OpenedWorkbench,
  sheetName: string,
): Promise<Readonly<Record<string, string>>> {
  return page.evaluate((name) => {
    const { model } = window.unionWorkbench ?? {};
    const sheet = model?.sheets.find((each) => each.name === name);
    const used = sheet?.usedArea(true);
    const found: Record<string, string> = {};
    if (!model || !sheet || !used) return found;
    sheet.eachStored(used, (row, column) => {
      const text = model.inputText(sheet, row, column);
      if (text !== '') found[`R${row + 1}C${column + 1}`] = text;
    });
    return found;
  }, sheetName);
}

/** What differs between two such records. */
export function changes(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly (readonly [before: string, after: string])[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((address) => before[address] !== after[address])
    .map((address) => [before[address] ?? '', after[address] ?? '']);
}

/** Scrolls to the cell and waits until it carries a flag, or none. */
export async function waitForFlag(bench: OpenedWorkbench, address: string, flagged = true): Promise<void> {
  await bench.select(address);
  await bench.page
    .locator(`[data-address="${address}"]${flagged ? '[data-flagged]' : ':not([data-flagged])'}`)
    .first()
    .waitFor({ state: 'attached' });
}

/** The card of a finding about a cell, in 审核. */
export function card({ pane }: OpenedWorkbench, address: string, text: string | RegExp = ''): Locator {
  return pane
    .getByRole('tabpanel', { name: '审核' })
    .getByRole('listitem')
    .filter({ has: pane.getByRole('button', { name: `跳到 ${address}` }) })
    .filter({ hasText: text });
}

/** Shows the rest of a finding: why, what to do, and the ways to do it. */
export async function opened(finding: Locator): Promise<Locator> {
  const more = finding.locator('button[aria-expanded]').first();
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  return finding;
}

/** Opens a part of 审核 that stands folded; one that is open stays so. */
export async function unfold({ pane }: OpenedWorkbench, title: RegExp): Promise<void> {
  const part = pane
    .getByRole('tabpanel', { name: '审核' })
    .locator('details')
    .filter({ hasText: title })
    .first();
  await part.waitFor();
  if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
}

/** A finding as far as the pane and the command line both show it. */
export interface Shown {
  readonly rule: string;
  readonly cell: string;
  readonly severity: string;
  readonly suggestion: number | null;
}

/** The findings that 审核 lists. */
export async function listed(bench: OpenedWorkbench): Promise<readonly Shown[]> {
  const panel = await openTab(bench, '审核');
  const found: Shown[] = [];
  for (const [title, severity] of [
    ['强制性', 'error'],
    ['准强制性', 'error'],
    ['核实性', 'query'],
    ['提示', 'hint'],
  ] as const) {
    const cards = panel.getByRole('list', { name: new RegExp(`^${title}（`) }).locator(':scope > li');
    for (const item of await cards.all()) {
      const place = await item.getByRole('button').first().innerText();
      const offer = item.getByRole('button', { name: /^改为 / });
      found.push({
        rule: (await item.getAttribute('data-finding'))?.split('|')[0] ?? '',
        cell: place.split(' · ').at(-1) ?? '',
        severity,
        suggestion:
          (await offer.count()) > 0 ? Number((await offer.innerText()).replace(/[^\d.-]/g, '')) : null,
      });
    }
  }
  return found;
}

/** `check --json` on a file's bytes, with last year's beside it when given. */
export async function checkByCommandLine(
  bytes: Buffer,
  prior?: Buffer,
): Promise<{ readonly findings: readonly (Shown & { readonly prior: number | null })[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  try {
    const file = join(folder, 'form.xlsx');
    const last = join(folder, 'last-year.xlsx');
    await writeFile(file, bytes);
    if (prior) await writeFile(last, prior);
    const root = join(__dirname, '../..');
    const call = ['src/cli/start.js', 'check', file, '--json', ...(prior ? ['--prior', last] : [])];
    return await new Promise((resolve, reject) => {
      execFile(process.execPath, call, { cwd: root, maxBuffer: 1 << 28 }, (_, out, problem) => {
        // Blocking findings end it with status 1 and their list; anything else said is no list.
        if (out.startsWith('{')) resolve(JSON.parse(out));
        else reject(new Error(problem || out));
      });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
