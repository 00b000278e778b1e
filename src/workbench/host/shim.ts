import type { NativeBridge } from './bridge';

export interface ShimOptions {
  readonly bridge: NativeBridge;
  /** The language Office speaks; "zh-CN" by default. */
  readonly locale?: string;
  readonly theme?: 'light' | 'dark';
  /** The highest ExcelApi set claimed, as 1.9 or '1.20'; 1.15 by default. */
  readonly apiVersion?: number | string;
  /** What `Office.context.document.settings` reads and writes, serialised; share one between pages. */
  readonly documentSettings?: Map<string, string>;
  /** Distinguishes pages, so that one does not read another's cached settings. */
  readonly instanceId?: string;
}

export interface Shim {
  /** Presses a ribbon button: resolves when the function called `event.completed()`. */
  readonly invoke: (action: string, controlId?: string) => Promise<void>;
}

const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const SUCCESS = 0;
const NOT_SUPPORTED = 5014;
const EXCEL = 16;

const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xf0f0f0,
  },
};

type EventHandler = (id: number, payload: readonly unknown[]) => void;

/**
 * Gives a page what Excel for Windows gives its task panes, so that the unmodified office.js starts in it.
 * Must run before the office.js script.
 */
export function installShim(page: Window, options: ShimOptions): Shim {
  const { locale = 'zh-CN', apiVersion = 1.15, documentSettings = new Map<string, string>() } = options;
  forgetEarlierHosts(page);
  const target = page as unknown as Record<string, unknown>;
  target['_richApiNativeBridge'] = options.bridge;

  let invoked: EventHandler | undefined;
  let whenListening: (() => void)[] = [];
  const pending = new Map<string, () => void>();
  let nextCommand = 1;

  const settings = {
    Read: (keys: string[], values: string[]): void => {
      for (const [key, value] of documentSettings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]): void => {
      documentSettings.clear();
      keys.forEach((key, index) => documentSettings.set(key, values[index] ?? ''));
    },
  };

  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'union-statistics',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => options.instanceId ?? '1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () =>
      JSON.stringify({ ExcelApi: apiVersion, SharedRuntime: 1.1, AddinCommands: 1.1, Settings: 1.1 }),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.15407.20000',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[options.theme ?? 'light']),
    GetSettings: () => settings,
  };

  Object.assign(page.external, {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, params: readonly unknown[], callback: (status: number) => void): void => {
      if (id === COMMAND_COMPLETED) {
        const [command] = params;
        pending.get(String(command))?.();
        pending.delete(String(command));
        callback(SUCCESS);
        return;
      }
      console.error(`The embedded host does not implement Office method ${id}.`);
      callback(NOT_SUPPORTED);
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: EventHandler,
      callback: (status: number) => void,
    ): void => {
      if (id === COMMAND_INVOKED) {
        invoked = handler;
        for (const listening of whenListening) listening();
        whenListening = [];
      }
      callback(SUCCESS);
    },
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void): void =>
      callback(SUCCESS),
  });

  const listening = (): Promise<void> =>
    invoked ? Promise.resolve() : new Promise((resolve) => whenListening.push(resolve));

  return {
    invoke: async (action, controlId = action) => {
      await listening();
      const command = String(nextCommand++);
      await new Promise<void>((resolve) => {
        pending.set(command, resolve);
        invoked?.(COMMAND_INVOKED, [command, action, JSON.stringify({ source: { id: controlId } })]);
      });
    },
  };
}

/** office.js remembers its host and the document's settings in the tab; a page opened anew must not believe them. */
function forgetEarlierHosts(page: Window): void {
  for (const key of Object.keys(page.sessionStorage)) {
    if (key === 'hostInfoValue' || key.endsWith('CachedSessionSettings')) page.sessionStorage.removeItem(key);
  }
}
