import { betweenForms, inRow, related } from './define';
import { bandWhy, partFix, partWhy, rateFix, rateWhy, sumFix, togetherFix, unitFix } from './wording';
import type { Rule } from '../rule';

/** Training, placement, job fairs, start-ups and skilled workers. */
export const trainingRules: readonly Rule[] = [
  related('R103', 'QZ', inRow('T30≤T04', 'T31≤T04'), {
    name: ['其中项≤培训人数', 'Parts within those trained'],
    why: partWhy,
    fix: partFix,
  }),
  related('R104', 'ZQ', inRow('T04≤T01'), {
    name: ['培训人数≤培训人次', 'Persons within person-times'],
    why: ['一人参训至少一人次。', 'A person trained is at least one person-time.'],
    fix: unitFix,
  }),
  related('R105', 'HS', inRow('10≤T01÷T03≤300（人次／期）'), {
    name: ['平均每期培训人次', 'Person-times per course'],
    why: bandWhy('每期培训班一般10至300人次', 'Mostly 10 to 300 person-times a course'),
    fix: unitFix,
  }),
  related('R106', 'HS', inRow('T09≤T08', 'T12≤T11'), {
    name: ['再就业≤职业介绍', 'Back in work within those introduced'],
    why: [
      '再就业一般经职业介绍实现；自行就业的应当说明。',
      'Most find work by introduction; explain those who found it alone.',
    ],
    fix: unitFix,
  }),
  related('R107', 'QZ', inRow('T33＝T09÷T08×100', 'T35＝T24÷T22×100≤100'), {
    name: ['介绍成功率、就业意向率', 'Rates of placement'],
    why: rateWhy,
    fix: rateFix,
  }),
  related('R108', 'QZ', inRow('T24≤T22'), {
    name: ['达成意向≤求职人数', 'Agreements within those who sought work'],
    why: partWhy,
    fix: partFix,
  }),
  related('R109', 'HS', inRow('T34与T20同有同无'), {
    name: ['招聘会与招聘单位同有同无', 'Fairs and employers'],
    why: ['有招聘会就有招聘单位。', 'A fair has employers, and employers come to a fair.'],
    fix: togetherFix,
  }),
  related('R110', 'HS', inRow('1≤T21÷T20≤200（个／单位）'), {
    name: ['平均每个单位岗位', 'Vacancies per employer'],
    why: bandWhy('每个招聘单位一般提供1至200个岗位', 'Mostly 1 to 200 vacancies an employer'),
    fix: ['核对岗位是否按场次重复计算。', 'See whether vacancies were counted at each fair.'],
  }),
  related('R111', 'QZ', inRow('T16＝T38＋T39＋T40＋T41＋T42（允许差100）'), {
    name: ['持证技术工人＝各等级之和', 'Certificates by grade'],
    why: [
      '每名技术工人按最高等级计一次；以万人公布的数有尾差，允许相差100人。',
      'A worker counts once, at the highest grade; figures published in 10,000 may be 100 off.',
    ],
    fix: sumFix,
  }),
  related('R112', 'QZ', inRow('T27≤T26', 'T28＝T27÷T26×100≤100'), {
    name: ['高技能人才及其比重', 'Highly skilled and their share'],
    why: rateWhy,
    fix: rateFix,
  }),
  related('R113', 'HS', inRow('1≤T37÷T36≤20（人／人）'), {
    name: ['创业带动就业', 'Jobs per start-up'],
    why: bandWhy('一人创业一般带动1至20人就业', 'Mostly one to twenty jobs a start-up'),
    fix: ['核对带动就业是否含创业者本人。', 'See whether the founders were counted.'],
  }),
  related('R114', 'HS', inRow('T02≤T01', 'T32≤T01'), {
    name: ['取证和升级≤培训', 'Certificates within those trained'],
    why: ['取证、升级一般在培训之后。', 'Certificates and grades mostly follow training.'],
    fix: partFix,
  }),
  related('R115', 'TS', inRow('20≤T14×10000÷T01≤5000（元／人次）'), {
    name: ['人均助推投入', 'Spending per person-time'],
    why: bandWhy('每人次投入一般为20至5000元', 'Mostly 20 to 5,000 yuan a person-time'),
    fix: unitFix,
  }),
  related('R143', 'HS', betweenForms('T04≤M05', 'E05≤M05', 'L10≤M05'), {
    name: ['培训、参赛、受惠职工≤职工人数', 'Workers trained, contesting, served within staff'],
    why: [
      '按人统计的培训、竞赛和法律服务一般在已建会单位职工之内；面向未建会单位的应当说明。',
      'Persons trained, contesting and served are mostly staff of units with unions; explain where they are not.',
    ],
    fix: [
      '与会员和组织情况表对照核实，看是否把人次当作人。',
      'Compare with the membership form; see whether person-times were counted as persons.',
    ],
  }),
];
