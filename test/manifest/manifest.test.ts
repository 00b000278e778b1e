import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { formListText } from '../../src/commands/manifest/formList';
import { manifestXml } from '../../src/commands/manifest/manifestXml';
import { formsByTheme } from '../../src/forms/themes';

const root = join(__dirname, '../..');
const path = join(root, 'manifest.xml');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The element tree in document order, prefixes kept. */
function read(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
  });
  type Raw = Readonly<Record<string, unknown>>;
  const element = (raw: Raw): Element => {
    const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
    const inner = raw[name] as readonly Raw[];
    return {
      name,
      attributes: (raw[':@'] ?? {}) as Readonly<Record<string, string>>,
      children: inner.filter((child) => !('#text' in child)).map(element),
      text: inner.map((child) => ('#text' in child ? String(child['#text']) : '')).join(''),
    };
  };
  const [first] = parser.parse(xml) as readonly Raw[];
  if (!first) throw new Error('The manifest is empty.');
  return element(first);
}

const app = read(readFileSync(path, 'utf8'));

function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

const all = [...walk(app)];
const named = (name: string): readonly Element[] => all.filter((one) => one.name === name);
const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((one) => one.name === name);
const value = (element: Element | undefined): string => element?.attributes['DefaultValue'] ?? '';

/** The order Office's schema demands; an add-in whose elements stand otherwise does not load. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Items'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
};

const resources = named('Resources')[0];
const strings = [child(resources, 'bt:ShortStrings'), child(resources, 'bt:LongStrings')].flatMap(
  (group) => group?.children ?? [],
);
const resourceIds = (resources?.children ?? []).flatMap((group) =>
  group.children.map((one) => one.attributes['id'] ?? ''),
);

/** Width and height as the PNG itself states them. */
function pixelSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (url: string): string => join(root, new URL(url).pathname);

describe('manifest.xml', () => {
  it('is understood by the Office tools', () => {
    // In a process of its own: the tools load ES modules, which jest's CommonJS does not.
    const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
      .then((info) => console.log(JSON.stringify(info)))`;
    const info: { readonly id: string } = JSON.parse(
      execFileSync(process.execPath, ['-e', script, path], { cwd: root, encoding: 'utf8' }),
    );
    expect(info).toMatchObject({ displayName: '工会统计助手', defaultLocale: 'zh-CN', hosts: ['Workbook'] });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it.each(Object.keys(ORDER))('puts the elements of %s in the order of the schema', (name) => {
    const order = ORDER[name] ?? [];
    const parents = named(name);
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) {
      const places = parent.children.map((one) => order.indexOf(one.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('has a version of at least 1.0', () => {
    const version = child(app, 'Version')?.text ?? '';
    expect(version).toMatch(/^\d+(\.\d+){1,3}$/);
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(1);
  });

  it('asks for ExcelApi 1.9, and for one page of pane and ribbon where there is a ribbon', () => {
    const sets = ['Set', 'bt:Set'].map((name) => named(name).map((one) => one.attributes));
    expect(sets).toEqual([
      [{ Name: 'ExcelApi', MinVersion: '1.9' }],
      [{ Name: 'SharedRuntime', MinVersion: '1.1' }],
    ]);
    const page = [...named('Runtime'), ...named('FunctionFile')].map((one) => one.attributes);
    expect(page).toEqual([{ resid: 'Taskpane.Url', lifetime: 'long' }, { resid: 'Taskpane.Url' }]);
    const [pane] = named('TaskpaneId');
    expect(pane?.text).toBe('Office.AutoShowTaskpaneWithDocument');
  });

  it('names the file of the keys, which is served with it', () => {
    const [keys] = named('ExtendedOverrides');
    expect(existsSync(iconFile(keys?.attributes['Url'] ?? ''))).toBe(true);
  });

  it('resolves every resource id, none of them over 32 characters', () => {
    const used = all.flatMap((one) => one.attributes['resid'] ?? []);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => id.length > 32)).toEqual([]);
    expect(used.filter((id) => !resourceIds.includes(id))).toEqual([]);
    expect(resourceIds.filter((id) => !used.includes(id))).toEqual([]);
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
  });

  it('gives every control and item an id of its own', () => {
    const ids = ['CustomTab', 'Group', 'Control', 'Item']
      .flatMap(named)
      .map((one) => one.attributes['id'] ?? '');
    expect(ids).not.toContain('');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says everything in Chinese by default and in English beside', () => {
    expect(child(app, 'DefaultLocale')?.text).toBe('zh-CN');
    const texts = [child(app, 'DisplayName'), child(app, 'Description'), ...strings];
    for (const text of texts) {
      // One name in every formula, whoever opens the workbook.
      if (text?.attributes['id'] === 'Functions.Namespace') continue;
      const overrides = (text?.children ?? []).map((one) => one.attributes);
      expect(value(text)).toMatch(/\p{Script=Han}/u);
      expect(overrides.map((one) => one['Locale'])).toEqual(['en-US']);
      expect(overrides[0]?.['Value']).toMatch(/^[ -~]+$/);
    }
  });

  it('gives Excel the functions of GH, which live in the page of the pane', () => {
    const [point] = named('AllFormFactors').flatMap(({ children }) => children);
    expect(point?.attributes['xsi:type']).toBe('CustomFunctions');
    expect(point?.children.map(({ name }) => name)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    expect(child(child(point, 'Page'), 'SourceLocation')?.attributes['resid']).toBe('Taskpane.Url');
    const urls = child(resources, 'bt:Urls')?.children ?? [];
    const metadata = urls.find(({ attributes }) => attributes['id'] === 'Functions.Url');
    const files = [
      value(metadata),
      ...(metadata?.children ?? []).map((one) => one.attributes['Value'] ?? ''),
    ];
    expect(files).toHaveLength(2);
    for (const file of files) expect(existsSync(iconFile(file))).toBe(true);
  });

  it('keeps labels within 125 and tips within 250 characters', () => {
    const limit = (group: string): number => (group === 'bt:ShortStrings' ? 125 : 250);
    for (const group of ['bt:ShortStrings', 'bt:LongStrings']) {
      for (const text of named(group)[0]?.children ?? []) {
        const lengths = [value(text), ...text.children.map((one) => one.attributes['Value'] ?? '')].map(
          (one) => one.length,
        );
        expect(Math.max(...lengths)).toBeLessThanOrEqual(limit(group));
      }
    }
  });

  it('points at icons that exist in the size it declares', () => {
    const images = new Map(
      (child(resources, 'bt:Images')?.children ?? []).map((one) => [one.attributes['id'] ?? '', value(one)]),
    );
    const declared = named('Icon').flatMap((icon) => {
      expect(icon.children.map((one) => one.attributes['size'])).toEqual(['16', '32', '80']);
      return icon.children.map((one) => ({
        url: images.get(one.attributes['resid'] ?? '') ?? '',
        size: Number(one.attributes['size']),
      }));
    });
    declared.push(
      { url: value(child(app, 'IconUrl')), size: 32 },
      { url: value(child(app, 'HighResolutionIconUrl')), size: 64 },
    );
    for (const { url, size } of declared) expect(pixelSize(iconFile(url))).toEqual([size, size]);
  });

  it.each([16, 32, 64, 80, 128])('has its own mark in %i pixels', (size) => {
    const file = join(root, 'assets', `icon-${size}.png`);
    expect(existsSync(file)).toBe(true);
    expect(pixelSize(file)).toEqual([size, size]);
  });

  it('offers the pane, a menu of all forms, a check and a clearing on its own tab', () => {
    const labels = new Map(strings.map((one) => [one.attributes['id'] ?? '', value(one)]));
    const label = (element: Element | undefined): string =>
      labels.get(child(element, 'Label')?.attributes['resid'] ?? '') ?? '';
    const run = (element: Element): string => {
      const action = child(element, 'Action');
      return child(action, 'FunctionName')?.text ?? action?.attributes['xsi:type'] ?? 'Menu';
    };
    expect(label(named('CustomTab')[0])).toBe('工会统计');
    expect([...named('Control'), ...named('Item')].map((one) => [label(one), run(one)])).toEqual([
      ['打开助手', 'ShowTaskpane'],
      ...formsByTheme.map(({ name }) => [name.zh, 'Menu']),
      ['全套报表', 'fillAll'],
      ['立即审核', 'checkNow'],
      ['清除标记', 'clearFlags'],
      ['生成看板', 'makeBoard'],
      ['生成通报', 'makeBulletin'],
      ...formsByTheme
        .flatMap(({ forms }) => forms)
        .map(({ id, title }) => [title.zh, `fill${id.charAt(0).toUpperCase()}${id.slice(1)}`]),
    ]);
  });

  it('is as `npm run manifest` writes it, and so is the list of forms', () => {
    const template = readFileSync(join(root, 'src/commands/manifest/template.xml'), 'utf8');
    expect(readFileSync(path, 'utf8')).toBe(manifestXml(template));
    const catalogue = join(root, 'src/forms/catalogue');
    expect(readFileSync(join(catalogue, 'index.ts'), 'utf8')).toBe(formListText(readdirSync(catalogue)));
  });

  it('names every address under the one that the build replaces', () => {
    const addresses = all.flatMap((one) =>
      [one.attributes['DefaultValue'] ?? '', one.attributes['Url'] ?? '', one.text].filter((text) =>
        text.startsWith('http'),
      ),
    );
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((one) => !one.startsWith('https://localhost:3000'))).toEqual([]);
  });
});
