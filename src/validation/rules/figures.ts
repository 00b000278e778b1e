import { define, inRow, related } from './define';
import type { Rule } from '../rule';

/** What a single cell must be: a number, whole or with two decimals, in the right unit. */
export const figureRules: readonly Rule[] = [
  define(
    'R41',
    'QZ',
    { scope: 'cell', relations: ['各项≥0，人数、个数等取整数，万元保留两位小数'] },
    [{ kind: 'sign' }, { kind: 'precision' }],
    {
      name: ['数值形式', 'Form of the figure'],
      why: [
        '人数、单位数、份数只能是非负整数，金额以万元计、保留两位小数；不合形式的数多半是计量单位或录入差错。',
        'People, units and contracts are whole numbers of zero or more, money has two decimals; anything else is mostly a wrong unit or a typing error.',
      ],
      fix: ['核对原始记录和计量单位后更正。', 'Check the source and the unit, then correct it.'],
    },
  ),
  define('R48', 'QZ', { scope: 'cell' }, [{ kind: 'number' }], {
    name: ['以文本填报的数', 'Number entered as text'],
    why: [
      '“83.13万”“1,234人”这样的文本不参加汇总、对比和审核，看似已填，实为漏报。',
      'Text such as “83.13万” takes no part in totals and checks: it looks filled but counts for nothing.',
    ],
    fix: ['改填数值，计量单位以表头或计量单位栏为准。', 'Enter a plain number in the unit of the form.'],
  }),
  define('R49', 'QZ', { scope: 'sheet' }, [{ kind: 'required' }], {
    name: ['必填指标', 'Required figures'],
    why: [
      '必填指标不得遗漏；没有发生的填“0”，空白不等于0。',
      'Required figures may not be left out; blank is not zero.',
    ],
    fix: ['补填数值；没有发生的填“0”。', 'Enter the figures; 0 where there is none.'],
  }),
  define('R44', 'ZQ', { scope: 'cell' }, [{ kind: 'unitSlip', delta: 0.15 }], {
    name: ['计量单位', 'Unit of measure'],
    why: [
      '与上年数（或其他地区）相差约10、100、1000、1万或1亿倍，多为人与万人、元与万元、千元混用或小数点错位。',
      'About 10, 100, 1,000, 10,000 or 100 million times off last year (or the other areas): mostly 万 against single units, or a slipped decimal point.',
    ],
    fix: [
      '对照原始记录核对计量单位和小数点位置。',
      'Check the unit and the decimal point against the source.',
    ],
  }),
  define('R40', 'QZ', { scope: 'sheet' }, [{ kind: 'codes' }], {
    name: ['行政区划代码', 'Area codes'],
    why: [
      '上年数和合计都按代码匹配；代码不存在或重复的，会匹配到其他地区的数。',
      'Last year’s figures and totals are matched by code; a repeated or unknown code matches somebody else’s.',
    ],
    fix: ['按GB/T 2260改正代码，每个地区只占一行。', 'Correct the code (GB/T 2260); one line for each area.'],
  }),
  related('R145', 'QZ', inRow(...['M21', 'M22', 'C21', 'C23'].map((rate) => `${rate}在0~100之间`)), {
    name: ['比率在0至100之间', 'Rates within 0 to 100'],
    why: [
      '组建率、入会率、建制率都是部分占总体的百分比，不会小于0或大于100，有没有上年数都一样。',
      'Each is a part as a percentage of its whole: never below 0 or above 100, whether or not there is a figure of last year.',
    ],
    fix: [
      '核对分子、分母是否颠倒或口径不一。',
      'See whether numerator and denominator were exchanged or differ in scope.',
    ],
  }),
];
