import type { RelationWords } from '../relationWords';

/** What is said of the audit relations that an office writes itself. */
export const relations: RelationWords = {
  sheetName: '审核关系',
  title: '审核关系',
  heads: ['编号', '关系式', '性质', '说明', '启用'],
  yes: '是',
  no: '否',
  how: [
    '写法：关系式与报表所印相同，如 M10≤M09；3行＝(13＋14)行；5≤M09÷M01≤3000；M09本年－M09上年≤M15；本年≤上年×1.5；若M01＞0则M09＞0；C01、C02、C03同有同无；A02＝A03＋A04（±0.01）；M20 在 30~100 之间。',
    '可写指标代码、行号（表中第几个指标）或所印名称，全角半角均可；几条关系写在一格时用逗号分开。',
    '性质填 强制性、准强制性、核实性 或 提示；启用填 是 或 否。自定的关系请写在本表空行，编号自定；本工具的关系可以停用，不能改写。',
  ],
  character: (at) => `第${at}个字，`,
  place: (sheet, cell, at) => `${sheet}!${cell}${at > 0 ? `第${at + 1}个字` : ''}`,
  broken: (place, said) => `${place}：${said}`,
  problem: {
    empty: () => '没有写关系式，请按“M10≤M09”的样子填写。',
    unknownWord: (word) => `“${word}”不是指标代码、指标名称、行号或运算符号，请更正。`,
    unknownCode: (word) => `没有代码为“${word}”的指标，请核对代码。`,
    unknownRow: (word) => `表中没有第${word}行，请核对行号。`,
    whichForm: (word) => `“${word}”是哪张表的行号不明确，请在前面写上表号，如“01表3行”。`,
    ambiguousName: (word) => `有几个指标都叫“${word}”，请改写为指标代码。`,
    noComparison: () => '没有≤、＝、≥等比较符号，请补上。',
    tooLong: () => '关系式太长，请拆成几行，每行一条。',
    operandDue: () => '这里缺一个指标或数，请补上。',
    bracket: () => '括号不成对，请补齐。',
    noThen: () => '有“若”没有“则”，请补上“则……”。',
    leftOver: (word) => `“${word}”不能接在完整的关系式后面；几条关系请用逗号分开。`,
    noFigure: () => '只有数，没有指标，请写上指标代码。',
    emptyRange: () => '下限大于上限，任何数都通不过，请更正。',
    zeroDivisor: () => '除数为0，请更正。',
    mixedEvery: () => '单写“本年”“上年”指每个指标，不能与指标写在同一关系式中；请写作“M09上年”。',
    unknownSeverity: (word) => `性质“${word}”不能识别，请填 强制性、准强制性、核实性 或 提示。`,
    unknownActive: (word) => `启用“${word}”不能识别，请填 是 或 否。`,
    numberTwice: (word) => `编号“${word}”重复，请换一个编号。`,
    oursRewritten: () => '这是本工具的关系，只能启用或停用；要用别的关系式，请另起一行、另编一号。',
    onNoForm: (word) => `指标“${word}”不在任何一张表上，无法审核。`,
  },
  contradiction: (rule, others) =>
    others.length === 0
      ? `${rule}自相矛盾，除0以外没有数能满足，请更正。`
      : `${rule}与${others.join('、')}矛盾，除0以外没有数能同时满足，请停用其中一条或更正。`,
  trial: (current, prior, unchecked) =>
    `试审：本年会提出${current}格` +
    (prior === null ? '，上年数未填' : `，上年会提出${prior}格`) +
    (unchecked === '0' ? '。' : `；另有${unchecked}格缺数，核不了。`),
  state: (isActive) => (isActive ? '已启用' : '未启用'),
  line: ({ id, formula, severity, state }) => `${id}　${formula}（${severity}，${state}）`,
  pane: {
    title: '自定审核关系',
    intro: '在工作表“审核关系”中写本单位的审核关系，也可停用本工具的关系；随工作簿一起报送。',
    make: '新建“审核关系”工作表',
    open: '打开“审核关系”工作表',
    try: '试',
    tryOf: (id) => `试 ${id}`,
    turnOn: (id) => `启用 ${id}`,
    turnOff: (id) => `停用 ${id}`,
    on: '启用',
    off: '停用',
    none: '表中还没有自定的关系。',
  },
};
