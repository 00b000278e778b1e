import { enteredRate, optional, part, rate, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** Legal aid, disputes, wage arrears, supervision and petitions. */
export const lawForm: FormDefinition = {
  id: 'law',
  title: { zh: '法律援助、争议调解、欠薪追讨和信访情况', en: 'Legal service, disputes and petitions' },
  short: { zh: '法律服务', en: 'Law' },
  about: {
    zh: '填报各市法律援助、争议调解、欠薪追讨、法律监督和信访情况。',
    en: 'Legal aid, mediation, wage arrears, supervision and petitions.',
  },
  theme: 'relations',
  legal: internalMarks('工统(综)07表'),
  groups: [
    {
      title: { zh: '一、法律援助', en: 'I. Legal aid' },
      items: [
        optional('L02'),
        required('L01'),
        part('L04'),
        optional('L35'),
        part('L08'),
        rate('L05', 'L08', 'L35'),
        optional('L06'),
      ],
    },
    {
      title: { zh: '二、劳动争议调解', en: 'II. Mediation' },
      items: [
        optional('D05'),
        required('L20'),
        part('L16', 'required'),
        rate('L18', 'L16', 'L20'),
        optional('L36'),
      ],
    },
    {
      title: { zh: '三、追讨欠薪', en: 'III. Wage arrears' },
      items: [optional('L37'), optional('L26'), required('L27'), optional('L28')],
    },
    {
      title: { zh: '四、劳动法律监督', en: 'IV. Supervision of labour law' },
      items: [
        optional('D06'),
        optional('L38'),
        optional('L39'),
        optional('L40'),
        optional('L41'),
        rate('L42', 'L41', 'L38'),
        optional('L29'),
        optional('L31'),
      ],
    },
    {
      title: { zh: '五、信访接待', en: 'V. Petitions' },
      items: [
        required('L14'),
        part('L43'),
        optional('L13'),
        part('L44'),
        optional('L11'),
        optional('L12'),
        enteredRate('L15'),
      ],
    },
    {
      title: { zh: '六、一小时法律服务圈', en: 'VI. One-hour circle' },
      items: [
        optional('L34'),
        optional('L03'),
        optional('S07'),
        optional('L45'),
        optional('L09'),
        optional('L10'),
        optional('L23'),
        optional('L22'),
      ],
    },
  ],
  headlines: ['L20', 'L18', 'L27', 'L01'],
  notes: [
    {
      zh: '件、人次、批次分别填报，不得混用；同一案件既援助又调解的，两处各计一件。',
      en: 'Cases, person-times and groups are kept apart; a case both aided and mediated counts once in each.',
    },
    {
      zh: '调解成功率以调处件数为分母；胜诉率以已结案的代理案件为分母。',
      en: 'The mediation rate is over disputes handled, the rate of cases won over represented cases closed.',
    },
    { zh: '本表不含资金救助，资金救助填03表。', en: 'Aid in money is on form 03, not here.' },
    {
      zh: '无发生额填“0”，未掌握的留空，不得以0代替。',
      en: 'Enter 0 for none; leave blank what is not known.',
    },
  ],
};
