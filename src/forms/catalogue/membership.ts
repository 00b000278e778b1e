import { enteredRate, optional, part, rate, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** 会员和组织情况. */
export const membershipForm: FormDefinition = {
  id: 'membership',
  title: { zh: '工会会员和组织情况', en: 'Union organisations and members' },
  short: { zh: '会员组织', en: 'Membership' },
  about: {
    zh: '填报各市工会组织、职工和会员人数。',
    en: 'Union organisations, workers and members by city.',
  },
  theme: 'organising',
  legal: internalMarks('工统(综)01表'),
  groups: [
    {
      title: { zh: '一、组织情况', en: 'I. Organisations' },
      items: [required('M01'), optional('M03'), optional('M14'), enteredRate('M21')],
    },
    {
      title: { zh: '二、职工情况', en: 'II. Staff and workers' },
      items: [required('M05'), part('M06'), part('M07')],
    },
    {
      title: { zh: '三、会员情况', en: 'III. Members' },
      items: [
        required('M09'),
        part('M10'),
        part('M11'),
        optional('M15'),
        rate('M20', 'M09', 'M05'),
        enteredRate('M22'),
      ],
    },
    {
      title: { zh: '四、工会干部和职工建功立业', en: 'IV. Union staff and emulation' },
      items: [optional('M16'), optional('E02'), part('E03')],
    },
  ],
  headlines: ['M09', 'M20', 'M01', 'M03'],
  notes: [
    {
      zh: '本表由各市（州）总工会及省（区）直、产业工会报送。统计时点为统计年度9月30日，时期指标为上年10月1日至本年9月30日。',
      en: 'Reported by prefecture unions and unions under the province. Stocks at 30 September, flows from 1 October of the year before.',
    },
    {
      zh: '人数、组织数取整数，比率保留两位小数；无发生额填“0”，未掌握的留空，不得以0代替。',
      en: 'Whole numbers for people and organisations, two decimals for rates; enter 0 for none, leave blank what is not known.',
    },
    {
      zh: '职工人数指已建立工会的单位的职工；入会率＝会员人数÷职工人数×100，与按全部职工计算的入会率口径不同。',
      en: 'Staff and workers are those of units with a union; the membership rate is members over them, not over all workers.',
    },
  ],
};
