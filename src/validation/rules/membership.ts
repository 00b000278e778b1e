import { inRow, related } from './define';
import { partFix, partWhy } from './wording';
import type { Rule } from '../rule';

/** Organisations and members. */
export const membershipRules: readonly Rule[] = [
  related('R01', 'QZ', inRow('M02≤M01'), {
    name: ['联合基层工会≤基层工会', 'Joint unions within all'],
    why: partWhy,
    fix: partFix,
  }),
  related('R02', 'QZ', inRow('M04≤M03'), {
    name: ['联合工会涵盖单位≤涵盖单位', 'Units of joint unions within all'],
    why: partWhy,
    fix: partFix,
  }),
  related('R03', 'QZ', inRow('M06≤M05', 'M07≤M05', 'M08≤M05'), {
    name: ['其中项≤职工人数', 'Parts within staff and workers'],
    why: [
      '部分不能大于总体；女职工、农民工、劳务派遣工互有交叉，不相加。',
      'A part cannot exceed the whole; the parts overlap and are not added.',
    ],
    fix: partFix,
  }),
  related('R04', 'QZ', inRow('M10≤M09', 'M11≤M09', 'M12≤M09', 'M13≤M09'), {
    name: ['其中项≤会员人数', 'Parts within members'],
    why: [
      '部分不能大于总体；各其中项互有交叉，不相加。',
      'A part cannot exceed the whole; the parts overlap and are not added.',
    ],
    fix: partFix,
  }),
  related('R05', 'ZQ', inRow('M09≤M05'), {
    name: ['会员≤职工', 'Members within staff'],
    why: [
      '职工人数指已建会单位的职工，会员是其中已入会的职工，已公开的统计表均符合这一关系。',
      'Staff are those of units with a union and members are among them; so it is in every published table.',
    ],
    fix: ['核对会员和职工的口径、时点和计量单位。', 'Check scope, date and unit of both.'],
  }),
  related('R06', 'ZQ', inRow('M10≤M06', 'M11≤M07'), {
    name: ['分人群会员≤职工', 'Members within staff by group'],
    why: [
      '女会员在女职工之中，农民工会员在农民工之中。',
      'Female members are among female staff, migrant members among migrant workers.',
    ],
    fix: partFix,
  }),
  related('R07', 'HS', inRow('M12≤M08'), {
    name: ['派遣工会员≤派遣工', 'Dispatched members within dispatched workers'],
    why: [
      '劳务派遣工的会籍可在派遣单位或用工单位，超出时须核实。',
      'Dispatched workers may belong to either union; more members than workers needs a check.',
    ],
    fix: partFix,
  }),
  related('R08', 'ZQ', inRow('M03≥M01'), {
    name: ['涵盖单位≥基层工会', 'Units no fewer than unions'],
    why: ['每个基层工会至少涵盖一个单位。', 'Every union covers at least one unit.'],
    fix: ['核对涵盖单位数是否漏计。', 'Check whether units were left out.'],
  }),
  related('R09', 'HS', inRow('M04≥2×M02'), {
    name: ['联合工会至少涵盖两个单位', 'Joint unions cover two units or more'],
    why: ['联合基层工会由两个以上单位组成。', 'A joint union is made by two units or more.'],
    fix: ['核对联合工会数和其涵盖单位数。', 'Check joint unions and their units.'],
  }),
  related('R10', 'QZ', inRow('M01＞0⇔M09＞0', 'M05＞0⇒M01＞0'), {
    name: ['组织与会员同有同无', 'Unions and members exist together'],
    why: [
      '有工会就有会员，有会员就有工会；已建会单位职工人数大于0的，工会数也应大于0。',
      'Where there are unions there are members, and the reverse.',
    ],
    fix: ['核对是否漏填或串行。', 'See whether a figure was left out or put in the wrong row.'],
  }),
  related('R11', 'HS', inRow('5≤M09÷M01≤3000'), {
    name: ['平均每个工会会员数', 'Members per union'],
    why: [
      '平均每个基层工会的会员数过少或过多；2020年全国平均约110人。范围由本工具设定。',
      'Too few or too many members per union; the national mean of 2020 is about 110. The band is ours.',
    ],
    fix: ['核对会员人数和工会数的计量单位。', 'Check the units of both.'],
  }),
  related('R12', 'QZ', inRow('M20＝M09÷M05×100（±0.01）'), {
    name: ['入会率', 'Membership rate'],
    why: ['入会率由会员人数和职工人数计算得出。', 'The rate is computed from members and staff.'],
    fix: ['恢复公式，或按公式更正。', 'Keep the formula, or correct the rate.'],
  }),
  related('R13', 'ZQ', inRow('M15≤M09', 'M14≤M01'), {
    name: ['本年新增≤期末数', 'New within the end-of-year figure'],
    why: [
      '本年新建、新发展的包含在期末数中。',
      'What was set up or recruited in the year is part of the figure at its end.',
    ],
    fix: partFix,
  }),
  related('R14', 'HS', inRow('M09本年－M09上年≤M15'), {
    name: ['会员净增≤新发展会员', 'Net growth within recruits'],
    why: ['会员净增数不应大于本年新发展会员数。', 'Members cannot grow by more than were recruited.'],
    fix: [
      '核对新发展会员是否漏报，或会员数口径是否变化。',
      'See whether recruits were left out or the scope changed.',
    ],
  }),
  related('R15', 'HS', inRow('M18≤M01', 'M19≤M01'), {
    name: ['工会所属组织≤基层工会', 'Committees within unions'],
    why: [
      '女职工委员会、经审组织一般一个工会设一个；含本级机构时可略多。',
      'One such committee for each union; slightly more where higher unions are counted.',
    ],
    fix: ['核对统计口径，看是否含本级机构。', 'Check the scope: are higher unions counted?'],
  }),
  related('R37', 'QZ', inRow('E03≤E02'), {
    name: ['实施≤提出', 'Implemented within made'],
    why: ['实施的合理化建议是提出的一部分。', 'Suggestions implemented are among those made.'],
    fix: partFix,
  }),
];
