/** What the workbench's address asks for: `?lang=en-US&theme=dark&width=350&pane=only&api=1.9&strict`. */
export interface Parameters {
  readonly language: 'zh-CN' | 'en-US';
  readonly theme: 'light' | 'dark';
  /** Width of the pane in pixels. */
  readonly width: number;
  readonly paneOnly: boolean;
  /** The ExcelApi set of this Excel, as `1.17`; undefined where the client's own is claimed and nothing refused. */
  readonly api: string | undefined;
  /** What Excel on the web carries, and no printer. */
  readonly strict: boolean;
}

const PANE_WIDTH = 350;

export function readParameters(search: string): Parameters {
  const query = new URLSearchParams(search);
  const width = Number(query.get('width') ?? PANE_WIDTH);
  return {
    language: query.get('lang') === 'en-US' ? 'en-US' : 'zh-CN',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    width: Number.isFinite(width) && width >= 200 ? width : PANE_WIDTH,
    paneOnly: query.get('pane') === 'only',
    api: /^1\.\d{1,2}$/.exec(query.get('api') ?? '')?.[0],
    strict: query.has('strict'),
  };
}

/** The same address with some parameters changed. */
export function withParameter(href: string, name: string, value: string): string {
  const address = new URL(href);
  address.searchParams.set(name, value);
  return address.href;
}
