import { enteredRate, optional, rate, required } from './parts/items';
import { internalMarks } from './parts/legal';
import type { FormDefinition } from '../definition';

/** 集体合同情况. */
export const contractsForm: FormDefinition = {
  id: 'contracts',
  title: { zh: '集体合同和民主管理情况', en: 'Collective contracts and democratic management' },
  short: { zh: '集体合同', en: 'Contracts' },
  about: {
    zh: '填报各市集体合同和工资集体协商情况。',
    en: 'Collective contracts and wage agreements by city.',
  },
  theme: 'relations',
  legal: internalMarks('工统(综)02表'),
  groups: [
    {
      title: { zh: '一、综合集体合同', en: 'I. Collective contracts' },
      items: [required('C01'), required('C02'), required('C03'), enteredRate('C21')],
    },
    {
      title: { zh: '二、工资专项集体合同', en: 'II. Wage contracts' },
      items: [
        required('C04'),
        required('C05'),
        required('C06'),
        optional('C17'),
        rate('C18', 'C05', 'C17'),
        enteredRate('C23'),
      ],
    },
    {
      title: { zh: '三、女职工专项集体合同', en: "III. Women's special contracts" },
      items: [optional('C13'), optional('C14'), optional('C15')],
    },
    {
      title: { zh: '四、民主管理', en: 'IV. Democratic management' },
      items: [optional('D01'), optional('D04'), optional('D05')],
    },
  ],
  headlines: ['C03', 'C01', 'C23', 'D01'],
  notes: [
    {
      zh: '本表填报统计年度9月30日在有效期内的集体合同；份数、覆盖企业、覆盖职工须同时填报。',
      en: 'Contracts in force at 30 September; contracts, enterprises and workers are reported together.',
    },
    {
      zh: '份数、企业数、职工人数取整数；建制率＝工资专项集体合同覆盖企业÷应建制企业×100，保留两位小数。',
      en: 'Whole numbers; the coverage rate is enterprises with wage contracts over enterprises due to bargain, two decimals.',
    },
    {
      zh: '无发生额填“0”，未掌握的留空，不得以0代替。',
      en: 'Enter 0 for none; leave blank what is not known.',
    },
  ],
};
