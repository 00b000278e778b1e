import type { Area } from '../area';

/** Companies that figures are about; the codes are ours, the parent is where the company stands. */
export const companies: readonly Area[] = [
  {
    code: 'X01',
    zh: '广西电网公司',
    short: '广西电网',
    en: 'Guangxi Power Grid Company',
    level: 'company',
    parent: '450000',
  },
  {
    code: 'X02',
    zh: '国投钦州发电有限公司',
    short: '国投钦州发电',
    en: 'SDIC Qinzhou Power Generation Company',
    level: 'company',
    parent: '450700',
  },
];
