import { createWorkbookApp } from '../app/createApp';
import { recallChoice } from '../excel/choiceMemory';
import { createExcelPort } from '../excel/port';
import { bundledDataset } from '../files/bundledSeeds';
import { createTexts, languageOf } from '../i18n';
import { sheetWords } from '../i18n/sheets';
import { sourceListWords } from '../i18n/sourceList';
import type { WorkbookApp } from '../app/app';

/** The use cases for one press of a ribbon button, on what the pane chose last. */
export function composeRibbonApp(): WorkbookApp {
  const lang = languageOf(Office.context.displayLanguage);
  const port = createExcelPort(createTexts(lang).guard, {
    undoGroups: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
  });
  return createWorkbookApp(
    {
      port,
      environment: {
        dataset: bundledDataset(),
        now: () => new Date(),
        newBatch: () => crypto.randomUUID(),
        words: sourceListWords(lang),
        sheetWords: sheetWords(lang),
      },
      after: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    recallChoice(),
  );
}
