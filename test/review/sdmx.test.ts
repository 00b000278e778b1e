import Papa from 'papaparse';
import { readingToSdmx } from '../../src/review/exchange';
import { readingOf } from './samples';

const reading = readingOf([
  ['450100', 'M09', 1500],
  ['450100', 'M09', 1400, 'prior'],
  ['450100', 'A11', 12.5],
  ['450100', 'M15', '二十'],
  ['450000D', 'M20', 96.5],
]);

interface Row {
  readonly [column: string]: string;
}

describe('a reading as SDMX-CSV', () => {
  const rows = Papa.parse<Row>(readingToSdmx(reading), { header: true, skipEmptyLines: true }).data;
  const row = (indicator: string, period: RegExp): Row | undefined =>
    rows.find((each) => each['INDICATOR'] === indicator && period.test(each['TIME_PERIOD'] ?? ''));

  it('has a row for every cell', () => {
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((each) => each['STRUCTURE']))).toEqual(new Set(['dataflow']));
  });

  it('dates stocks at the end of their statistical year and lets flows span it', () => {
    expect(row('M09', /^2013-09-30$/u)).toMatchObject({
      REF_AREA: '450100',
      OBS_VALUE: '1500',
      UNIT_MEASURE: '人',
      UNIT_MULT: '0',
      OBS_STATUS: 'A',
    });
    expect(row('M09', /^2012-09-30$/u)?.['OBS_VALUE']).toBe('1400');
    expect(row('A11', /^2012-10-01\/P1Y$/u)).toMatchObject({
      OBS_VALUE: '12.5',
      UNIT_MEASURE: '元',
      UNIT_MULT: '4',
    });
  });

  it('never makes a number of text', () => {
    expect(row('M15', /./u)).toMatchObject({ OBS_VALUE: '', OBS_STATUS: 'M' });
  });

  it('follows a calendar year where the statistical year is one', () => {
    expect(readingToSdmx(reading, { endMonth: 12 })).toContain('M09,2013-12-31,1500');
    expect(readingToSdmx(reading, { endMonth: 12 })).toContain('A11,2013-01-01/P1Y,12.5');
  });
});
