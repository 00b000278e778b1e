import { localeOf } from '../i18n/language';
import type { CliTexts } from '../i18n/cli';
import type { Lang } from '../i18n/language';
import type { ListedRule, RuleCatalogue } from './ruleCatalogue';

interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns in per cent, where the browser would share them out badly. */
  readonly widths?: readonly number[];
}

/** The catalogue as Markdown. */
export function ruleMarkdown(catalogue: RuleCatalogue, texts: CliTexts): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const tables = tablesOf(catalogue, texts).map(({ title, heads, rows }) =>
    [`## ${title}`, '', row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n'),
  );
  return [`# ${texts.catalogue.title}`, catalogue.note, ...tables].join('\n\n');
}

const style = `body{font:14px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;color:#1b1b1b;margin:24px}
h1{font-size:22px;margin:0 0 8px}h2{font-size:16px;margin:24px 0 8px}p{max-width:60em;margin:0}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:4px 8px;text-align:left;vertical-align:top}
th{background:#eef2f5}thead{display:table-header-group}tr{break-inside:avoid}td:first-child{white-space:nowrap}
@page{size:A4 landscape;margin:12mm}
@media print{body{margin:0;font-size:9.5pt}h2{break-after:avoid}}`;

/** The catalogue as one page that needs nothing else, for the screen and for A4. */
export function ruleHtml(catalogue: RuleCatalogue, lang: Lang, texts: CliTexts): string {
  const cells = (tag: 'th' | 'td', written: readonly string[]): string =>
    written.map((text) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escaped(text)}</${tag}>`).join('');
  const tables = tablesOf(catalogue, texts).map(
    ({ title, heads, rows, widths = [] }) =>
      `<h2>${escaped(title)}</h2>\n<table>\n${widths.map((width) => `<col style="width:${width}%">`).join('')}<thead><tr>${cells('th', heads)}</tr></thead>\n<tbody>\n` +
      `${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}\n</tbody>\n</table>`,
  );
  return [
    `<!DOCTYPE html>\n<html lang="${localeOf[lang]}">\n<head>\n<meta charset="utf-8">`,
    `<title>${escaped(texts.catalogue.title)}</title>\n<style>\n${style}\n</style>\n</head>\n<body>`,
    `<h1>${escaped(texts.catalogue.title)}</h1>\n<p>${escaped(catalogue.note)}</p>`,
    ...tables,
    '</body>\n</html>\n',
  ].join('\n');
}

function tablesOf({ rules, limits, floors }: RuleCatalogue, texts: CliTexts): readonly Table[] {
  const { heads, tables, severityNotes } = texts.catalogue;
  const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
  return [
    { title: tables.severities, heads: heads.severities, rows: severityNotes },
    {
      title: tables.rules(rules.length),
      heads: heads.rules,
      rows: rules.map((rule) => ruleRow(rule, texts)),
      widths: [5, 13, 10, 9, 21, 13, 16, 13],
    },
    {
      title: tables.limits,
      heads: heads.limits,
      rows: limits.map(({ name, rise, fall }) => [name, percent(rise), percent(fall)]),
    },
    {
      title: tables.floors,
      heads: heads.floors,
      rows: floors.map(({ unit, floor }) => [unit, String(floor)]),
    },
  ];
}

function ruleRow(rule: ListedRule, { catalogue }: CliTexts): readonly string[] {
  const indicators = Object.entries(rule.indicators).map(([code, name]) => `${code} ${name}`);
  return [
    rule.id,
    rule.name,
    rule.on ? rule.severityText : `${rule.severityText}${catalogue.isOff}`,
    rule.scopeText,
    [rule.relation, indicators.join(catalogue.separator)].filter(Boolean).join('\n'),
    rule.parametersText,
    rule.why,
    rule.fix,
  ];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
