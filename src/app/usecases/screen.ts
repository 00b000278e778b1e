import { sheetOf } from '../book';
import { screenSheet } from '../screening';
import { only } from './step';
import type { Ending } from '../outcome';
import type { ScreeningRequest } from '../screening';
import type { Given, Step } from './step';

/** 两期数据筛查 of a list anywhere in the workbook; writes nothing. */
export function screen({ book }: Given, request: ScreeningRequest): Step<Ending<'screened' | 'host'>> {
  const { sheet } = request.columns;
  const snapshot = book.workbook.sheets.some(({ name }) => name === sheet) ? sheetOf(book, sheet) : undefined;
  if (!snapshot) return only({ kind: 'host', problem: 'sheet_missing', subject: sheet, written: 'nothing' });
  return only({ kind: 'screened' }, { screening: screenSheet(snapshot, request) });
}
