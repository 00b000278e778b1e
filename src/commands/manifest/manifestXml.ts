import { commandsOf, functionName, ribbon, ribbonTab } from '../ribbon';
import type { Text } from '../../forms/definition';
import type { RibbonCommand, RibbonControl } from '../ribbon';

const sizes = [16, 32, 80] as const;
const address = 'https://localhost:3000/assets';

/** An element with what stands in it, one line each, indented by two. */
type Lines = readonly string[];

/**
 * The manifest: the template with the ribbon's groups, images and strings in the places of its comments. Zh-CN is the
 * default language, en-US an override.
 */
export function manifestXml(template: string): string {
  const controls = ribbon.flatMap((group) => group.controls);
  const commands = controls.flatMap(commandsOf);
  const icons = [...new Set(['icon', ...controls.map(({ icon }) => icon)])];
  const labels: readonly (readonly [id: string, text: Text])[] = [
    ['Tab', ribbonTab],
    ...ribbon.map(({ id, label }) => [id, label] as const),
    ...controls.flatMap((control) => ('label' in control ? [[control.id, control.label] as const] : [])),
    ...commands.map(({ id, label }) => [id, label] as const),
  ];
  const tips = [
    ...controls.flatMap((control) => ('tip' in control ? [[control.id, control.tip] as const] : [])),
    ...commands.map(({ id, tip }) => [id, tip] as const),
  ];
  const parts: Readonly<Record<string, Lines>> = {
    groups: ribbon.flatMap(({ id, icon, controls: within }) =>
      element('Group', { id: `UnionStatistics.${id}` }, [
        empty('Label', { resid: `${id}.Label` }),
        ...iconOf(icon),
        ...within.flatMap(controlXml),
      ]),
    ),
    images: icons.flatMap((icon) =>
      sizes.map((size) =>
        empty('bt:Image', { id: iconId(icon, size), DefaultValue: `${address}/${icon}-${size}.png` }),
      ),
    ),
    labels: labels.flatMap(([id, text]) => stringXml(`${id}.Label`, text)),
    tips: tips.flatMap(([id, text]) => stringXml(`${id}.Tip`, text)),
  };
  return template
    .replace(/<!-- The fixed parts[^\n]*\n/u, '<!-- Written by `npm run manifest`. -->\n')
    .replace(/^( *)<!-- (\w+) -->$/gmu, (place, indent: string, name: string) =>
      (parts[name] ?? [place]).map((line) => indent + line).join('\n'),
    );
}

function controlXml(control: RibbonControl): Lines {
  switch (control.kind) {
    case 'pane':
      return element('Control', { 'xsi:type': 'Button', id: `UnionStatistics.${control.id}` }, [
        ...headOf(control.id),
        ...iconOf(control.icon),
        ...element('Action', { 'xsi:type': 'ShowTaskpane' }, [
          // This very id lets a workbook open the pane with it.
          leaf('TaskpaneId', 'Office.AutoShowTaskpaneWithDocument'),
          empty('SourceLocation', { resid: 'Taskpane.Url' }),
        ]),
      ]);
    case 'button':
      return element('Control', { 'xsi:type': 'Button', id: `UnionStatistics.${control.command.id}` }, [
        ...headOf(control.command.id),
        ...iconOf(control.icon),
        ...actionOf(control.command),
      ]);
    case 'menu':
      return element('Control', { 'xsi:type': 'Menu', id: `UnionStatistics.${control.id}` }, [
        ...headOf(control.id),
        ...iconOf(control.icon),
        ...element(
          'Items',
          {},
          control.commands.flatMap((command) =>
            element('Item', { id: `UnionStatistics.${command.id}` }, [
              ...headOf(command.id),
              ...actionOf(command),
            ]),
          ),
        ),
      ]);
  }
}

function headOf(id: string): Lines {
  const label = { resid: `${id}.Label` };
  return [
    empty('Label', label),
    ...element('Supertip', {}, [empty('Title', label), empty('Description', { resid: `${id}.Tip` })]),
  ];
}

function actionOf(command: RibbonCommand): Lines {
  return element('Action', { 'xsi:type': 'ExecuteFunction' }, [leaf('FunctionName', functionName(command))]);
}

function iconOf(icon: string): Lines {
  return element(
    'Icon',
    {},
    sizes.map((size) => empty('bt:Image', { size: String(size), resid: iconId(icon, size) })),
  );
}

function iconId(icon: string, size: number): string {
  return `${icon.charAt(0).toUpperCase()}${icon.slice(1)}.${size}`;
}

function stringXml(id: string, { zh, en }: Text): Lines {
  return element('bt:String', { id, DefaultValue: zh }, [
    empty('bt:Override', { Locale: 'en-US', Value: en }),
  ]);
}

type Attributes = Readonly<Record<string, string>>;

function element(name: string, attributes: Attributes, children: Lines): Lines {
  return [`<${name}${written(attributes)}>`, ...children.map((line) => `  ${line}`), `</${name}>`];
}

function empty(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)} />`;
}

function leaf(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
