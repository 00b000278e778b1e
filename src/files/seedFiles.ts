import { createDataset } from '../dataset/dataset';
import type { Dataset } from '../dataset/dataset';
import type { SeedDocument } from '../dataset/document';
import type { Doubt } from '../dataset/doubt';
import { parseDerived, parseObservations } from './observationsCsv';
import { parseTable, plainNumber, readRows } from './csvTable';
import type { CsvError, CsvProblemKind, CsvResult, CsvRow } from './csvTable';

/** A file by its name and text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A numeral of a document that states nothing about union work, and why it was left out. */
export interface LeftOut {
  readonly doc: string;
  readonly line: number;
  readonly numeral: string;
  readonly reason: string;
}

export interface SeedFiles {
  readonly observations: readonly TextFile[];
  readonly documents: TextFile;
  readonly derived: TextFile;
  readonly doubts: TextFile;
}

type Fail = (column: string, kind: CsvProblemKind) => void;

function lineNumber(row: CsvRow, column: string, fail: Fail): number {
  const line = plainNumber(row.text(column));
  if (line === undefined || !Number.isInteger(line) || line < 1) fail(column, 'not_a_line');
  return line ?? 0;
}

function flag(row: CsvRow, column: string, fail: Fail): boolean {
  const text = row.text(column).toLowerCase();
  const yes = ['1', 'true', 'yes', 'y', '是'].includes(text);
  if (!yes && !['', '0', 'false', 'no', 'n', '否'].includes(text)) fail(column, 'bad_flag');
  return yes;
}

function parseDocuments({ name, text }: TextFile): CsvResult<readonly SeedDocument[]> {
  const table = parseTable(text, name, ['doc', 'article', 'from_line', 'to_line', 'date']);
  if (!table.ok) return table;
  return readRows(table.value, name, (row, fail) => ({
    doc: row.text('doc'),
    article: row.text('article'),
    fromLine: lineNumber(row, 'from_line', fail),
    toLine: lineNumber(row, 'to_line', fail),
    date: row.text('date'),
    dateInferred: flag(row, 'date_inferred', fail),
    subjectArea: row.text('subject_area'),
    note: row.text('title_note'),
  }));
}

function parseDoubts({ name, text }: TextFile): CsvResult<readonly Doubt[]> {
  const table = parseTable(text, name, ['id', 'doc', 'line', 'kind', 'found_by']);
  if (!table.ok) return table;
  return readRows(table.value, name, (row, fail) => ({
    id: row.text('id'),
    doc: row.text('doc'),
    line: lineNumber(row, 'line', fail),
    indicator: row.text('indicator'),
    kind: row.text('kind'),
    foundBy: row.text('found_by'),
    arithmetic: { zh: row.text('arithmetic_zh'), en: row.text('arithmetic_en') },
    reading: { zh: row.text('reading_zh'), en: row.text('reading_en') },
  }));
}

export function parseLeftOut({ name, text }: TextFile): CsvResult<readonly LeftOut[]> {
  const table = parseTable(text, name, ['doc', 'line', 'numeral', 'reason']);
  if (!table.ok) return table;
  return readRows(table.value, name, (row, fail) => ({
    doc: row.text('doc'),
    line: lineNumber(row, 'line', fail),
    numeral: row.text('numeral'),
    reason: row.text('reason'),
  }));
}

/** The dataset that ships with the product, from the texts of its files. */
export function readSeeds(files: SeedFiles): CsvResult<Dataset> {
  const errors: CsvError[] = [];
  function take<T>(result: CsvResult<readonly T[]>): readonly T[] {
    if (result.ok) return result.value;
    errors.push(...result.errors);
    return [];
  }
  const parts = {
    observations: files.observations.flatMap(({ name, text }) => take(parseObservations(text, name))),
    documents: take(parseDocuments(files.documents)),
    derived: take(parseDerived(files.derived.text, files.derived.name)),
    doubts: take(parseDoubts(files.doubts)),
  };
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: createDataset(parts) };
}
