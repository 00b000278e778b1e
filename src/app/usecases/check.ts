import { recognitionOf } from '../book';
import { rulesIn } from '../check';
import { flagsShown } from '../derive/flags';
import { liveOf, looksOfSheet } from '../looks';
import { only } from './step';
import { tallyOf } from '../../validation';
import type { Severity } from '../../validation/finding';
import type { AppState } from '../appState';
import type { Book } from '../book';
import type { Ending } from '../outcome';
import type { WorkbookChange } from '../port';
import type { Given, Step } from './step';

/** 立即审核 of the form that is shown: flags it and says how it went. */
export function check({ book, now }: Given): Step<Ending<'checked' | 'noForm'>> {
  const { checked } = now;
  // A list of relations that is shown is no form, and yet its lines are looked at.
  if (!checked) return { ...only(whyNoForm(book)), change: { flags: flagsShown(now, () => false) } };
  const { findings } = checked.result;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    change: colours(book, now),
    outcome: (_, { restored, uncoloured }) => ({
      kind: 'checked',
      errors: count('error'),
      queries: count('query'),
      hints: count('hint'),
      unchecked: tallyOf(checked.result).unchecked,
      restored,
      uncoloured: uncoloured.length > 0,
    }),
  };
}

/** The form that is shown as it should look: its own colours whole again, and a flag where it has none to give. */
export function colours(book: Book, now: AppState): Colours {
  const { active } = book;
  if (!active) return {};
  const rules = rulesIn(book);
  const sheet = active.snapshot.name;
  const forms = book.forms.filter(({ snapshot }) => snapshot.name === sheet);
  return {
    flags: flagsShown(now, liveOf(active, rules).says),
    looks: [{ sheet, looks: looksOfSheet(forms, rules) }],
  };
}

type Colours = Pick<WorkbookChange, 'flags' | 'looks'>;

/** 清除标记: takes every flag of ours off every sheet. */
export function clearFlags({ book }: Given): Step<Ending<'cleared'>> {
  const every = book.workbook.sheets.map(({ name }) => name);
  return {
    change: {
      flags: every.map((sheet) => ({ sheet, flags: [] })),
      looks: every.map((sheet) => ({ sheet, looks: null })),
    },
    outcome: () => ({ kind: 'cleared', sheets: every.length }),
  };
}

function whyNoForm(book: Given['book']): Ending<'noForm'> {
  const found = recognitionOf(book);
  const reason = found === undefined ? 'no_form' : found.kind === 'bound' ? 'unconfirmed' : found.reason;
  return { kind: 'noForm', sheet: book.workbook.active, reason };
}
