import { checkLabels } from '../../labels/checks';

export const rulesText = {
  catalogue: {
    title: '审核关系目录',
    note: '编号、级别、允许误差和限值均由本助手设定，不是官方规定；级别和限值可在“审核设置”中按工作簿调整，调整情况列入审核报告。关系式中的代码为本助手的指标代码，名称见同一栏。',
    tables: {
      severities: '级别',
      rules: (count: number): string => `审核关系（${count} 条）`,
      limits: '增减幅度限值（R42）',
      floors: '绝对数下限：变动不超过此数的不提问',
    },
    heads: {
      severities: ['级别', '处理要求'],
      rules: ['编号', '名称', '级别', '范围', '关系式和指标', '限值', '依据', '处理办法'],
      limits: ['指标类别', '增幅', '降幅'],
      floors: ['计量单位', '下限'],
    } as Readonly<Record<'severities' | 'rules' | 'limits' | 'floors', readonly string[]>>,
    severityNotes: [
      [checkLabels.zh.severity('error'), '必须改正，未改正的不能上报。'],
      [
        checkLabels.zh.severity('error', true),
        '原则上必须改正；确属实际情况的，由审核人署名并说明理由后可以上报。',
      ],
      [checkLabels.zh.severity('query'), '应当核实；数据属实的，填写审核说明后可以上报。'],
      [checkLabels.zh.severity('hint'), '供参考，不影响上报。'],
    ] as readonly (readonly string[])[],
    scopes: {
      cell: '单元格',
      row: '表内，同一单位',
      column: '表内，同一指标',
      sheet: '全表',
      between: '表间',
    },
    byClass: '按指标类别，见“增减幅度限值”和“绝对数下限”',
    quantile: '分位数类型',
    colon: '：',
    separator: '；',
    isOff: '；默认停用',
    wrongFile: (file: string): string => `“${file}”应为 .html 或 .md 文件名。`,
    written: (file: string, count: number): string => `已写入 ${file}：${count} 条审核关系。`,
  },
};
