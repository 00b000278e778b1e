import { basename } from 'node:path';
import { notReadIn, notTaken, openBook, packagesOf } from '../../app/book';
import { areaOf } from '../../catalogue/areas';
import { grouped } from '../../catalogue/grouped';
import { columnLetters } from '../../forms/address';
import { checkBook } from '../../app/check';
import { createTexts } from '../../i18n';
import { checkJson } from '../checkJson';
import { checkReport, relationLines } from '../checkReport';
import { isYear } from '../command';
import { seedDataset } from '../environment';
import { packageOption, packagesFrom } from '../packageFile';
import { done, unusable } from '../outcome';
import { readWorkbookFile } from '../workbookFile';
import type { Book } from '../../app/book';
import type { CliTexts } from '../../i18n/cli';
import type { Command } from '../command';

/** Checks the forms of a workbook; an error among the findings blocks. */
export const checkCommand: Command = {
  options: {
    prior: { type: 'string' },
    year: { type: 'string' },
    region: { type: 'string' },
    confirm: { type: 'boolean' },
    json: { type: 'boolean' },
    ...packageOption,
  },
  positionals: 1,
  async run(given, context) {
    const { lang, texts } = context;
    const [file] = given.positionals;
    if (file === undefined) return unusable(texts.missing('<file.xlsx>'));
    const year = given.text('year');
    if (year !== undefined && !isYear(year)) return unusable(texts.wrongYear(year));
    const brought = await packagesFrom(given, context);
    if (!brought.ok) return unusable(brought.sentence);
    const opened = await readWorkbookFile(file, context);
    if (!opened.ok) return unusable(opened.sentence);
    const region = given.text('region');
    if (region !== undefined && !areaOf(region)) return unusable(texts.unknownRegion(region));
    const hints = {
      file: basename(file),
      ...(year !== undefined && { year: Number(year) }),
      ...(region !== undefined && { region }),
    };
    const book = openBook(await opened.value.read('visible'), {
      asks: 'nobody',
      hints,
      ...brought.value,
      takes: given.has('confirm') ? 'all' : 'sure',
    });
    const { forms, problem } = book;
    const { damaged } = opened.value;
    if (forms.length === 0) {
      const [first] = damaged;
      return unusable(first ? texts.damagedSheet(first) : whyNoForm(book, basename(file), texts));
    }

    const prior = given.text('prior');
    const wanted = forms.map(({ reading }) => ({ ...reading, areas: null }));
    const { readPriorFile } = await import('../priorFile');
    const priors =
      prior === undefined
        ? { ok: true as const, value: { priors: [], damaged: [] } }
        : await readPriorFile(prior, wanted, context, packagesOf(book));
    if (!priors.ok) return unusable(priors.sentence);
    const checked = checkBook(book, seedDataset(), () => priors.value.priors);
    const blocks = checked.some(({ result }) => result.findings.some(({ severity }) => severity === 'error'));
    const out = given.has('json')
      ? JSON.stringify(checkJson(book, checked, lang), null, 2)
      : [
          checkReport(checked, lang, texts),
          ...relationLines(book, lang),
          ...notReadLines(book, texts),
          ...damaged.map(texts.damagedSheet),
        ].join('\n');
    const { notice } = createTexts(lang);
    const unreadable =
      problem === null
        ? []
        : [
            problem === 'newer'
              ? notice.stateNewer({ kind: 'stateNewer' }, String)
              : notice.stateBroken({ kind: 'stateBroken' }, String),
          ];
    return { ...done(out, blocks ? 1 : 0), err: [...unreadable, ...priors.value.damaged].join('\n') };
  },
};

/** Rows and columns that were not read, a line for each sheet. */
function notReadLines(book: Book, texts: CliTexts): readonly string[] {
  const left = notReadIn(book).filter(({ axis }) => axis !== 'sheet');
  return [...grouped(left, ({ sheet }) => sheet)].map(([sheet, places]) =>
    texts.notRead(
      sheet,
      places.map(({ axis, index, text, reason }) =>
        texts.labels.unreadPlace(
          axis === 'rows' ? String(index + 1) : columnLetters(index),
          axis,
          text,
          reason,
        ),
      ),
    ),
  );
}

/** Why the sheet that comes nearest to a form is none. */
function whyNoForm(book: Book, file: string, texts: CliTexts): string {
  for (const { snapshot, standard } of book.sheets) {
    if (standard.kind === 'edited') {
      return texts.editedForm(file, snapshot.name, texts.editedParts[standard.missing]);
    }
  }
  const [nearest] = notTaken(book);
  return nearest ? texts.noForm(file, nearest) : texts.noVisibleSheet(file);
}
