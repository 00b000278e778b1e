import { createDataset } from '../../src/dataset/dataset';
import { createSearchIndex } from '../../src/dataset/search';
import { figure } from './support/figures';

const observations = [
  figure('A14', '298.18万元', { period: '2007', doc: '001', line: 93 }),
  figure('A15', '1258人', { period: '2007', doc: '001', line: 93 }),
  figure('A14', '198.45万元', { area: '450800', period: '2014', doc: '000', line: 81 }),
  figure('M09', '48.74万人', { area: '450300', period: '2007-12-31', doc: '001', line: 127 }),
  figure('M09', '28.84万人', { area: '450300', period: '2002-12-31', doc: '001', line: 127 }),
  figure('M09', '670.62万人', { area: '450000', period: '2015-05', doc: '000', line: 65 }),
  figure('M11', '211万人', { area: '450000', period: '2015-05', doc: '000', line: 65, subject: '农民工' }),
  figure('T10', '16413人次', { area: '450300', period: '2003/2007', doc: '001', line: 117 }),
];
const index = createSearchIndex(
  createDataset({
    observations,
    documents: [
      {
        doc: '001',
        article: 'a',
        fromLine: 1,
        toLine: 151,
        date: '2008-10',
        dateInferred: true,
        subjectArea: '450200',
        note: '中国工会十五大前夕专版',
      },
    ],
  }),
);
const found = (query: string): readonly string[] =>
  index.query(query).hits.map(({ source }) => source.asPrinted);

describe('searching the dataset', () => {
  test.each<[string, readonly string[]]>([
    ['柳州 金秋助学', ['298.18万元', '1258人']],
    ['柳州金秋助学', ['298.18万元', '1258人']],
    ['柳州市 助学资金', ['298.18万元']],
    ['lz jqzx', ['298.18万元', '1258人']],
    ['gl hyrs', ['48.74万人', '28.84万人']],
    ['桂林 会员 2007', ['48.74万人']],
    ['桂林 2007年 会员人数', ['48.74万人']],
    ['450300 M09 2002', ['28.84万人']],
    ['670.62万', ['670.62万人']],
    ['670.62', ['670.62万人']],
    ['6706200', ['670.62万人']],
    ['6,706,200', ['670.62万人']],
    ['guigang', ['198.45万元']],
    ['十五大 助学资金', ['298.18万元']],
    ['2005 桂林', ['16413人次']],
    ['农民工会员', ['211万人']],
    ['柳州 1959', []],
    ['没有的词', []],
  ])('“%s” finds %j', (query, expected) => {
    expect([...found(query)].sort()).toEqual([...expected].sort());
  });

  test('the statistical year weighs more than a span that holds it', () => {
    expect(found('桂林 2007')).toEqual(['48.74万人', '16413人次']);
  });

  test('every further word narrows what was found', () => {
    for (const query of ['桂林', '广西', '2007', '会员', '001']) {
      const wider = new Set(index.query(query).hits);
      const narrower = index.query(`${query} 会员`).hits;
      expect(narrower.every((hit) => wider.has(hit))).toBe(true);
    }
  });

  test('an empty query gives everything, the latest first', () => {
    const { hits, total } = index.query('  ');
    expect(total).toBe(observations.length);
    expect(hits[0]?.period.text).toBe('2015-05');
    expect(hits.at(-1)?.period.text).toBe('2002-12-31');
  });

  test('the limit cuts the hits, not the count', () => {
    const { hits, total } = index.query('', 3);
    expect([hits.length, total]).toEqual([3, observations.length]);
  });
});
