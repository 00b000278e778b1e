/** Registers that are too large for a sheet. */
export const registerText = {
  registerUnknown: (given: string): string =>
    `After register comes import, check or sql${given === '' ? '' : `, not "${given}"`}.`,
  registerNotInstalled:
    'Registers need DuckDB, which is not installed. Run npm install @duckdb/node-api in the product’s folder and try again.',
  registerNoSource: (given: string): string =>
    `${given} is neither a folder nor a .parquet or .csv file. Name a folder of returns, or a register as Parquet or CSV.`,
  registerUnreadable: (part: string): string =>
    `${part} cannot be opened; it may be incomplete. Get the file again and try once more.`,
  registerNoUnit: (part: string): string =>
    `${part} has no column "unit". Add the units’ codes and try again.`,
  registerNoFigures: (source: string): string =>
    `${source} has no column called by an indicator’s code, such as M09. Rename the columns and try again.`,
  registerColumnMissing: (part: string, column: string): string =>
    `${part} lacks the column "${column}"; nothing was checked and no report written. Add the column and try again.`,
  registerWrongYear: (source: string, found: number, wanted: number): string =>
    `${source} is of the year ${found} where ${wanted} is due; nothing was checked and no report written. Name the data of ${wanted}.`,
  registerRepeatedUnit: (unit: string): string =>
    `The unit "${unit}" stands there more than once; nothing was checked. Remove the repeated units and try again.`,
  registerNoStratum: (column: string): string =>
    `There is no column "${column}" to make strata of. Name columns of the data, in small letters, after --stratum.`,
  registerNoReturns: (folder: string): string => `No usable form was found in ${folder}.`,
  registerWrongOut: (out: string): string => `${out} should end in .parquet or .xlsx.`,
  registerWrongParquet: (out: string): string => `${out} should end in .parquet.`,
  registerWrongEngine: (given: string): string => `--engine should be duckdb or clickhouse, not "${given}".`,
  registerWrongDialect: (given: string): string =>
    `--dialect should be duckdb, clickhouse, postgres or spark, not "${given}".`,
  registerWrongMemory: (given: string): string => `--memory should be a size such as 4GB, not "${given}".`,
  registerNoUrl:
    'To check with ClickHouse, name the servers’ addresses after --url, with commas between them.',
  registerNoQuantile: (engine: string, rule: string): string =>
    `${engine} has no exact quantile as ${rule} needs it. An approximate one would change the outcome, so nothing was checked. Turn the rule off or use another engine.`,
  registerEngineFailed: (engine: string, server: string, detail: string): string =>
    `${engine}${server === '' ? '' : ` (${server})`} did not finish and no report was written: ${detail}. See to the server and try again.`,
  registerControl: (rule: string, counted: number, units: number): string =>
    rule === ''
      ? `The engine holds ${counted} units where there should be ${units}; no report was written. See to the servers’ data and try again.`
      : `Passed, failed and unchecked of ${rule} add up to ${counted}, not to the ${units} units; no report was written. This is a mistake in the program; please report it.`,
  registerDisagrees: (rule: string): string =>
    `The database engine and this program judge ${rule} differently; no report was written. This is a mistake in the program; please report it.`,
  registerCancelled: 'Stopped; no report was written.',
  registerProgress: (
    done: number,
    all: number,
    rule: string,
    units: number,
    found: number,
    seconds: number,
  ): string =>
    `Checked ${done}/${all}  ${rule}  ${units.toLocaleString('en-US')} units  failed ${found.toLocaleString('en-US')}  about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`} left`,
  registerSummary: (units: number, engine: string, seconds: number): string =>
    `${units.toLocaleString('en-US')} units, engine ${engine}, ${seconds.toFixed(1)} seconds.`,
  registerFound: (errors: number, queries: number, hints: number): string =>
    `Errors ${errors}, queries ${queries}, hints ${hints}.`,
  registerRejudged: (units: number, verdictCount: number, differences: number): string =>
    `${units.toLocaleString('en-US')} units were judged again in memory: ${verdictCount.toLocaleString('en-US')} verdicts, ${differences} of them different.`,
  registerRejudgedDiffers: (rule: string, unit: string): string =>
    `Judged again, ${rule} came out differently at the unit ${unit}; no report was written. This is a mistake in the program; please report it.`,
  registerUnplanned: (rules: readonly string[]): string =>
    `Could not be checked (they look at a whole sheet, which a register of single units is not): ${rules.join(', ')}.`,
  registerChanged: (changes: number): string =>
    `${changes} parameters are set for registers of single unions (see the overview).`,
  registerImported: (units: number, out: string): string =>
    `${units.toLocaleString('en-US')} units written: ${out}.`,
  registerTexts: (cells: number): string =>
    `${cells.toLocaleString('en-US')} cells are no numbers and count as text.`,
  registerSqlHead: (dialect: string): string =>
    dialect === 'spark'
      ? 'Spark SQL; untested on Spark. Compare it with this program on a small sample first.'
      : dialect === 'postgres'
        ? 'PostgreSQL: not tried on a server; compare its verdicts on a few units first.'
        : 'The statements that this program runs itself.',
  registerSheets: {
    overview: 'Overview',
    rules: 'By rule',
    provinces: 'By province',
    largest: 'Largest influence',
    unchecked: 'Could not be checked',
  },
  registerHeads: {
    title: 'Report on a register',
    source: 'Data',
    units: 'Units',
    engine: 'Engine',
    seconds: 'Seconds',
    rejudged: 'Judged again',
    found: 'Found',
    parameters: 'Parameters that were set',
    unplanned: 'Rules that could not be checked',
    rule: 'Rule',
    ruleName: 'Name',
    edits: 'Edits',
    passed: 'Passed',
    failed: 'Failed',
    skipped: 'Not concerned',
    total: 'All',
    province: 'Province',
    perThousand: 'Failed per 1,000 units',
    severity: 'Severity',
    unit: 'Unit',
    form: 'Return',
    indicator: 'Indicator',
    value: 'This year',
    prior: 'Last year',
    influence: '% of the province',
    correction: 'Correction',
    message: 'What is wrong',
    reason: 'Reason',
    count: 'Times',
  },
};
