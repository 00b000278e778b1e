import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable, readRows } from '../../src/files/csvTable';
import type { CsvRow } from '../../src/files/csvTable';
import { readTable } from '../seeds/folder';

/** A figure as a person coded it. Several indicators parted by `|` are each right; none means on no form. */
export interface GoldRow {
  readonly doc: string;
  readonly line: number;
  readonly area: string;
  readonly indicators: readonly string[];
  readonly periodText: string;
  readonly periodKind: string;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: string;
  readonly asPrinted: string;
}

export interface Article {
  readonly doc: string;
  readonly from: number;
  readonly to: number;
  readonly date: string;
  readonly area: string;
}

function rowsOf<T>(folder: string, name: string, head: string, read: (row: CsvRow) => T): readonly T[] {
  const file = readTable(folder, name, head);
  const table = parseTable(file.text, name, head.split(','));
  if (!table.ok) throw new Error(`${name}: unreadable`);
  const rows = readRows(table.value, name, read);
  if (!rows.ok) throw new Error(`${name}: unreadable`);
  return rows.value;
}

const columns = 'doc,line,area_code,indicator,period,period_kind,value,unit,qualifier,as_printed';

/** The coded figures of a folder in the shape of `seeds/`. */
export function readGold(folder: string): readonly GoldRow[] {
  const names = readdirSync(join(folder, 'observations')).filter((name) => name.endsWith('.csv'));
  return names.sort().flatMap((name) =>
    rowsOf(folder, join('observations', name), columns, (row) => ({
      doc: row.text('doc'),
      line: Number(row.text('line')),
      area: row.text('area_code'),
      indicators: row.text('indicator').split('|').filter(Boolean),
      periodText: row.text('period'),
      periodKind: row.text('period_kind'),
      value: Number(row.text('value')),
      unit: row.text('unit'),
      qualifier: row.text('qualifier'),
      asPrinted: row.text('as_printed'),
    })),
  );
}

export function readArticles(folder: string): readonly Article[] {
  if (!existsSync(join(folder, 'documents.csv'))) throw new Error(`${folder}: no documents.csv`);
  return rowsOf(folder, 'documents.csv', 'doc,article,from_line,to_line,date,subject_area', (row) => ({
    doc: row.text('doc'),
    from: Number(row.text('from_line')),
    to: Number(row.text('to_line')),
    date: row.text('date'),
    area: row.text('subject_area'),
  }));
}
