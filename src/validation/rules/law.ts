import { inRow, related } from './define';
import { bandWhy, partFix, partWhy, rateFix, rateWhy, togetherFix, unitFix } from './wording';
import type { Rule } from '../rule';

/** Legal aid, disputes, wage arrears, supervision and petitions. */
export const lawRules: readonly Rule[] = [
  related('R77', 'ZQ', inRow('L04≤L01'), {
    name: ['代理案件≤援助案件', 'Represented within cases of aid'],
    why: ['代理仲裁、诉讼是法律援助的一种。', 'Acting in court or arbitration is one sort of legal aid.'],
    fix: partFix,
  }),
  related('R78', 'QZ', inRow('L08≤L35', 'L05＝L08÷L35×100≤100'), {
    name: ['胜诉案件和胜诉率', 'Cases won and their rate'],
    why: [
      '胜诉与部分胜诉案件是已结案代理案件的一部分，胜诉率以已结案件为分母。',
      'Cases won are among the represented cases closed, which are the base of the rate.',
    ],
    fix: partFix,
  }),
  related('R79', 'HS', inRow('1000≤L06×10000÷L04≤100000（元／件）'), {
    name: ['件均挽回损失', 'Losses recovered per case'],
    why: bandWhy('每件代理案件挽回损失一般为1千至10万元', 'Mostly 1,000 to 100,000 yuan a case'),
    fix: unitFix,
  }),
  related('R80', 'QZ', inRow('L16≤L20', 'L18＝L16÷L20×100≤100'), {
    name: ['成功调解和成功率', 'Disputes settled and their rate'],
    why: [
      '成功调解是调处的一部分，成功率以调处件数为分母。',
      'Disputes settled are among those handled, which are the base of the rate.',
    ],
    fix: partFix,
  }),
  related('R81', 'HS', inRow('L36≥L20'), {
    name: ['涉及职工≥调处件数', 'Workers no fewer than disputes'],
    why: ['每件争议至少涉及一名职工。', 'A dispute concerns at least one worker.'],
    fix: unitFix,
  }),
  related('R82', 'QZ', inRow('L26与L27同有同无'), {
    name: ['追讨人数与金额同有同无', 'Workers and wages recovered'],
    why: ['追回工资必有职工，有职工必有金额。', 'Wages were recovered for somebody, and somebody got wages.'],
    fix: togetherFix,
  }),
  related('R83', 'HS', inRow('500≤L27×10000÷L26≤100000（元／人）'), {
    name: ['人均追回工资', 'Wages recovered per worker'],
    why: bandWhy('人均追回工资一般为500至10万元', 'Mostly 500 to 100,000 yuan a worker'),
    fix: unitFix,
  }),
  related('R84', 'ZQ', inRow('L27≤L28'), {
    name: ['追讨工资≤工资和工伤赔偿', 'Wages within wages and compensation'],
    why: partWhy,
    fix: partFix,
  }),
  related('R85', 'QZ', inRow('L41≤L38', 'L42＝L41÷L38×100≤100'), {
    name: ['整改单位和整改率', 'Employers that complied'],
    why: rateWhy,
    fix: rateFix,
  }),
  related('R86', 'HS', inRow('L40≤L39', 'L39＋L40≤L38'), {
    name: ['意见书、建议书与监督单位', 'Letters and employers supervised'],
    why: [
      '先向用人单位发意见书，不改正的再提出建议书；每个单位一般各一份。',
      'A letter of opinion comes first, a recommendation only where it is not heeded; mostly one for each employer.',
    ],
    fix: ['核对文书份数和单位数。', 'Check the letters and the employers.'],
  }),
  related('R87', 'QZ', inRow('L43≤L14', 'L44≤L13'), {
    name: ['群体性来访≤来信来访', 'Group visits within petitions'],
    why: partWhy,
    fix: partFix,
  }),
  related('R88', 'HS', inRow('L13≥L14'), {
    name: ['来访人次≥件数', 'Person-times no fewer than petitions'],
    why: ['每件来信来访至少一人次。', 'A petition is at least one person-time.'],
    fix: unitFix,
  }),
  related('R89', 'TS', inRow('L44≥5×L43'), {
    name: ['群体性来访规模', 'Size of group visits'],
    why: [
      '五人以上来访一般才算群体性来访；人数标准各地不同。',
      'Mostly five persons or more make a group visit; the number differs by place.',
    ],
    fix: unitFix,
  }),
  related('R90', 'ZQ', inRow('L12≤L13', 'L12＞0⇒L11＞0'), {
    name: ['来访批次与领导接访', 'Groups received and reception sessions'],
    why: [
      '一批至少一人次；有批次就有接访活动。',
      'A group is at least one person-time, and is received in a session.',
    ],
    fix: togetherFix,
  }),
  related('R91', 'TS', inRow('0.5≤L03÷L34≤20（人／个）'), {
    name: ['平均每个律师团律师', 'Lawyers per group'],
    why: bandWhy('每个律师团（站、点）一般1至20名律师', 'Mostly one to twenty lawyers a group'),
    fix: ['核对律师人数是否重复统计。', 'See whether lawyers were counted twice.'],
  }),
];
