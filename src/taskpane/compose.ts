import { createApp } from '../app/createApp';
import { recallChoice, rememberChoice } from '../excel/choiceMemory';
import { bundledDataset } from '../files/bundledSeeds';
import { createTexts } from '../i18n';
import { sheetWords } from '../i18n/sheets';
import { sourceListWords } from '../i18n/sourceList';
import { createDataOpener, openWorkbook } from './files';
import { createReportMaker } from './reportMaker';
import type { App } from '../app/app';
import type { WorkbookPort } from '../app/port';
import type { Lang } from '../i18n';

/** The use cases over a workbook, with the bundled dataset, the machine's clock and the words of a language. */
export function composeApp(port: WorkbookPort, lang: Lang): App {
  const app = createApp(
    {
      port,
      environment: {
        dataset: bundledDataset(),
        now: () => new Date(),
        newBatch: () => crypto.randomUUID(),
        words: sourceListWords(lang),
        sheetWords: sheetWords(lang),
      },
      openWorkbook,
      openData: createDataOpener(createTexts(lang)),
      report: createReportMaker(lang),
      after: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    recallChoice(),
  );
  let chosen = app.getState().choice;
  app.subscribe(() => {
    const { choice } = app.getState();
    if (choice !== chosen) rememberChoice(choice);
    chosen = choice;
  });
  return app;
}
