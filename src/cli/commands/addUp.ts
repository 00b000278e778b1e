import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fillForm } from '../../app/fillForm';
import { sumsOf } from '../../app/ledger';
import { areaOf } from '../../catalogue/areas';
import { FileWorkbook } from '../../files/fileWorkbook';
import { cellAddress, columnLetters } from '../../forms/address';
import { findForm, forms } from '../../forms/catalogue';
import { addUpLedger, recogniseSheet } from '../../forms/recognise';
import { createTexts } from '../../i18n';
import { isYear } from '../command';
import { createEnvironment } from '../environment';
import { alreadyIn } from '../existing';
import { done, unusable } from '../outcome';
import { readWorkbookFile } from '../workbookFile';
import type { SheetSnapshot } from '../../forms/sheet';
import type { AddedUp, Hints, LedgerRefusal } from '../../forms/recognise';
import type { CliTexts } from '../../i18n/cli';
import type { Arguments, Command } from '../command';
import type { Step } from '../outcome';

/** Adds a ledger up by area into a form of a new workbook, and says what was counted and what was left out. */
export const addUpCommand: Command = {
  options: {
    form: { type: 'string' },
    year: { type: 'string' },
    region: { type: 'string' },
    out: { type: 'string' },
  },
  positionals: 1,
  async run(given, context) {
    const { texts, path, lang } = context;
    const [file] = given.positionals;
    const out = given.text('out');
    if (file === undefined) return unusable(texts.missing('<ledger.xlsx>'));
    if (out === undefined) return unusable(texts.missing('--out'));
    if (!/\.xlsx$/i.test(out)) return unusable(texts.notXlsx(out));
    if (path(out) === path(file)) return unusable(texts.ledgerBusy(out));
    const hints = hintsOf(given, basename(file), texts);
    if (!hints.ok) return unusable(hints.sentence);
    const there = await alreadyIn(path(out));
    if (there !== 'nothing') return unusable(texts.occupied[there](out));
    const opened = await readWorkbookFile(file, context);
    if (!opened.ok) return unusable(opened.sentence);
    const { read } = await opened.value.read('visible');
    const tried = read.map((sheet) => ({ sheet, added: added(sheet, hints.value) }));
    const ledgers = tried.flatMap((each) =>
      typeof each.added === 'string' ? [] : [{ ...each, added: each.added }],
    );
    const [ledger, ...others] = ledgers;
    if (!ledger) return unusable(whyNone(tried, basename(file), texts));

    const workbook = FileWorkbook.empty(createTexts(lang).guard);
    const { name } = ledger.sheet;
    const { choice, given: sums } = sumsOf(ledger.added, { kind: 'file', file: basename(file), sheet: name });
    await fillForm(workbook, createEnvironment(lang), choice, [], sums);
    try {
      await writeFile(path(out), await workbook.toBytes());
    } catch {
      return unusable(texts.cannotWrite(out));
    }
    return done(
      summary(
        ledger.added,
        others.map(({ sheet }) => sheet.name),
        out,
        texts,
      ),
    );
  },
};

function hintsOf(given: Arguments, file: string, texts: CliTexts): Step<Hints> {
  const refuse = (sentence: string): Step<never> => ({ ok: false, sentence });
  const [form, year, region] = [given.text('form'), given.text('year'), given.text('region')];
  if (form !== undefined && !findForm(form))
    return refuse(
      texts.unknownForm(
        form,
        forms.map(({ id }) => id),
      ),
    );
  if (year !== undefined && !isYear(year)) return refuse(texts.wrongYear(year));
  if (region !== undefined && !areaOf(region)) return refuse(texts.unknownRegion(region));
  return {
    ok: true,
    value: {
      file,
      ...(form !== undefined && { form }),
      ...(year !== undefined && { year: Number(year) }),
      ...(region !== undefined && { region }),
    },
  };
}

type Tried = AddedUp | LedgerRefusal | 'persons' | 'empty';

/** Of a register of persons nothing is read. */
function added(sheet: SheetSnapshot, hints: Hints): Tried {
  const found = recogniseSheet(sheet, forms, hints);
  if (found.kind === 'refused' && found.reason === 'persons_register') return 'persons';
  if (found.kind === 'refused' && found.reason === 'empty') return 'empty';
  return addUpLedger(sheet, forms, hints);
}

const nearness: readonly Tried[] = ['no_year', 'no_areas', 'no_indicators', 'persons', 'no_ledger', 'empty'];

function whyNone(
  tried: readonly { readonly sheet: SheetSnapshot; readonly added: Tried }[],
  file: string,
  texts: CliTexts,
): string {
  const [nearest] = tried.toSorted((a, b) => nearness.indexOf(a.added) - nearness.indexOf(b.added));
  if (!nearest) return texts.noVisibleSheet(file);
  const { sheet, added: reason } = nearest;
  if (reason === 'persons') return texts.personsLedger(file);
  return texts.noLedger(
    file,
    sheet.name,
    typeof reason === 'string' && reason !== 'empty' ? reason : 'no_ledger',
  );
}

function summary(
  { reading, counted, leftOut, unreadable, columns, periodColumn }: AddedUp,
  others: readonly string[],
  out: string,
  texts: CliTexts,
): string {
  const { sheet, form, year, region } = reading;
  const { labels } = texts;
  const [first] = unreadable;
  return [
    texts.addedUp(sheet, counted, labels.form(form), year, labels.area(region)),
    ...columns.map(({ column, text, programme, indicator }) =>
      texts.addedColumn(columnLetters(column), text, programme ?? '', labels.indicator(indicator)),
    ),
    ...(periodColumn === undefined ? [] : [texts.periodColumn(columnLetters(periodColumn), year)]),
    ...leftOut.map(({ reason, count, row, text }) => texts.leftOutRows(reason, count, row + 1, text)),
    ...(first
      ? [texts.unreadableCells(unreadable.length, cellAddress(first.row, first.column), first.text)]
      : []),
    ...(others.length > 0 ? [texts.otherLedgers(others.map((name) => `“${name}”`).join(''))] : []),
    texts.reportWritten(out),
  ].join('\n');
}
