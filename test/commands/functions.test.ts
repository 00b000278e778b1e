import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associateFunctions } from '../../src/commands/functions';
import { figureFunctions, functionNames } from '../../src/commands/functions/figures';
import { functionsJson } from '../../src/commands/manifest/functionsJson';
import { createDataset } from '../../src/dataset/dataset';
import { createTexts } from '../../src/i18n';
import type { FunctionName, FunctionValue } from '../../src/commands/functions/figures';
import type { Cells } from '../../src/commands/functions/spill';
import type { Observation } from '../../src/dataset/observation';

const figure = (area: string, indicator: string, year: number, value: number, unit = '人'): Observation => ({
  area,
  indicator,
  subject: '',
  period: { kind: 'point', text: `${year}-09-30` },
  value,
  unit,
  qualifier: 'exact',
  source: { doc: '001', line: 7, asPrinted: `${value}${unit}` },
  doubt: '',
  note: '',
});

const dataset = createDataset({
  observations: [
    figure('450100', 'M09', 2012, 1000),
    figure('450100', 'M09', 2013, 1052),
    figure('450200', 'M09', 2012, 0),
    figure('450200', 'M09', 2013, 300),
    figure('450100', 'M20', 2013, 88.5, '%'),
  ],
  documents: [
    {
      doc: '001',
      article: '1',
      fromLine: 1,
      toLine: 20,
      date: '2013-11-01',
      dateInferred: false,
      subjectArea: '450000',
      note: '广西工会统计公报',
    },
  ],
});
const texts = createTexts('zh');
const functions = figureFunctions(() => ({ dataset, texts }));

const cells = (value: unknown): Cells => (Array.isArray(value) ? (value as Cells) : [[value]]);
const call = (name: FunctionName, ...given: readonly [unknown, unknown, unknown]): Cells<FunctionValue> =>
  functions[name](cells(given[0]), cells(given[1]), cells(given[2]));
/** A figure, a text, or the error that the cell shows. */
const shown = (value: FunctionValue | undefined): unknown =>
  typeof value === 'object' ? value.error : value;
const one = (name: FunctionName, ...given: readonly [unknown, unknown, unknown]): unknown =>
  shown(call(name, ...given)[0]?.[0]);

describe('the functions of the namespace GH', () => {
  it.each([
    ['by codes', '450100', 'M09', 2013],
    ['by a code that is a number', 450100, 'm09', '2013'],
    ['by names', '南宁市', '会员人数', '2013年'],
    ['by everyday names', ' 南宁 ', '会员人数', '２０１３年度'],
    ['by an English name', 'Nanning', 'Union members', 2013],
  ])('find a figure %s', (_how, area, indicator, year) => {
    expect(one('VALUE', area, indicator, year)).toBe(1052);
  });

  it('tell last year’s figure, the growth and where it was printed', () => {
    expect(one('PRIOR', '南宁', 'M09', 2013)).toBe(1000);
    expect(one('GROWTH', '南宁', 'M09', 2013)).toBe(0.052);
    expect(one('SOURCE', '南宁', 'M09', 2013)).toMatch(/广西工会统计公报.*2013年9月30日.*1052人/);
  });

  it.each<[string, FunctionName, unknown, unknown, unknown, string]>([
    ['an unknown area', 'VALUE', '某某市', 'M09', 2013, '#VALUE!'],
    ['a total, which is no place', 'VALUE', '合计', 'M09', 2013, '#VALUE!'],
    ['an empty cell for the area', 'VALUE', '', 'M09', 2013, '#VALUE!'],
    ['an unknown indicator', 'PRIOR', '南宁', '会员的人数', 2013, '#VALUE!'],
    ['an empty cell for the indicator', 'VALUE', '南宁', null, 2013, '#VALUE!'],
    ['a year that is none', 'GROWTH', '南宁', 'M09', '去年', '#VALUE!'],
    ['half a year', 'VALUE', '南宁', 'M09', 2013.5, '#VALUE!'],
    ['an empty cell for the year', 'SOURCE', '南宁', 'M09', '', '#VALUE!'],
    ['a truth value', 'VALUE', true, 'M09', 2013, '#VALUE!'],
    ['a figure that nobody printed', 'VALUE', '南宁', 'M09', 1999, '#N/A'],
    ['no figure of the year before', 'PRIOR', '南宁', 'M09', 2012, '#N/A'],
    ['growth without the year before', 'GROWTH', '南宁', 'M09', 2012, '#N/A'],
    ['growth without this year', 'GROWTH', '南宁', 'M09', 2014, '#N/A'],
    ['the source of nothing', 'SOURCE', '桂林', 'M09', 2013, '#N/A'],
    ['growth from nought', 'GROWTH', '柳州', 'M09', 2013, '#DIV/0!'],
    ['growth of a rate', 'GROWTH', '南宁', 'M20', 2013, '#NUM!'],
  ])('answer %s with Excel’s own error', (_case, name, area, indicator, year, error) => {
    expect(one(name, area, indicator, year)).toBe(error);
  });

  it('spill over a column of areas and a row of years', () => {
    const areas = [['南宁'], ['柳州'], ['某某市']];
    expect(call('VALUE', areas, 'M09', [[2012, 2013]]).map((row) => row.map(shown))).toEqual([
      [1000, 1052],
      [0, 300],
      ['#VALUE!', '#VALUE!'],
    ]);
  });

  it('show #N/A where one of two columns is shorter, as Excel does', () => {
    const years = [[2012], [2013], [2013]];
    expect(call('VALUE', [['南宁'], ['南宁']], 'M09', years).map((row) => row.map(shown))).toEqual([
      [1000],
      [1052],
      ['#N/A'],
    ]);
  });

  it('say in a sentence what to give instead', () => {
    const [[answer] = []] = call('VALUE', '某某市', 'M09', 2013);
    expect(answer).toEqual({ error: '#VALUE!', message: texts.functions.errors.area('某某市') });
  });
});

describe('Excel', () => {
  class ExcelError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const associated = new Map<string, (...ranges: Cells[]) => Cells>();
  const host = globalThis as { CustomFunctions?: unknown };

  beforeAll(() => {
    host.CustomFunctions = {
      associate: (id: string, calculate: (...ranges: Cells[]) => Cells) => associated.set(id, calculate),
      Error: ExcelError,
      ErrorCode: {
        notAvailable: '#N/A',
        invalidValue: '#VALUE!',
        divisionByZero: '#DIV/0!',
        invalidNumber: '#NUM!',
      },
    };
    associateFunctions(() => ({ dataset, texts }));
  });
  afterAll(() => {
    delete host.CustomFunctions;
  });

  it('is given every function that its metadata names, and the errors as its own', () => {
    expect([...associated.keys()]).toEqual([...functionNames]);
    expect(associated.get('VALUE')?.([['南宁']], [['M09']], [[2013, 1999]])).toEqual([
      [1052, new ExcelError('#N/A', texts.functions.errors.unknown)],
    ]);
  });

  it.each(['zh', 'en'] as const)('reads what the functions do in %s', (lang) => {
    const file = readFileSync(join(__dirname, `../../assets/functions.${lang}.json`), 'utf8');
    // Written by `npm run manifest`.
    expect(file).toBe(functionsJson(lang));
    const { functions: described } = JSON.parse(file) as {
      functions: {
        id: string;
        description: string;
        parameters: { name: string; dimensionality: string }[];
      }[];
    };
    expect(described.map(({ id }) => id)).toEqual([...functionNames]);
    for (const { description, parameters } of described) {
      // Excel cuts what is longer.
      expect(description.length).toBeLessThanOrEqual(255);
      expect(parameters.map(({ dimensionality }) => dimensionality)).toEqual(['matrix', 'matrix', 'matrix']);
    }
  });
});
