import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script, createContext } from 'node:vm';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { watchRuns } from '../../src/workbench/host/undoGroups';
import type { Conditions } from '../../src/workbench/host/conditions';
import type { WorkbookModel } from '../../src/workbench/host/model';

/** The genuine client library before an in-memory workbook. */
export interface LoadedExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Just enough of Office for code that asks which API sets there are. */
  readonly Office: { readonly context: { readonly requirements: Requirements } };
  readonly host: ExcelHost;
  readonly model: WorkbookModel;
  /** How many `context.sync()` have had something to ask so far. */
  readonly syncs: () => number;
  /** Lets events that are under way arrive. */
  readonly settle: () => Promise<void>;
}

export interface Requirements {
  readonly isSetSupported: (name: string, version?: string | number) => boolean;
}

export interface ExcelOptions {
  /** A workbook to start with; an empty one by default. */
  readonly model?: WorkbookModel;
  /** The highest ExcelApi set the host claims, as "1.15". */
  readonly apiVersion?: string;
  /** Lets the library refuse members above the claimed set (ApiNotFound), as real Excel of that age would. */
  readonly enforceApiVersion?: boolean;
  /** What this Excel refuses beyond what every Excel refuses. */
  readonly conditions?: Conditions;
  /** Stands between the client and the host: takes a request and passes it on, or answers it itself. */
  readonly between?: Between;
}

/** What becomes of a request (JSON text) on its way; `pass` hands it to the host, `answer` to the client. */
export type Between = (text: string, pass: (text: string) => void, answer: (text: string) => void) => void;

const bundle = join(
  dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist/excel-win32-16.01.debug.js',
);

let compiled: Script | undefined;

/** Loads the client library afresh, attached to a new host. */
export function loadExcel(options: ExcelOptions = {}): LoadedExcel {
  compiled ??= new Script(readFileSync(bundle, 'utf8'), { filename: bundle });
  const host = new ExcelHost(options.model);
  if (options.conditions) host.conditions = options.conditions;
  const requirements = { isSetSupported: isSetSupported(options.apiVersion ?? '1.15') };
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost: (text: string): void =>
      between(
        text,
        (passed) => client.receive(passed),
        (answer) => bridge.onMessageFromHost(answer),
      ),
  };
  const between = options.between ?? ((text, pass) => pass(text));
  const client = host.attach((text) => bridge.onMessageFromHost(text));
  const page = pageGlobals(bridge);
  compiled.runInContext(createContext(page));
  const loaded = page as unknown as Pick<LoadedExcel, 'Excel' | 'OfficeExtension'>;
  const { Excel, OfficeExtension } = loaded;
  tidyUpAtOnce(OfficeExtension);
  watchRuns(Excel, (isOpen) => (host.isGrouped = isOpen));
  if (options.enforceApiVersion === true) enforceApiVersion(page, requirements);
  return {
    Excel,
    OfficeExtension,
    Office: { context: { requirements } },
    host,
    model: host.model,
    syncs: () => host.syncs,
    settle: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

/** What the bundle finds in a page; the errors are this realm's, so that `instanceof Error` holds. */
function pageGlobals(bridge: object): Record<string, unknown> {
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    location: { href: 'https://localhost/', search: '', hash: '', host: 'localhost', protocol: 'https:' },
    navigator: { userAgent: 'node', platform: 'Win32' },
    document: {
      URL: 'https://localhost/',
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    Error,
    TypeError,
    RangeError,
    Array,
    Object,
    JSON,
  };
  page['window'] = page;
  page['self'] = page;
  page['top'] = page;
  page['parent'] = page;
  return page;
}

/** Excel.run awaits the release of its ranges, so that nothing is left to do when a test ends. */
function tidyUpAtOnce(extension: unknown): void {
  const { Utility } = extension as { readonly Utility: { _synchronousCleanup: boolean } };
  Utility._synchronousCleanup = true;
}

function enforceApiVersion(page: Record<string, unknown>, requirements: Requirements): void {
  const { CommonUtility } = page['OfficeExtension'] as {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
  page['Office'] = { ...(page['Office'] as object), context: { requirements } };
}

function isSetSupported(highest: string): Requirements['isSetSupported'] {
  const order = (version: string): number => {
    const [major = '0', minor = '0'] = version.split('.');
    return Number(major) * 1000 + Number(minor);
  };
  return (name, version = '1.1') => name === 'ExcelApi' && order(String(version)) <= order(highest);
}

/** Loads Excel and puts Excel, Office and OfficeExtension on globalThis, where the add-in looks for them. */
export function installExcel(options: ExcelOptions = {}): LoadedExcel & { readonly uninstall: () => void } {
  const loaded = loadExcel(options);
  const names = ['Excel', 'Office', 'OfficeExtension'] as const;
  const page = globalThis as unknown as Record<string, unknown>;
  const before = names.map((name) => page[name]);
  for (const name of names) page[name] = loaded[name];
  return {
    ...loaded,
    uninstall: () => {
      names.forEach((name, index) => {
        if (before[index] === undefined) delete page[name];
        else page[name] = before[index];
      });
      loaded.host.dispose();
    },
  };
}
