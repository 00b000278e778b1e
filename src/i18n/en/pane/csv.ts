import type { csv as zh } from '../../zh/pane/csv';

const seen = (text: string): string => (text === '' ? '' : ` (found “${text}”)`);

export const csv: typeof zh = {
  empty: () => 'the file is empty',
  quotes: () => 'quotation marks are not in pairs',
  missing_column: () => 'this column is missing',
  extra_field: (text) => `more fields than heads (“${text}”); write numbers without thousands separators`,
  repeated_column: () => 'this column occurs twice',
  blank: () => 'it must not be blank',
  not_a_number: (text) => `a number is due${seen(text)}`,
  not_a_line: (text) => `a line number from 1 is due${seen(text)}`,
  unknown_area: (text) => `no such area code${seen(text)}`,
  unknown_indicator: (text) => `no such indicator code${seen(text)}`,
  unknown_unit: (text) => `no such unit${seen(text)}`,
  other_unit: (text) => `the unit does not fit the indicator${seen(text)}`,
  unknown_period: (text) => `the period cannot be read${seen(text)}`,
  unknown_period_kind: (text) => `point, year, span or open is due${seen(text)}`,
  unknown_qualifier: (text) => `exact, at_least, about or derived is due${seen(text)}`,
  unknown_multiplier: (text) => `the multiplier cannot be read${seen(text)}`,
  bad_flag: (text) => `true or false is due${seen(text)}`,
};
