/** Registers that are too large for a sheet. */
export const registerText = {
  registerUnknown: (given: string): string =>
    `register 后面应是 import、check 或 sql${given === '' ? '' : `，不是“${given}”`}。`,
  registerNotInstalled:
    '核对名录库要用 DuckDB，本机没有安装。请在产品文件夹运行 npm install @duckdb/node-api，再试一次。',
  registerNoSource: (given: string): string =>
    `${given} 不是文件夹，也不是 .parquet 或 .csv 文件。请给出上报表文件夹，或名录库的 Parquet、CSV 文件。`,
  registerUnreadable: (part: string): string => `${part} 打不开，可能没有传完。请重新取得该文件后再核对。`,
  registerNoUnit: (part: string): string => `${part} 没有“unit”（单位代码）列。请补上该列后再核对。`,
  registerNoFigures: (source: string): string =>
    `${source} 没有以指标代码（如 M09）为名的列。请把列名改为指标代码后再核对。`,
  registerColumnMissing: (part: string, column: string): string =>
    `${part} 缺少“${column}”列，没有核对，也没有写出报告。请补齐该列后再试。`,
  registerWrongYear: (source: string, found: number, wanted: number): string =>
    `${source} 是 ${found} 年度的数据，应为 ${wanted} 年度，没有核对，也没有写出报告。请给出 ${wanted} 年度的数据。`,
  registerRepeatedUnit: (unit: string): string =>
    `单位代码“${unit}”出现不止一次，没有核对。请去掉重复的单位后再试。`,
  registerNoStratum: (column: string): string =>
    `没有可用来分层的“${column}”列。请在 --stratum 后写出数据中有的列名（小写字母）。`,
  registerNoReturns: (folder: string): string => `${folder} 中没有找到可用的报表。`,
  registerWrongOut: (out: string): string => `${out} 应以 .parquet 或 .xlsx 结尾。`,
  registerWrongParquet: (out: string): string => `${out} 应以 .parquet 结尾。`,
  registerWrongEngine: (given: string): string => `--engine 应为 duckdb 或 clickhouse，不是“${given}”。`,
  registerWrongDialect: (given: string): string =>
    `--dialect 应为 duckdb、clickhouse、postgres 或 spark，不是“${given}”。`,
  registerWrongMemory: (given: string): string => `--memory 应写作 4GB 这样的大小，不是“${given}”。`,
  registerNoUrl: '用 ClickHouse 核对要在 --url 后写出各服务器的地址，用逗号隔开。',
  registerNoQuantile: (engine: string, rule: string): string =>
    `${engine} 算不出 ${rule} 要用的精确分位数。近似值会改变结论，所以没有核对。请关闭该规则或换用其他引擎。`,
  registerEngineFailed: (engine: string, server: string, detail: string): string =>
    `${engine}${server === '' ? '' : `（${server}）`}没有完成核对，没有写出报告：${detail}。请检查该服务器后再试。`,
  registerControl: (rule: string, counted: number, units: number): string =>
    rule === ''
      ? `引擎里有 ${counted} 个单位，应有 ${units} 个，没有写出报告。请检查各服务器的数据后再试。`
      : `${rule} 的通过、未通过和未能审核合计 ${counted}，与单位数 ${units} 不符，没有写出报告。这是程序差错，请反馈。`,
  registerDisagrees: (rule: string): string =>
    `${rule} 在数据库引擎与本程序中的结论不一致，没有写出报告。这是程序差错，请反馈。`,
  registerCancelled: '已停止，没有写出报告。',
  registerProgress: (
    done: number,
    all: number,
    rule: string,
    units: number,
    found: number,
    seconds: number,
  ): string =>
    `核对 ${done}/${all}　${rule}　共 ${units.toLocaleString('en-US')} 个单位　未通过 ${found.toLocaleString('en-US')}　剩余约 ${seconds < 90 ? `${Math.ceil(seconds)} 秒` : `${Math.ceil(seconds / 60)} 分`}`,
  registerSummary: (units: number, engine: string, seconds: number): string =>
    `共 ${units.toLocaleString('en-US')} 个单位，引擎 ${engine}，用时 ${seconds.toFixed(1)} 秒。`,
  registerFound: (errors: number, queries: number, hints: number): string =>
    `强制性 ${errors} 处，核实性 ${queries} 处，提示 ${hints} 处。`,
  registerRejudged: (units: number, verdictCount: number, differences: number): string =>
    `抽取 ${units.toLocaleString('en-US')} 个单位在内存中重新审核，共 ${verdictCount.toLocaleString('en-US')} 项结论，不一致 ${differences} 项。`,
  registerRejudgedDiffers: (rule: string, unit: string): string =>
    `单位 ${unit} 的 ${rule} 重新审核结论不一致，没有写出报告。这是程序差错，请反馈。`,
  registerUnplanned: (rules: readonly string[]): string =>
    `未能审核（要看整张表，逐单位的名录库不适用）：${rules.join('、')}。`,
  registerChanged: (changes: number): string => `按基层单位名录库调整的参数 ${changes} 项（见“总览”）。`,
  registerImported: (units: number, out: string): string =>
    `已写入 ${units.toLocaleString('en-US')} 个单位：${out}。`,
  registerTexts: (cells: number): string => `其中 ${cells.toLocaleString('en-US')} 处不是数字，按文本处理。`,
  registerSqlHead: (dialect: string): string =>
    dialect === 'spark'
      ? 'Spark SQL 脚本，在 Spark 上未经测试；请先在小样本上与本程序的结论核对。'
      : dialect === 'postgres'
        ? 'PostgreSQL 脚本：未在 PostgreSQL 上试过，请先用少量单位核对结论。'
        : '核对脚本，与本程序自动运行的语句相同。',
  registerSheets: {
    overview: '总览',
    rules: '按规则',
    provinces: '按省',
    largest: '影响最大',
    unchecked: '未能审核',
  },
  registerHeads: {
    title: '名录库审核报告',
    source: '数据',
    units: '单位数',
    engine: '引擎',
    seconds: '用时（秒）',
    rejudged: '重新审核',
    found: '审核结果',
    parameters: '调整的参数',
    unplanned: '未能审核的规则',
    rule: '规则',
    ruleName: '名称',
    edits: '项数',
    passed: '通过',
    failed: '未通过',
    skipped: '不涉及',
    total: '合计',
    province: '省份',
    perThousand: '每千单位未通过',
    severity: '类别',
    unit: '单位',
    form: '报表',
    indicator: '指标',
    value: '本年数',
    prior: '上年数',
    influence: '占全省比重%',
    correction: '更正为',
    message: '说明',
    reason: '原因',
    count: '次数',
  },
};
