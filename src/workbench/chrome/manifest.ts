/** What a ribbon control does. */
export type Command =
  | { readonly kind: 'pane' }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'menu'; readonly items: readonly RibbonItem[] };

export interface RibbonItem {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  readonly command: Command;
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly items: readonly RibbonItem[] }[];
}

/** The add-in's own tab as its manifest describes it, in a language; icons relative to this page. */
export function readRibbon(xml: string, language: string): RibbonTab {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const texts = new Map<string, string>();
  for (const resource of manifest.querySelectorAll('Resources > * > *')) {
    const own = [...resource.children].find((one) => one.getAttribute('Locale') === language);
    const value = own?.getAttribute('Value') ?? resource.getAttribute('DefaultValue') ?? '';
    texts.set(resource.getAttribute('id') ?? '', value);
  }
  const child = (parent: Element, ...names: readonly string[]): Element | undefined =>
    names.reduce<Element | undefined>(
      (at, name) => at && [...at.children].find((one) => one.localName === name),
      parent,
    );
  const text = (parent: Element, ...names: readonly string[]): string =>
    texts.get(child(parent, ...names)?.getAttribute('resid') ?? '') ?? '';
  const all = (parent: Element | undefined, name: string): readonly Element[] =>
    [...(parent?.children ?? [])].filter((one) => one.localName === name);

  const command = (control: Element): Command => {
    const items = child(control, 'Items');
    if (items) return { kind: 'menu', items: all(items, 'Item').map(item) };
    const name = child(control, 'Action', 'FunctionName')?.textContent;
    return name ? { kind: 'function', name } : { kind: 'pane' };
  };
  const item = (control: Element): RibbonItem => {
    const icon = all(child(control, 'Icon'), 'Image').find((one) => one.getAttribute('size') === '32');
    const address = texts.get(icon?.getAttribute('resid') ?? '');
    return {
      id: control.getAttribute('id') ?? '',
      label: text(control, 'Label'),
      tip: text(control, 'Supertip', 'Description'),
      icon: address && new URL(address).pathname.slice(1),
      command: command(control),
    };
  };

  const tab = manifest.querySelector('CustomTab');
  if (!tab) throw new Error('The manifest has no tab of its own.');
  return {
    label: text(tab, 'Label'),
    groups: all(tab, 'Group').map((group) => ({
      label: text(group, 'Label'),
      items: all(group, 'Control').map(item),
    })),
  };
}
