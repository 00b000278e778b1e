import { cellAddress } from '../../forms/address';
import { contentAt } from '../../forms/sheet';
import { sheetOf } from '../book';
import { newSheetName } from '../document/generatedSheets';
import { logged } from '../document/log';
import { relationSheet } from './relationSheet';
import { only } from './step';
import type { Ending } from '../outcome';
import type { LogEntry } from '../state';
import type { Given, Step } from './step';

/** 新建审核关系: the list with free lines for the office's own relations and with ours to switch; never made twice. */
export function listRelations({ book, environment }: Given): Step<Ending<'listed'>> {
  const { sheet } = book.relations;
  if (sheet !== null) {
    return { change: { activate: sheet }, outcome: () => ({ kind: 'listed', sheet }) };
  }
  const words = environment.sheetWords(book.formSet).relations;
  const plan = { ...relationSheet(words), name: newSheetName(words.sheetName, book) };
  const entry: LogEntry = {
    at: environment.now().toISOString(),
    action: 'insert',
    sheet: plan.name,
    cell: '',
    old: null,
    new: null,
    reason: words.title,
    batch: environment.newBatch(),
  };
  return {
    change: { plans: [plan], activate: plan.name },
    state: () => ({ ...book.state, log: logged(book.state.log, [entry]) }),
    outcome: () => ({ kind: 'listed', sheet: plan.name }),
  };
}

/** Switches a relation of the office on or off by its line's 启用. */
export function switchRelation(
  { book, environment }: Given,
  id: string,
  isActive: boolean,
): Step<Ending<'saved' | 'gone'>> {
  const { sheet, own } = book.relations;
  const found = own.find(({ rule }) => rule.id === id);
  const snapshot = sheet === null ? undefined : sheetOf(book, sheet);
  if (!found || sheet === null || !snapshot) return only({ kind: 'gone' });
  const { row, columns } = found.line;
  const value = environment.sheetWords(book.formSet).relations.active(isActive);
  const was = contentAt(snapshot, row, columns.active);
  const entry: LogEntry = {
    at: environment.now().toISOString(),
    action: 'insert',
    sheet,
    cell: cellAddress(row, columns.active),
    old: was,
    new: value,
    reason: id,
    batch: environment.newBatch(),
  };
  return {
    change: { writes: [{ sheet, cells: [{ row, column: columns.active, value, was }] }] },
    state: (skipped) => ({
      ...book.state,
      log: skipped.length > 0 ? book.state.log : logged(book.state.log, [entry]),
    }),
    outcome: (skipped) => ({ kind: skipped.length > 0 ? 'gone' : 'saved' }),
  };
}
