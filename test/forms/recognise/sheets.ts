import type { Recognition } from '../../../src/forms/recognise';
import type { CellContent, SheetSnapshot } from '../../../src/forms/sheet';

/** A sheet as a reader of files hands it over. */
export function sheetOf(
  values: readonly (readonly CellContent[])[],
  more: Partial<Omit<SheetSnapshot, 'values' | 'formulas'>> = {},
): SheetSnapshot {
  const width = Math.max(0, ...values.map((row) => row.length));
  const full = values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    name: 'Sheet1',
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
    values: full,
    formulas: full.map((row) => row.map(() => '')),
  };
}

/** The binding's places in short: `M09@2`, `M10/prior@3x10000`, `450100@4`; or the refusal's reason. */
export function placesOf(recognition: Recognition): { lines: string; items: string } | string {
  if (recognition.kind === 'refused') return recognition.reason;
  const { areas: lines, items } = recognition.binding;
  return {
    lines: lines.map((line) => `${line.code}${line.period ? `/${line.period}` : ''}@${line.index}`).join(' '),
    items: items
      .map(
        ({ indicator, period, index, scale }) =>
          `${indicator}${period ? `/${period}` : ''}@${index}${scale === 1 ? '' : `x${scale}`}`,
      )
      .join(' '),
  };
}

/** 南宁 … 崇左 as an office may write them, each in another way. */
export const cityNames: readonly string[] = [
  '南宁',
  '柳州市',
  '桂  林',
  '梧州市总工会',
  '北海市',
  '防城港',
  '7.钦州市',
  '450800贵港市',
  '玉　林',
  '451000',
  '贺州',
  '河池市',
  '来宾',
  '崇左市',
];
export const cityCodes: readonly string[] = Array.from(
  { length: 14 },
  (_, at) => `45${String(at + 1).padStart(2, '0')}00`,
);

/** Rows of a table by area: label first, then the same row of figures made distinct by city. */
export function cityRows(columns: number, names: readonly string[] = cityNames): CellContent[][] {
  return names.map((name, at) => [
    name,
    ...Array.from({ length: columns }, (_, column) => 1000 + at * 50 + column),
  ]);
}
