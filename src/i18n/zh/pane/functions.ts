export const functions = {
  described: {
    VALUE: '已公布的数：某地区某统计年度的某项指标，单位同报表（人、个、万元、%）。没有公布时为 #N/A。',
    PRIOR: '上年数：该统计年度上一年度已公布的数。没有公布时为 #N/A。',
    GROWTH: '比上年增长的幅度，如 0.052 即增长 5.2%。上年为 0 时为 #DIV/0!，比率类指标不能求增幅，为 #NUM!。',
    SOURCE: '该数的出处：文件标题、所属时期和原文写法。没有公布时为 #N/A。',
  },
  parameters: {
    area: { name: '地区', description: '地区的名称或行政区划代码，如“南宁市”或 450100；可以是一列或一行。' },
    indicator: { name: '指标', description: '指标的名称或代码，如“会员人数”或 M09；可以是一列或一行。' },
    year: { name: '年度', description: '统计年度，如 2013；可以是一列或一行。' },
  },
  errors: {
    area: (text: string) => `没有叫“${text}”的地区，或同名的不止一个：请改用行政区划代码。`,
    indicator: (text: string) => `没有叫“${text}”的指标，或同名的不止一个：请改用指标代码，如 M09。`,
    year: (text: string) => `“${text}”不是年度：请填四位数的统计年度，如 2013。`,
    unknown: '没有找到公布的数。',
    priorZero: '上年为 0，不能求增幅。',
    ratio: '比率按百分点比较，不能求增幅。',
  },
  source: (title: string, period: string, printed: string) => `${title}（${period}）：${printed}`,
};
