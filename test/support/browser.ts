import { buffer } from 'node:stream/consumers';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';

export interface OpenOptions {
  readonly lang?: 'zh-CN' | 'en-US';
  readonly theme?: 'light' | 'dark';
  /** Of the pane, in pixels. */
  readonly width?: number;
  readonly paneOnly?: boolean;
  /** The ExcelApi set of this Excel, held to, on a host that refuses what Excel on the web refuses. */
  readonly api?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The workbench in a real browser, and what a person does there. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors of the page and its frames, as they came. */
  readonly errors: readonly string[];
  /** The address of everything that was asked for, by the page and its frames. */
  readonly requests: readonly string[];
  /** What the cell shows, its number format applied. */
  cell(address: string): Promise<string>;
  /** What the formula bar shows for the cell; selects it. */
  content(address: string): Promise<string>;
  /** The fill that a conditional format gives the cell ("#RRGGBB"), or null. */
  flag(address: string): Promise<string | null>;
  select(address: string): Promise<void>;
  /** The address of the active cell. */
  active(): Promise<string>;
  typeInto(address: string, text: string): Promise<void>;
  /** Pastes tab-separated lines with their corner at the cell. */
  pasteBlock(address: string, tsv: string): Promise<void>;
  /** Presses a button of the ribbon, or an entry of its menu, and waits until the command has ended; returns what the status line then says. */
  ribbon(label: string, entry?: string): Promise<string>;
  /** Names of the sheets that can be seen. */
  tabs(): Promise<readonly string[]>;
  activateTab(name: string): Promise<void>;
  status(): Promise<string>;
  /** The .xlsx file that 保存 hands out. */
  save(): Promise<Buffer>;
  /** An empty workbook in place of this one; the pane starts afresh. */
  startAnew(): Promise<void>;
  open(name: string, bytes: Buffer): Promise<void>;
  close(): Promise<void>;
}

let browser: Browser | undefined;

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

async function connect(): Promise<Browser> {
  const endpoint = process.env['BROWSER_ENDPOINT'];
  if (endpoint === undefined) throw new Error('Browser tests run in the jest project "browser".');
  browser ??= await chromium.connect(endpoint);
  return browser;
}

/** A page of its own, not yet anywhere; `address` begins with "/". */
export async function newPage(): Promise<{ readonly page: Page; go(address: string): Promise<void> }> {
  const page = await (await connect()).newPage({ viewport: { width: 350, height: 600 }, locale: 'zh-CN' });
  return {
    page,
    go: async (address) =>
      void (await page.goto(`${process.env['WORKBENCH_ADDRESS']}${address}`, {
        waitUntil: 'domcontentloaded',
      })),
  };
}

/** Opens the workbench on an empty workbook, in a browser context of its own. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const context = await (
    await connect()
  ).newContext({
    viewport: options.viewport ?? { width: 1366, height: 768 },
    locale: options.lang ?? 'zh-CN',
    colorScheme: options.theme ?? 'light',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // The first page waits for the bundle, on a machine that has other things to do.
  page.setDefaultNavigationTimeout(60_000);
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const query = new URLSearchParams({
    ...(options.lang && { lang: options.lang }),
    ...(options.theme && { theme: options.theme }),
    ...(options.width !== undefined && { width: String(options.width) }),
    ...(options.paneOnly && { pane: 'only' }),
    ...(options.api !== undefined && { api: options.api, strict: '' }),
  });
  await page.goto(`${process.env['WORKBENCH_ADDRESS']}/?${query}`);
  if (!options.paneOnly) await page.getByRole('grid').waitFor();
  return driver(context, page, errors, requests);
}

function driver(
  context: BrowserContext,
  page: Page,
  errors: readonly string[],
  requests: readonly string[],
): OpenedWorkbench {
  const cellElement = (address: string) => page.locator(`[role=gridcell][data-address="${address}"]`).first();
  const nameBox = page.locator('.name-box');
  const editor = page.locator('textarea.editor');
  const message = page.locator('.status .message');

  const select = async (address: string): Promise<void> => {
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await cellElement(address).waitFor({ state: 'attached' });
  };

  /** The element of a cell once what was done has been drawn. */
  const drawn = async (address: string) => {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
    const element = cellElement(address);
    if ((await element.count()) === 0) await select(address);
    return element;
  };

  const pane = page.frameLocator('iframe.taskpane');
  /** Does what starts the pane afresh, and waits for the new one: what is clicked in the old one is lost. */
  const renewing = async (act: () => Promise<boolean>): Promise<void> => {
    await pane.locator('html').evaluate((html) => html.setAttribute('data-left', ''));
    if (await act()) {
      await pane.locator('html:not([data-left]) [role=tablist]').waitFor({ state: 'attached' });
    } else {
      await pane.locator('html').evaluate((html) => html.removeAttribute('data-left'));
    }
  };

  return {
    page,
    errors,
    requests,
    pane,
    select,
    active: () => nameBox.inputValue(),
    async cell(address) {
      return (await (await drawn(address)).getAttribute('aria-description')) ?? '';
    },
    async content(address) {
      await select(address);
      return page.locator('.formula').inputValue();
    },
    async flag(address) {
      return (await drawn(address)).getAttribute('data-flagged');
    },
    async typeInto(address, text) {
      await select(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async pasteBlock(address, tsv) {
      await select(address);
      await editor.evaluate((field, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, tsv);
    },
    async ribbon(label, entry) {
      await page.locator('.ribbon').getByRole('button', { name: label, exact: true }).click();
      if (entry !== undefined) await page.getByRole('menuitem', { name: entry, exact: true }).click();
      await page.locator('.status .message[data-state="ended"]').waitFor();
      return message.innerText();
    },
    tabs: () => page.getByRole('tab').and(page.locator('.tab')).allInnerTexts(),
    activateTab: (name) => page.getByRole('tab', { name, exact: true }).click(),
    status: () => message.innerText(),
    async save() {
      const download = page.waitForEvent('download');
      await page.locator('[data-command=save]').click();
      return buffer(await (await download).createReadStream());
    },
    open: (name, bytes) =>
      renewing(async () => {
        await page.locator('input[type=file][data-command=open]').setInputFiles({
          name,
          mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          buffer: bytes,
        });
        const said = message.filter({ hasText: name });
        await said.waitFor({ state: 'attached' });
        return (await said.getAttribute('data-state')) === 'idle';
      }),
    startAnew: () =>
      renewing(async () => {
        await page.locator('[data-command=new]').click();
        return true;
      }),
    close: () => context.close(),
  };
}
