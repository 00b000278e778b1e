import { basename } from 'node:path';
import { checkSnapshot } from '../../app/check';
import { formsInFile } from '../../app/recognised';
import { emptyState, parseState, stateText } from '../../app/state';
import { forms } from '../../forms/catalogue';
import { recogniseStandardForm } from '../../forms/standardForm';
import { recogniseSheet } from '../../forms/recognise';
import { checkReport } from '../checkReport';
import { checkJson } from '../checkJson';
import { createKnowledge } from '../knowledge';
import { done, unusable } from '../outcome';
import { readWorkbookFile } from '../workbookFile';
import type { WorkbookSnapshot } from '../../app/port';
import type { RefusalReason } from '../../forms/recognise';
import type { CliTexts } from '../../i18n/cli';
import type { Command } from '../command';

/** Checks every form in a workbook against the rules and last year's figures. Nothing is written. */
export const checkCommand: Command = {
  options: { prior: { type: 'string' }, json: { type: 'boolean' } },
  positionals: 1,
  async run(given, surroundings) {
    const { lang, texts } = surroundings;
    const [file] = given.positionals;
    if (file === undefined) return unusable(texts.missing('<file.xlsx>'));
    const opened = await readWorkbookFile(file, surroundings);
    if (!opened.ok) return unusable(opened.sentence);
    let workbook = await opened.value.read('visible');
    const kept = parseState(workbook.state);
    const state = typeof kept === 'string' ? emptyState : kept;
    const sheets = formsInFile(workbook.read, state);
    if (sheets.length === 0) return unusable(whyNoForm(workbook, basename(file), texts));

    const prior = given.text('prior');
    if (prior !== undefined) {
      const wanted = sheets.map(({ reading }) => ({ ...reading, areas: null }));
      const { readPriorFile } = await import('../priorFile');
      const priors = await readPriorFile(prior, wanted, surroundings);
      if (!priors.ok) return unusable(priors.sentence);
      const believed = [...priors.value, ...state.priors];
      workbook = { ...workbook, state: stateText({ ...state, priors: believed }) };
    }
    const { checked } = checkSnapshot(workbook, createKnowledge(lang));
    const blocks = checked.some(({ result }) => result.findings.some(({ severity }) => severity === 'error'));
    const out = given.has('json')
      ? JSON.stringify(checkJson(checked, lang), null, 2)
      : checkReport(checked, lang, texts);
    return done(out, blocks ? 1 : 0);
  },
};

/** Why the first sheet that comes near a form is none. */
function whyNoForm({ read }: WorkbookSnapshot, file: string, texts: CliTexts): string {
  for (const sheet of read) {
    const own = recogniseStandardForm(sheet);
    if (own.kind === 'edited') return texts.editedForm(file, sheet.name, texts.editedParts[own.missing]);
  }
  const reasons: Readonly<Record<RefusalReason | 'unsure', string>> = texts.noFormReasons;
  const refused = read.map((sheet) => {
    const found = recogniseSheet(sheet, forms);
    return { sheet: sheet.name, reason: found.kind === 'refused' ? found.reason : ('unsure' as const) };
  });
  const told = refused.find(({ reason }) => reason !== 'empty') ?? refused[0];
  return told ? texts.noForm(file, told.sheet, reasons[told.reason]) : texts.noVisibleSheet(file);
}
