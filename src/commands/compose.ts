import { createApp } from '../app/createApp';
import { recallChoice } from '../excel/choiceMemory';
import { createExcelPort } from '../excel/port';
import { bundledDataset } from '../files/bundledSeeds';
import { createTexts, languageOf } from '../i18n';
import { recordWords } from '../i18n/record';
import type { App } from '../app/app';
import type { ReportMaker } from '../app/context';

/** The ribbon hands nothing in; asking it to is a mistake in the program. */
function noReport(): never {
  throw new Error('The ribbon has no command that makes a report');
}

const report: ReportMaker = { plan: noReport, texts: noReport, stampLine: noReport };

/** The use cases for one press of a ribbon button, on what the pane chose last. */
export function composeRibbonApp(): App {
  const lang = languageOf(Office.context.displayLanguage);
  const port = createExcelPort(createTexts(lang).guard, {
    undoGroups: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
  });
  return createApp(
    {
      port,
      environment: {
        dataset: bundledDataset(),
        now: () => new Date(),
        newBatch: () => crypto.randomUUID(),
        words: recordWords(lang),
      },
      // No ribbon button opens a file.
      openWorkbook: () => Promise.resolve({ kind: 'refused', problem: 'not_a_workbook' }),
      openData: () => ({ kind: 'refused', line: 1, column: '', problem: '' }),
      report,
      after: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    recallChoice(),
  );
}
