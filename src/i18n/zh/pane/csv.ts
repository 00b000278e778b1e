const seen = (text: string): string => (text === '' ? '' : `（现为“${text}”）`);

/** What is wrong at a place of a data file, by kind; `text` is what stands there. */
export const csv = {
  empty: (): string => '文件是空的',
  quotes: (): string => '引号没有成对',
  missing_column: (): string => '缺少这一列',
  extra_field: (text: string): string => `栏数多于表头，多出“${text}”，数字中的千分号请去掉`,
  repeated_column: (): string => '这一列重复出现',
  blank: (): string => '不能为空',
  not_a_number: (text: string): string => `应为数字${seen(text)}`,
  not_a_line: (text: string): string => `应为正整数行号${seen(text)}`,
  unknown_area: (text: string): string => `没有这个地区代码${seen(text)}`,
  unknown_indicator: (text: string): string => `没有这个指标代码${seen(text)}`,
  unknown_unit: (text: string): string => `没有这个计量单位${seen(text)}`,
  other_unit: (text: string): string => `计量单位与指标不符${seen(text)}`,
  unknown_period: (text: string): string => `时期写法不对${seen(text)}`,
  unknown_period_kind: (text: string): string => `时期类型应为 point、year、span 或 open${seen(text)}`,
  unknown_qualifier: (text: string): string => `限定应为 exact、at_least、about 或 derived${seen(text)}`,
  unknown_multiplier: (text: string): string => `单位乘数不对${seen(text)}`,
  bad_flag: (text: string): string => `应为 true 或 false${seen(text)}`,
};
