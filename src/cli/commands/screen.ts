import { decodeCsv } from '../../files/decodeText';
import { parseTable, plainNumber, readRows } from '../../files/csvTable';
import { createNumbers } from '../../i18n';
import { screen } from '../../validation/screen';
import { csvStep } from '../csvFile';
import { done, unusable } from '../outcome';
import { readBytes } from '../workbookFile';
import type { CsvResult, CsvRow } from '../../files/csvTable';
import type { Lang } from '../../i18n/language';
import type { ScreenRequest, ScreenResult, ScreenRow } from '../../validation/screen';
import type { CliTexts } from '../../i18n/cli';
import type { Arguments, Command } from '../command';
import type { Step } from '../outcome';

type Method = ScreenRequest['method'];

/** The parameters of each method with the values that make sense. */
const parameters: Readonly<Record<Method, Readonly<Record<string, (value: number) => boolean>>>> = {
  hb: {
    U: (value) => value >= 0 && value <= 1,
    A: (value) => value >= 0,
    C: (value) => value > 0,
    quantile: (value) => value === 6 || value === 7,
  },
  mad: { z: (value) => value > 0 },
  growth: { rise: (value) => value > 0, fall: (value) => value > 0, floor: (value) => value >= 0 },
};

const parameterNames = Object.values(parameters).flatMap((own) => Object.keys(own));

/** Screens a list of units with a figure of each of two periods. Nothing here blocks: what stands out is a question. */
export const screenCommand: Command = {
  options: {
    method: { type: 'string' },
    json: { type: 'boolean' },
    ...Object.fromEntries(parameterNames.map((name) => [name, { type: 'string' as const }])),
  },
  positionals: 1,
  async run(given, context) {
    const { texts, path, lang } = context;
    const [file] = given.positionals;
    if (file === undefined) return unusable(texts.missing('<pairs.csv>'));
    const request = requestOf(given, texts);
    if (!request.ok) return unusable(request.sentence);
    const bytes = await readBytes(path(file));
    if (!bytes) return unusable(texts.fileMissing(file));
    const rows = csvStep(readPairs(decodeCsv(bytes), file), file, context);
    if (!rows.ok) return unusable(rows.sentence);
    const result = screen(rows.value, request.value);
    const out = given.has('json') ? JSON.stringify(result, null, 2) : report(result, lang, texts);
    return { ...done(out), err: repeatedIds(rows.value, texts) };
  },
};

function requestOf(given: Arguments, texts: CliTexts): Step<ScreenRequest> {
  const refuse = (sentence: string): Step<never> => ({ ok: false, sentence });
  const method = given.text('method');
  if (method === undefined) return refuse(texts.missing('--method'));
  if (!isMethod(method)) return refuse(texts.wrongMethod(method));
  const values: Record<string, number> = {};
  for (const name of parameterNames) {
    const text = given.text(name);
    if (text === undefined) continue;
    const accepts = parameters[method][name];
    if (!accepts) return refuse(texts.strangeParameter(`--${name}`, method));
    const value = plainNumber(text);
    if (value === undefined || !accepts(value)) return refuse(texts.wrongParameter(`--${name}`, text));
    values[name] = value;
  }
  return { ok: true, value: { method, ...values } };
}

function isMethod(text: string): text is Method {
  return text in parameters;
}

/** `id,prev,curr` and, where the list has strata, `stratum`; a blank figure is one that is missing. */
function readPairs(text: string, name: string): CsvResult<readonly ScreenRow[]> {
  const table = parseTable(text, name, ['id', 'prev', 'curr']);
  if (!table.ok) return table;
  const hasStrata = table.value.columns.includes('stratum');
  return readRows(table.value, name, (row, fail) => {
    if (row.text('id') === '') fail('id', 'blank');
    const figure = (column: string): number | null => {
      const value = figureOf(row, column);
      if (value === undefined) fail(column, 'not_a_number');
      return value ?? null;
    };
    const pair = { id: row.text('id'), prev: figure('prev'), curr: figure('curr') };
    return hasStrata ? { ...pair, stratum: row.text('stratum') } : pair;
  });
}

function figureOf(row: CsvRow, column: string): number | null | undefined {
  const text = row.text(column);
  return text === '' ? null : plainNumber(text);
}

/** A unit that stands twice is compared twice, which the person should know. */
function repeatedIds(rows: readonly ScreenRow[], texts: CliTexts): string {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return repeated.size === 0 ? '' : texts.repeatedIds(repeated.size, [...repeated].slice(0, 5));
}

function report(
  { n, outcome, strata, excluded, findings }: ScreenResult,
  lang: Lang,
  texts: CliTexts,
): string {
  const numbers = createNumbers(lang);
  const show = (value: number): string => numbers.number(value, 2);
  const left = Object.values(excluded).reduce((sum, ids) => sum + ids.length, 0);
  const why =
    strata === undefined
      ? outcome === 'ok'
        ? []
        : [texts.screenSilent[outcome]]
      : strata.flatMap(({ stratum, n: units, outcome: own }) =>
          texts.screenStratum(stratum, units, own === 'ok' ? '' : texts.screenSilent[own]),
        );
  return [
    texts.screenTitle(n, left, findings.length),
    ...why,
    ...findings.map(({ id, stratum = '', prev, curr, score, expected }) =>
      texts.screenLine(
        stratum === '' ? id : texts.screenUnit(id, stratum),
        show(prev),
        show(curr),
        show(expected[0]),
        show(expected[1]),
        show(score),
      ),
    ),
  ].join('\n');
}
