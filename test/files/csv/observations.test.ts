import fc from 'fast-check';
import { createDataset } from '../../../src/dataset/dataset';
import { decodeCsv } from '../../../src/files/decodeText';
import { loadCsv } from '../../../src/files/loadCsv';
import { parseDerived, parseObservations, toCsv } from '../../../src/files/observationsCsv';
import { anyObservation } from './support/anyObservation';

const head =
  'doc,line,area_code,indicator,subject,period,period_kind,value,unit,qualifier,as_printed,doubt,note';
const row = '000,23,450200,M09,,2015-05,point,831300,人,exact,83.13万人,,';

function errorsOf(text: string): readonly string[] {
  const result = parseObservations(text, 'a.csv');
  if (result.ok) return [];
  return result.errors.map(
    ({ line, column, problem }) => `${line} ${column} ${problem.kind} ${problem.text}`,
  );
}

const read = (text: string) => {
  const result = parseObservations(text, 'a.csv');
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};

describe('reading observations', () => {
  const [expected] = read(`${head}\n${row}\n`);

  test('takes a row as it stands', () => {
    expect(expected).toEqual({
      area: '450200',
      indicator: 'M09',
      subject: '',
      period: { kind: 'point', text: '2015-05' },
      value: 831_300,
      unit: '人',
      qualifier: 'exact',
      source: { doc: '000', line: 23, asPrinted: '83.13万人' },
      doubt: '',
      note: '',
    });
  });

  test.each<[string, string]>([
    ['a byte order mark and CRLF', `\uFEFF${head}\r\n${row}\r\n`],
    ['empty rows', `${head}\n\n${row}\n,,,,\n`],
    ['a column that it does not know', `extra,${head}\nx,${row}\n`],
    ['semicolons', `${head.replaceAll(',', ';')}\n${row.replaceAll(',', ';')}\n`],
    ['tabs', `${head.replaceAll(',', '\t')}\n${row.replaceAll(',', '\t')}\n`],
    ['another unit of the same measure', `${head}\n${row.replace('831300,人', '83.13,万人')}\n`],
    [
      'columns in another order',
      `value,unit,period_kind,period,indicator,area_code,line,doc,as_printed\n831300,人,point,2015-05,M09,450200,23,000,83.13万人\n`,
    ],
  ])('accepts %s', (_, text) => {
    expect(read(text)).toEqual([expected]);
  });

  test('keeps a comma, a quote and a line break of a quoted note', () => {
    const note = '甲,乙 "丙"\n丁';
    expect(read(`${head}\n${row.slice(0, -1)},"${note.replaceAll('"', '""')}"\n`)[0]?.note).toBe(note);
  });

  test.each<[string, string]>([
    [row.replace('450200', '459999'), '2 area_code unknown_area 459999'],
    [row.replace('M09', 'Z99'), '2 indicator unknown_indicator Z99'],
    [row.replace('831300', '83.13万'), '2 value not_a_number 83.13万'],
    [row.replace('831300', ''), '2 value blank '],
    [row.replace('人,exact', '斤,exact'), '2 unit unknown_unit 斤'],
    [row.replace('人,exact', '元,exact'), '2 unit other_unit 元'],
    [row.replace('exact', 'perhaps'), '2 qualifier unknown_qualifier perhaps'],
    [row.replace('2015-05', '2015-13'), '2 period unknown_period 2015-13'],
    [row.replace('point', 'moment'), '2 period_kind unknown_period_kind moment'],
    [row.replace(',23,', ',0,'), '2 line not_a_line 0'],
    [row.replace('000,', ','), '2 doc blank '],
  ])('names line and column of %s', (bad, error) => {
    expect(errorsOf(`${head}\n${bad}\n`)).toContain(error);
  });

  test('counts lines as an editor does after a quoted line break, and tells every error', () => {
    const long = `${row.slice(0, -1)},"one\r\ntwo"`;
    const bad = row.replace('M09', 'Z99');
    expect(errorsOf(`${head}\r\n${long}\r\n\r\n${bad}\r\n${row}\r\n${bad}`)).toEqual([
      '5 indicator unknown_indicator Z99',
      '7 indicator unknown_indicator Z99',
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['', ['1  empty ']],
    [
      'doc,line\n',
      ['area_code', 'indicator', 'period', 'period_kind', 'value', 'unit'].map(
        (c) => `1 ${c} missing_column `,
      ),
    ],
    [`${head},line\n`, ['1 line repeated_column line']],
    [`${head}\n"${row}\n`, ['2  quotes ']],
  ])('refuses %j as a whole', (text, errors) => {
    expect(errorsOf(text)).toEqual(errors);
  });

  test('a derived row carries its formula and interval', () => {
    const text = `${head},formula,low,high\n${row.replace('exact', 'derived')},a/b,831000,831500\n`;
    const result = parseDerived(text, 'derived.csv');
    expect(result.ok && result.value[0]).toMatchObject({ formula: 'a/b', low: 831_000, high: 831_500 });
  });

  test('everything written is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { maxLength: 8 }), (observations) => {
        const text = toCsv(createDataset({ observations }));
        expect(parseObservations(text, 'a.csv')).toEqual({ ok: true, value: observations });
      }),
    );
  });
});

describe('the bytes of a CSV', () => {
  const text = '柳州,83.13万人';

  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])],
    ['GB 18030', Uint8Array.from([0xc1, 0xf8, 0xd6, 0xdd, ...Buffer.from(',83.13'), 0xcd, 0xf2, 0xc8, 0xcb])],
  ])('are read as %s', (_, bytes) => {
    expect(decodeCsv(bytes)).toBe(text);
  });

  test('in either kind of columns make a dataset', () => {
    const bytes = (lines: string) => new TextEncoder().encode(lines);
    const own = loadCsv(bytes(`${head}\n${row}\n`), 'a.csv');
    const sdmx = loadCsv(
      bytes('REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n450200,M09,2015-05,83.13,万人\n'),
      'b.csv',
    );
    for (const result of [own, sdmx]) {
      const found = result.ok && result.value.find({ area: '450200', indicator: 'M09', year: 2015 });
      expect(found).toMatchObject({ value: 831_300, unit: '人' });
    }
  });
});
