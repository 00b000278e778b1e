import type { guard as zh } from '../../zh/sheets/guard';

export const guard: typeof zh = {
  title: 'Entry',
  whole: 'A whole number without its unit. Leave blank where there is no figure; enter 0 only for zero.',
  decimal: 'A number with two decimals, without its unit. Leave blank where there is none; 0 only for zero.',
  percent: 'A percentage from 0 to 100, such as 92.5, without the % sign.',
};
