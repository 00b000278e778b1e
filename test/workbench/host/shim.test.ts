import { connectDirectly } from '../../../src/workbench/host/bridge';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { installShim } from '../../../src/workbench/host/shim';
import type { NativeBridge } from '../../../src/workbench/host/bridge';

interface FakePage {
  readonly page: Window;
  readonly external: Record<string, (...args: readonly unknown[]) => unknown>;
}

const fakePage = (stored: Readonly<Record<string, string>> = {}): FakePage => {
  const external = {};
  const sessionStorage = Object.defineProperties(
    { ...stored },
    {
      removeItem: {
        value(this: Record<string, string>, key: string) {
          delete this[key];
        },
      },
    },
  );
  return { page: { external, sessionStorage } as unknown as Window, external };
};

const bridge: NativeBridge = { sendMessageToHost: () => undefined, onMessageFromHost: () => undefined };

const LOAD_NAME = JSON.stringify({
  id: 7,
  type: 1,
  flags: 4,
  message: {
    url: 'ProcessQuery',
    body: {
      Actions: [{ Id: 3, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['name'] } }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 3, Name: 'GetActiveWorksheet', ParentObjectPathId: 4 },
        4: { Id: 4, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      },
    },
  },
});

describe('the shim', () => {
  it('says it is Excel for Windows in Chinese, with the API set asked for', () => {
    const { page, external } = fakePage();
    installShim(page, { bridge, apiVersion: 1.9, theme: 'dark' });
    expect(external['GetHostInfo']?.()).toBe('Excel$Win32$16.01$zh-CN$$$disableLogging$0');
    const context = external['GetContext']?.() as Record<string, () => string>;
    expect(JSON.parse(context['GetSupportedMatrix']?.() ?? '')).toMatchObject({ ExcelApi: 1.9 });
    expect(JSON.parse(context['GetOfficeThemeInfo']?.() ?? '')).toMatchObject({
      bodyBackgroundColor: 0x262626,
    });
  });

  it('makes the tab forget an earlier host', () => {
    const { page } = fakePage({ hostInfoValue: 'Excel', '1CachedSessionSettings': '{}', own: 'kept' });
    installShim(page, { bridge });
    expect(Object.keys(page.sessionStorage)).toEqual(['own']);
  });

  it('presses a ribbon button once the page listens, and waits until it is done', async () => {
    const { page, external } = fakePage();
    const shim = installShim(page, { bridge });
    const done = shim.invoke('fillForm', 'button1');
    let payload: readonly unknown[] = [];
    const statuses: unknown[] = [];
    external['RegisterEvent']?.(
      39,
      '',
      (_: number, given: readonly unknown[]) => (payload = given),
      (status: unknown) => statuses.push(status),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(payload).toEqual(['1', 'fillForm', '{"source":{"id":"button1"}}']);
    external['Execute']?.(94, [payload[0], 0, '{}'], (status: unknown) => statuses.push(status));
    await done;
    expect(statuses).toEqual([0, 0]);
  });

  it('keeps the document’s settings', () => {
    const { page, external } = fakePage();
    const documentSettings = new Map([['form', '"membership"']]);
    installShim(page, { bridge, documentSettings });
    const context = external['GetContext']?.() as {
      GetSettings: () => {
        Read: (keys: string[], values: string[]) => void;
        Write: (keys: readonly string[], values: readonly string[]) => void;
      };
    };
    const keys: string[] = [];
    const values: string[] = [];
    context.GetSettings().Read(keys, values);
    expect([keys, values]).toEqual([['form'], ['"membership"']]);
    context.GetSettings().Write(['year'], ['2016']);
    expect([...documentSettings]).toEqual([['year', '2016']]);
  });
});

describe('a bridge', () => {
  const answered = (text: string): unknown => {
    const reply = JSON.parse(text) as { readonly id: number; readonly message: { readonly body: string } };
    return [reply.id, JSON.parse(reply.message.body)];
  };
  const expected = [
    7,
    { Results: [{ ActionId: 3, Value: expect.objectContaining({ Name: 'Sheet1' }) }], TraceIds: [] },
  ];

  it('answers a page of the same origin after it went on', async () => {
    const direct = connectDirectly(new ExcelHost());
    const reply = new Promise<string>((resolve) => (direct.onMessageFromHost = resolve));
    direct.sendMessageToHost(LOAD_NAME);
    expect(answered(await reply)).toEqual(expected);
    direct.disconnect();
  });
});
