import { optional, part, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** 帮扶资金发放情况: money raised and disbursed, by programme. */
export const aidForm: FormDefinition = {
  id: 'aid',
  title: { zh: '帮扶资金筹集和发放情况', en: 'Aid raised and disbursed' },
  short: { zh: '帮扶资金', en: 'Aid' },
  about: { zh: '填报各市帮扶资金筹集和发放情况。', en: 'Aid money raised and disbursed by city.' },
  theme: 'aid',
  legal: internalMarks('工统(综)03表'),
  groups: [
    {
      title: { zh: '一、送温暖资金筹集', en: 'I. Warmth campaign, funds raised' },
      items: [
        optional('A01'),
        required('A02'),
        part('A03'),
        part('A04'),
        part('A05'),
        part('A06'),
        part('A07'),
        part('A08'),
      ],
    },
    {
      title: { zh: '二、送温暖发放', en: 'II. Warmth campaign, paid' },
      items: [optional('A09'), required('A10'), required('A13'), part('A11'), part('A12')],
    },
    {
      title: { zh: '三、金秋助学', en: 'III. Autumn student aid' },
      items: [
        required('A14'),
        required('A15'),
        part('A16'),
        part('A17'),
        part('A18'),
        part('A19'),
        required('A20'),
      ],
    },
    {
      title: { zh: '四、生活、医疗救助和合计', en: 'IV. Living and medical aid, total' },
      items: [optional('A21'), optional('A22'), optional('A23'), optional('A24'), required('A25')],
    },
  ],
  headlines: ['A25', 'A02', 'A15', 'A10'],
  notes: [
    {
      zh: '本表为时期指标，填报上年10月1日至本年9月30日的筹集额和发放额；在档困难职工为9月30日时点数。',
      en: 'Flows from 1 October of the year before to 30 September; registered households at 30 September.',
    },
    {
      zh: '金额以万元为计量单位，保留两位小数；户、户次、人、人次不得混用。',
      en: 'Money in 10,000 yuan with two decimals; households, household-times, persons and person-times are kept apart.',
    },
    {
      zh: '无发生额填“0”，未掌握的留空，不得以0代替。帮扶资金支出合计是否包含金秋助学，须在审核说明中注明口径。',
      en: 'Enter 0 for none; leave blank what is not known. Say in the remarks whether the total includes student aid.',
    },
  ],
};
