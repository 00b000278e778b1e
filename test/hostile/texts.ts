import { childrenOf, matchArea } from '../../src/catalogue/areas';
import { indicatorOf, indicators } from '../../src/catalogue/indicators';
import { numeralsIn, parseNumeral } from '../../src/dataset/numeral';
import { extract } from '../../src/extract/extract';
import { pastedRows } from '../../src/files/pastedRows';
import { forms, formOf } from '../../src/forms/catalogue';
import { formAreasOf } from '../../src/forms/formAreas';
import { recogniseSheet } from '../../src/forms/recognise';
import { understandPaste } from '../../src/forms/paste';
import { numberText, rules } from '../../src/validation';
import { readRelations, relationLines, vocabularyOf } from '../../src/validation/relations';
import { createRandom } from '../bench/random';
import type { Random } from '../bench/random';

/** A text that nobody should have typed, for the place that it is typed into. */
export interface HostileText {
  readonly kind: keyof typeof words;
  readonly text: string;
}

const region = '450000';
const names = childrenOf(region).map(({ zh }) => zh);

/** What a text for each place is pieced together from. */
const words = {
  numeral: [
    '1',
    '0',
    '０',
    '九',
    '十',
    '百',
    '万',
    '亿',
    '兆',
    '.',
    '．',
    ',',
    '，',
    '%',
    '％',
    '-',
    '－',
    '+',
    '~',
    '至',
    '约',
    '超',
    '近',
    '多',
    '余',
    '1e309',
    '∞',
    '½',
    '①',
    '²',
    '٣',
    '元',
    '人',
    '户次',
    'NaN',
    '0x1F',
    '二〇',
  ],
  name: [
    ...names,
    '市',
    '县',
    '区',
    '自治',
    '州',
    '省',
    '总工会',
    '本级',
    '（',
    '）',
    '(',
    '①',
    '*',
    '1.',
    ' ',
    '　',
    '中国',
    '450100',
    '4501',
    '南宁',
    '合计',
    '其中：',
  ],
  relation: [
    'M01',
    'M05',
    'M09',
    'A03',
    '=',
    '≥',
    '<=',
    '<>',
    '+',
    '-',
    '×',
    '/',
    '(',
    ')',
    '上年',
    '本年',
    '合计',
    '1',
    '0.05',
    '%',
    '且',
    '或',
    '如果',
    '则',
    '之和',
    ',',
    '、',
    ';',
    '"',
    '[',
    ']',
    '会员人数',
    '职工人数',
    '!',
    '#REF!',
    '{',
    '}',
  ],
  cell: [
    '511300',
    '83.13万',
    '—',
    '…',
    '/',
    '无',
    '#N/A',
    '=1+1',
    "'",
    '\t',
    '\n',
    '2013',
    '年',
    '度',
    '人',
    '万人',
    '（',
    '）',
    '会员人数',
    '地区',
    '合计',
    '小计',
    '\u0000',
    '\u202e',
    '😀',
    '\ud800',
  ],
  period: [
    '2013',
    '二〇一三',
    '年',
    '月',
    '日',
    '1',
    '13',
    '31',
    '99',
    '季度',
    '上半年',
    '上年',
    '同期',
    '末',
    '底',
    '以来',
    '至',
    '-',
    '—',
    '到',
    '（',
    '年度',
    '"十二五"',
    '去年',
    '2013-09-30',
    '9月30日',
    '0年',
    '20133年',
  ],
  paste: [
    '南宁市',
    '柳州',
    '会员人数',
    '职工人数',
    '511,320',
    '49.8万',
    '\t',
    '\t',
    '\n',
    '\n',
    '|',
    ',',
    '，',
    '。',
    '"',
    '人',
    '增长',
    '12%',
    '比上年',
    '其中',
    '\r',
    '：',
    '2013年',
    '万人',
    '  ',
  ],
} as const;

const kinds = Object.keys(words) as readonly (keyof typeof words)[];

/** What is repeated until it hurts whoever reads with backtracking or recursion. */
const repeated = [
  '(',
  '（',
  '1',
  '9',
  ',1',
  '1,',
  '万',
  '十',
  ' ',
  '　',
  '\t',
  '\n',
  '"',
  '-',
  '市',
  '南宁市',
  'M05+',
  '+',
  '1.',
  '年',
  '至',
  '1 ',
  '😀',
  '\ud83d',
  '自治县',
];

/** So many texts, one after another: fragments in any order, and one fragment over and over. */
export function* hostileTexts(seed: number, count: number): Generator<HostileText> {
  const random = createRandom(seed);
  for (let index = 0; index < count; index += 1) {
    const kind = kinds[index % kinds.length] ?? 'numeral';
    yield { kind, text: index % 50 === 49 ? longText(random) : pieced(words[kind], random) };
  }
}

const oneOf = (list: readonly string[], random: Random): string => list[random.below(list.length)] ?? '';

const pieced = (list: readonly string[], random: Random): string =>
  Array.from({ length: 1 + random.below(24) }, () => oneOf(list, random)).join('');

const longText = (random: Random): string =>
  `${oneOf(repeated, random).repeat(200 + random.below(4000))}${oneOf(repeated, random)}`;

const target = {
  form: formOf('membership'),
  region,
  year: 2013,
  areas: formAreasOf(
    region,
    childrenOf(region).map(({ code }) => code),
  ),
  prior: () => undefined,
};
const vocabulary = vocabularyOf({ forms, indicators, present: forms });
const item = indicatorOf('M09');

/** Reads a text in every place where one may be typed; throws where one of them neither reads nor refuses it. */
export function readText(text: string): void {
  finite('numeral', parseNumeral(text)?.value);
  for (const { value } of numeralsIn(text)) finite('numeral within', value);
  finite('cell', item && numberText(text, item)?.value);
  const area = matchArea(text);
  if (area && !/^\d{6}|./u.test(area.code)) throw new Error(`area ${area.code}`);
  for (const figure of understandPaste(pastedRows(text), target)?.figures ?? [])
    finite('paste', figure.value);
  for (const { value } of extract(text, { area: region, date: '2013-09-30' })?.figures ?? [])
    finite('extract', value);
  const lines = relationLines([
    ['编号', '审核关系', '性质', '说明', '启用'],
    ['1', text, '核实性', '', '是'],
  ]);
  const { own, broken, changes } = readRelations(lines ?? [], { vocabulary, forms, rules, offAtFirst: [] });
  if (lines && lines.length > 0 && own.length + broken.length + changes.length === 0)
    throw new Error('relation');
  const sheet = [
    ['2013年度工会会员和组织情况', ''],
    ['地区', '会员人数'],
    ['南宁市', text],
    [text, 5],
    ['柳州市', 7],
    [text, text],
  ];
  recogniseSheet(
    {
      name: '表',
      values: sheet,
      formulas: sheet.map((row) => row.map(() => '')),
      hiddenRows: [],
      hiddenColumns: [],
    },
    forms,
  );
}

function finite(where: string, value: number | undefined): void {
  if (value !== undefined && !Number.isFinite(value)) throw new Error(`${where}: ${value}`);
}
