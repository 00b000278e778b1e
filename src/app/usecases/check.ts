import { recognitionOf } from '../book';
import { flagsShown } from '../derive/flags';
import { only } from './step';
import type { Severity } from '../../validation/finding';
import type { Ending } from '../outcome';
import type { Given, Step } from './step';

/** 立即审核 of the form that is shown: flags it and says how it went. */
export function check({ book, now }: Given): Step<Ending<'checked' | 'noForm'>> {
  const { checked } = now;
  if (!checked) return only(whyNoForm(book));
  const { findings, unchecked } = checked.result;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    change: { flags: flagsShown(now) },
    outcome: () => ({
      kind: 'checked',
      errors: count('error'),
      queries: count('query'),
      hints: count('hint'),
      unchecked: unchecked.length,
    }),
  };
}

/** 清除标记: takes every flag of ours off every sheet. */
export function clearFlags({ book }: Given): Step<Ending<'cleared'>> {
  const every = book.workbook.sheets.map(({ name }) => name);
  return {
    change: { flags: every.map((sheet) => ({ sheet, flags: [] })) },
    outcome: () => ({ kind: 'cleared', sheets: every.length }),
  };
}

function whyNoForm(book: Given['book']): Ending<'noForm'> {
  const found = recognitionOf(book);
  const reason = found === undefined ? 'no_form' : found.kind === 'bound' ? 'unconfirmed' : found.reason;
  return { kind: 'noForm', sheet: book.workbook.active, reason };
}
