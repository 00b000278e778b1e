import { betweenForms, inRow, related } from './define';
import { bandWhy, partFix, partWhy, rateFix, rateWhy, togetherFix, unitFix } from './wording';
import type { Rule } from '../rule';

/** Emulation, suggestions, innovation and studios. */
export const emulationRules: readonly Rule[] = [
  related('R92', 'QZ', inRow('E37＝E03÷E02×100≤100'), {
    name: ['合理化建议实施率', 'Share of suggestions used'],
    why: rateWhy,
    fix: rateFix,
  }),
  related('R93', 'HS', inRow('10≤E03÷E02×100≤95'), {
    name: ['实施率高低', 'How many suggestions are used'],
    why: bandWhy(
      '实施的建议一般占提出的10%至95%，全国2016至2019年约63%',
      'Mostly 10 to 95 % are carried out, nationally about 63 % from 2016 to 2019',
    ),
    fix: ['核对提出和实施件数的口径。', 'Check how both were counted.'],
  }),
  related('R94', 'HS', inRow('E05≤E01'), {
    name: ['参赛人数≤参赛人次', 'Contestants within participants'],
    why: ['一人参赛至少一人次。', 'A contestant is at least one person-time.'],
    fix: unitFix,
  }),
  related('R95', 'HS', inRow('5≤E01÷E08≤2000（人次／个）'), {
    name: ['平均每个单位参赛职工', 'Participants per unit'],
    why: bandWhy('每个参赛单位一般5至2000人次', 'Mostly 5 to 2,000 person-times a unit'),
    fix: unitFix,
  }),
  related('R96', 'HS', betweenForms('E01≤3×M05'), {
    name: ['参赛职工与职工人数', 'Participants and workers'],
    why: [
      '每名职工一年参赛一般不超过3次；倍数由本工具设定。',
      'A worker mostly takes part at most three times a year; the factor is ours.',
    ],
    fix: ['与会员和组织情况表对照核实。', 'Compare with the membership form.'],
  }),
  related('R97', 'QZ', inRow('E39＋E40＋E41≤E15'), {
    name: ['各级工作室≤创新工作室', 'Studios by level'],
    why: ['各级命名的工作室按最高一级计，之和不大于总数。', 'A studio counts once, at its highest level.'],
    fix: partFix,
  }),
  related('R98', 'ZQ', inRow('E38≤E32'), {
    name: ['技术革新≤技术革新和攻关', 'Improvements within both'],
    why: partWhy,
    fix: partFix,
  }),
  related('R99', 'QZ', inRow('E26与E27同有同无'), {
    name: ['成果与转化金额同有同无', 'Results and their value'],
    why: ['有转化的成果就有金额，有金额就有成果。', 'Results that were sold have a price, and the reverse.'],
    fix: togetherFix,
  }),
  related('R100', 'HS', inRow('50≤E13×10000÷E01≤5000（元／人次）'), {
    name: ['人均节约和创造价值', 'Value per participant'],
    why: bandWhy('每人次节约和创造价值一般为50至5000元', 'Mostly 50 to 5,000 yuan a person-time'),
    fix: unitFix,
  }),
  related('R101', 'HS', inRow('E36≤E01', 'E10≤E05'), {
    name: ['晋级和技术能手≤参赛', 'Raised and named within those who took part'],
    why: partWhy,
    fix: partFix,
  }),
  related('R102', 'ZQ', inRow('E33＞0⇒E03＞0'), {
    name: ['有效益应有实施', 'Benefit needs a suggestion used'],
    why: ['经济效益来自实施的建议。', 'The benefit comes from suggestions carried out.'],
    fix: togetherFix,
  }),
];
