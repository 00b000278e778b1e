import { betweenForms, inRow, related } from './define';
import { bandWhy, partFix, partWhy, sumFix, unitFix } from './wording';
import type { Rule } from '../rule';

/** Households in hardship on file. */
export const hardshipRules: readonly Rule[] = [
  related('R69', 'QZ', inRow('A01＝A41＋A42＋A43'), {
    name: ['在档户＝三类之和', 'On file by kind'],
    why: [
      '现行分类为深度、相对、意外致困三类，每户只属一类。',
      'Today’s kinds are deep, relative and accidental hardship; a household is of one kind.',
    ],
    fix: sumFix,
  }),
  related('R70', 'ZQ', inRow('A01＝A43＋A47＋A48＋A49'), {
    name: ['在档户＝较早口径各类之和', 'On file by the older kinds'],
    why: [
      '较早口径分为低保户、应保未保户、低保边缘户和意外致困户。',
      'The older kinds are on the allowance, entitled to it, just above the line, and by accident.',
    ],
    fix: ['两种口径只填一种；逐项核对。', 'Fill one set of kinds only; check each part.'],
  }),
  related('R71', 'QZ', inRow('A44≤A01', 'A45≤A01', 'A46≤A30'), {
    name: ['其中项≤在档户和供养人口', 'Parts within those on file'],
    why: partWhy,
    fix: partFix,
  }),
  related('R72', 'HS', inRow('1≤A30÷A01≤6（人／户）', '1≤A46÷A44≤6（人／户）'), {
    name: ['户均供养人口', 'Dependants per household'],
    why: bandWhy('每户供养人口一般为1至6人', 'Mostly 1 to 6 dependants a household'),
    fix: ['核对户数与人数是否混填。', 'See whether households and persons were mixed up.'],
  }),
  related('R73', 'HS', inRow('A01本年－A01上年≤A50'), {
    name: ['在档户净增≤新增建档', 'Net growth within files opened'],
    why: [
      '在档户只因新建档而增加；由外地转入的应当说明。',
      'Files grow only by those opened; explain files moved in from elsewhere.',
    ],
    fix: ['核对新增建档和退出是否漏报。', 'See whether files opened or closed were left out.'],
  }),
  related('R74', 'ZQ', inRow('A53≤A01'), {
    name: ['常态化帮扶≤在档户', 'Lasting support within those on file'],
    why: partWhy,
    fix: partFix,
  }),
  related('R75', 'QZ', inRow('A59≤A58', 'A59≤A50', 'A34≤A33'), {
    name: ['审核建档、最高标准救助', 'Parts of applications and relief'],
    why: partWhy,
    fix: partFix,
  }),
  related('R76', 'HS', inRow('A32≤4×A01'), {
    name: ['慰问户次与在档户', 'Household-times and those on file'],
    why: [
      '一户一年慰问一般不超过4次；倍数由本工具设定。',
      'A household is mostly visited at most four times a year; the factor is ours.',
    ],
    fix: unitFix,
  }),
  related('R144', 'HS', betweenForms('A32≤4×A09', 'A33≤A09'), {
    name: ['建档户的慰问救助与走访慰问', 'Registered households helped and visited'],
    why: [
      '档案表的慰问户次、大病救助户数与帮扶资金表的走访慰问户数说的是同一批困难职工；倍数由本工具设定。',
      'Visits and relief on the form of files are of the households visited on the form of aid; the factor is ours.',
    ],
    fix: [
      '与帮扶资金表对照核实，看户与户次是否混用。',
      'Compare with the form of aid; see whether households and visits were mixed.',
    ],
  }),
];
