import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf } from '../../../src/catalogue/areas';
import { noPriors } from '../../../src/dataset/prior';
import { readWorkbook } from '../../files/support/readWorkbook';
import { formOf, forms } from '../../../src/forms/catalogue';
import { layoutForm } from '../../../src/forms/layout';
import { recogniseStandardForm } from '../../../src/forms/standardForm';
import { readForm } from '../../../src/forms/readForm';
import { recogniseSheet } from '../../../src/forms/recognise';
import { ruleSet, validate } from '../../../src/validation';
import { plainCells } from '../../support/sheets';
import { sheetOf } from './sheets';
import type { FormReading } from '../../../src/forms/reading';

// The figures of the three files, which LibreOffice wrote: 柳州 has more women than members, 贵港 twice its members.
const cities = childrenOf('450000').map((area) => area.code);
const indicators = ['M05', 'M06', 'M09', 'M10'];
const figuresOf = (at: number): { current: number[]; prior: number[] } => {
  const base = [60_000 + 4000 * at, 25_000 + 1500 * at, 54_000 + 3600 * at, 22_000 + 1400 * at];
  const current = [...base];
  if (at === 1) current[3] = (current[2] ?? 0) + 500;
  if (at === 7) current[2] = (current[2] ?? 0) * 2;
  return { current, prior: base.map((value, column) => value - 200 * (column + 1)) };
};

/** The same figures in our own form, read back through its codes. */
function ownReading(): FormReading {
  const plan = layoutForm(
    { form: formOf('membership'), year: 2013, region: '450000', areas: cities, relations: '' },
    'area',
  );
  const values = plainCells(plan);
  for (const { area: line, indicator, period, row, column } of plan.fields) {
    const item = indicators.indexOf(indicator);
    if (item < 0) continue;
    const all = cities.map((_, at) => figuresOf(at)[period][item] ?? 0);
    const own = all[cities.indexOf(line)];
    const value = line === '450000' ? all.reduce((sum, each) => sum + each, 0) : own;
    if (value !== undefined) (values[row] ?? [])[column] = value;
  }
  const sheet = sheetOf(values);
  const own = recogniseStandardForm(sheet);
  if (own.kind !== 'standard') throw new Error(own.kind);
  return readForm(sheet, own.binding);
}

async function foreignReading(name: string): Promise<FormReading> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, 'files', `${name}.xlsx`)));
  const content = await readWorkbook(bytes, `${name}.xlsx`);
  const sheet = content.ok ? content.value.sheets[0] : undefined;
  if (!sheet) throw new Error('unreadable');
  const recognition = recogniseSheet(sheet, forms);
  if (recognition.kind === 'refused') throw new Error(recognition.reason);
  return readForm(sheet, recognition.binding);
}

/** Only what both have: four indicators, the cities and their total. */
function shared(reading: FormReading): FormReading {
  const codes = new Set(['450000', ...cities]);
  const lines = [...reading.areas]
    .filter(({ code }) => codes.has(code))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const entries = [...reading.entries].filter(
    ([, { area: line, indicator }]) => codes.has(line) && indicators.includes(indicator),
  );
  return { ...reading, areas: lines, indicators, entries: new Map(entries) };
}

const figures = (reading: FormReading): unknown =>
  Object.fromEntries([...shared(reading).entries].map(([key, { value }]) => [key, value]).sort());

const findings = (reading: FormReading): readonly string[] =>
  validate({ reading: shared(reading), priors: noPriors, rules: ruleSet() })
    .findings.map(({ rule, area: line, indicator, severity, current, prior, correction }) =>
      JSON.stringify([rule, line, indicator, severity, current, prior?.value, correction]),
    )
    .sort();

describe.each([
  ['by-code', 'codes and names, heads of three levels'],
  ['by-name', 'names in another order, years in the heads, other columns between'],
  ['in-wan', 'areas across, people in 万人'],
])('an office’s file %s (%s)', (name) => {
  it('is read to the figures of our own form', async () => {
    expect(figures(await foreignReading(name))).toEqual(figures(ownReading()));
  });

  it('is checked to the findings of our own form', async () => {
    const own = findings(ownReading());
    expect(own.some((finding) => finding.includes('450200'))).toBe(true);
    expect(own.some((finding) => finding.includes('450800'))).toBe(true);
    expect(findings(await foreignReading(name))).toEqual(own);
  });
});
