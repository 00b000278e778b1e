import type { PackageWords } from '../packageWords';

/** What is said of an office's own forms and of 制度包. */
export const packages: PackageWords = {
  at: (place, said) => (place === '' ? said : `${place}：${said}`),
  relation: (id) => `审核关系${id}`,
  file: {
    notJson: '文件不是JSON，无法读取；请选择助手保存的制度包文件（.json）。',
    otherFormat: '文件不是制度包；请选择助手保存的制度包文件。',
    newer: '制度包由更高版本的助手保存，请先升级助手。',
    shape: '这一项缺失或类型不对，请由助手重新保存制度包。',
  },
  form: {
    noTitle: () => '没有表名，请填写。',
    noItems: () => '没有指标，请至少填写一个。',
    idTaken: (id, title) => `标识“${id}”是标准表“${title}”的，请换一个。`,
    badId: (id) => `标识“${id}”不合要求，请用字母开头的字母和数字，或留空由本工具编。`,
    noName: (code) => `指标${code}没有名称，请填写。`,
    nameTwice: (name) => `指标“${name}”重复，请改名或删去一行。`,
    badCode: (code) => `代码“${code}”不合要求，请用一个大写字母加两三位数字，或留空由本工具编。`,
    codeTwice: (code, other) => `代码${code}已用于“${other}”，请换一个。`,
    codeClash: (code, other) => `代码${code}是“${other}”的，名称、计量单位或性质不同，请换一个代码。`,
    unknownUnit: (unit) => `计量单位“${unit}”不能识别，请填个、人、人次、户、件、万元、%等。`,
    unknownKind: (kind) => `“${kind}”不能识别，请填 时点、时期 或 比率。`,
    unknownRequired: (word) => `必填栏“${word}”不能识别，请填 是 或 否。`,
    unknownTotal: (word) => `合计方式“${word}”不能识别，请填 合计、不合计 或 分子代码÷分母代码。`,
    unknownWhole: (word) => `其中栏的“${word}”不是本表的指标，请填 是 或总体的代码。`,
    wholeAfterPart: () => '其中项应排在总体之后，请调整行的次序。',
    cycle: (path) => `其中关系循环：${path}，请更正其中一栏。`,
    unitOfPart: (part, whole) => `其中项${part}与总体${whole}的计量单位不同，请更正。`,
    unitOfRate: (unit, name) => `“${name}”的计量单位“${unit}”与时点、时期、比率不符，请更正其中一项。`,
    rateAdded: () => '比率不能相加，合计方式请填 不合计 或 分子代码÷分母代码。',
    totalNotOnForm: (code) => `合计方式用到的“${code}”不在本表，请更正代码或补上该指标。`,
    totalOfRates: (code) => `合计方式用到的“${code}”本身是比率，请填总量指标的代码。`,
    expired: (until) => `有效期至${until}，已过期，请向制定机关索取新版。`,
  },
  pane: {
    title: '自定表式和制度包',
    own: '本单位自定',
    intro:
      '本单位的表可以定义为表式，与标准表一样填报、审核、上报和汇审；连同审核关系成为制度包，可下发各单位。',
    define: '将当前表另存为表式',
    defineNote: '生成“表式定义”工作表，核对、补充后读入；当前表认不出时生成空白的定义表。',
    take: '读入表式定义',
    load: '载入制度包…',
    loadHint: '上级或本单位保存的 .json 文件',
    none: '本工作簿还没有自定的表式。',
    version: (version, validUntil) =>
      [version === '' ? '' : `版本 ${version}`, validUntil === '' ? '' : `有效期至 ${validUntil}`]
        .filter(Boolean)
        .join('，'),
    counts: (items, relations) => `指标 ${items} 个，审核关系 ${relations} 条`,
    pass: '保存制度包',
    passOf: (title) => `保存制度包 ${title}`,
    save: (title) => `制度包 ${title}`,
    drop: '移除',
    dropOf: (title) => `移除 ${title}`,
  },
};
