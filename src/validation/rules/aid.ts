import { inRow, related } from './define';
import { sumFix } from './wording';
import type { Rule } from '../rule';

/** Aid, relief and scholarships. */
export const aidRules: readonly Rule[] = [
  related('R26', 'QZ', inRow('A02＝A03＋A04＋A05＋A06＋A07＋A08'), {
    name: ['筹集资金＝各来源之和', 'Funds raised by source'],
    why: ['六种资金来源之和等于筹集资金总额。', 'The six sources add up to the funds raised.'],
    fix: sumFix,
  }),
  related('R27', 'QZ', inRow('A13＝A11＋A12'), {
    name: ['支出合计＝慰问金＋慰问品', 'Warmth paid in cash and goods'],
    why: ['送温暖支出由慰问金和慰问品折款两部分构成。', 'What was paid is cash and goods.'],
    fix: sumFix,
  }),
  related('R28', 'QZ', inRow('A15＝A16＋A17＋A18'), {
    name: ['资助学生＝各学段之和', 'Students by level'],
    why: ['各学段人数之和等于资助学生总数。', 'The levels add up to all students aided.'],
    fix: sumFix,
  }),
  related('R29', 'QZ', inRow('A19≤A15'), {
    name: ['农民工子女≤资助学生', 'Migrant workers’ children within students'],
    why: ['部分不能大于总体。', 'A part cannot exceed the whole.'],
    fix: [
      '核对其中项与总数，查明是其中项多报还是总数少报。',
      'Check part and whole: either the part is too large or the whole too small.',
    ],
  }),
  related(
    'R30',
    'QZ',
    inRow('A11与A10同有同无', 'A20与A15同有同无', 'A22与A21同有同无', 'A24与A23同有同无'),
    {
      name: ['金额与人次同有同无', 'Money and count exist together'],
      why: [
        '有发放金额就有受助人次，有受助人次就有发放金额。',
        'Money was paid to somebody, and somebody got money.',
      ],
      fix: [
        '补填漏填项；没有漏填的，核对是否串行。',
        'Enter what was left out, or see whether it stands in the wrong row.',
      ],
    },
  ),
  related('R31', 'ZQ', inRow('A09≤A10'), {
    name: ['户数≤人次', 'Households within person-times'],
    why: ['走访一户至少慰问一人次。', 'A household visited is at least one person-time.'],
    fix: ['核对户、人次两种计量单位是否混用。', 'See whether households and person-times were mixed up.'],
  }),
  related('R32', 'HS', inRow('100≤A11×10000÷A10≤3000（元／人次）'), {
    name: ['人均慰问金', 'Comfort money per person-time'],
    why: [
      '每人次慰问金一般在100至3000元之间；范围由本工具设定，可调整。',
      'Mostly 100 to 3,000 yuan a person-time; the band is ours and can be set.',
    ],
    fix: [
      '先核对元与万元是否混用，再核对人次。',
      'See first whether 万元 and 元 were mixed up, then check the count.',
    ],
  }),
  related('R33', 'HS', inRow('200≤A20×10000÷A15≤10000（元／人）'), {
    name: ['人均助学金', 'Student aid per person'],
    why: [
      '人均助学金一般在200至10000元之间；范围由本工具设定，可调整。',
      'Mostly 200 to 10,000 yuan a person; the band is ours and can be set.',
    ],
    fix: [
      '先核对元与万元是否混用，再核对人数。',
      'See first whether 万元 and 元 were mixed up, then check the count.',
    ],
  }),
  related('R34', 'HS', inRow('A13≤A02', 'A20≤A14'), {
    name: ['支出≤筹集', 'Paid within raised'],
    why: [
      '当年支出一般不超过当年筹集；动用上年结余的除外。',
      'What is paid mostly does not exceed what is raised; explain where last year’s balance was used.',
    ],
    fix: ['核对支出和筹集，看是否动用上年结余。', 'See whether a balance was used.'],
  }),
  related('R35', 'ZQ', inRow('A25≥A22＋A24'), {
    name: ['支出合计≥生活救助＋医疗救助', 'Total aid covers its parts'],
    why: [
      '帮扶资金支出合计包括生活救助和医疗救助；是否含助学须注明口径。',
      'All aid paid includes living and medical aid; say whether student aid is counted.',
    ],
    fix: sumFix,
  }),
  related('R36', 'HS', inRow('A09≤1.5×A01'), {
    name: ['走访户数与在档户数', 'Households visited and registered'],
    why: [
      '坚持先建档后帮扶，走访户数一般不超过在档户数的1.5倍；倍数由本工具设定。',
      'Registration comes before aid; visits are mostly at most 1.5 times the register. The factor is ours.',
    ],
    fix: [
      '核对在档户数是否更新、走访是否按户次统计。',
      'See whether the register is up to date and visits were counted as household-times.',
    ],
  }),
];
