import { parseObservations } from '../files/observationsCsv';
import { isSdmx, parseSdmx } from '../files/sdmxCsv';
import type { PaneDeps } from '../app/actions';
import type { Texts } from '../i18n';

// Reading .xlsx is the larger half of the code and seldom needed: it comes after the pane is drawn, and then stays.
let workbooks: Promise<typeof import('../files/fileWorkbook')> | undefined;

/** Loads what reads .xlsx files, so that it is there without a network later. */
export function loadWorkbookReader(): Promise<typeof import('../files/fileWorkbook')> {
  workbooks ??= import('../files/fileWorkbook').catch((error: unknown) => {
    workbooks = undefined;
    throw error;
  });
  return workbooks;
}

/** Opens last year's form as the person gave it. */
export const openWorkbook: PaneDeps['openWorkbook'] = async (file, bytes) => {
  const { FileWorkbook } = await loadWorkbookReader();
  const opened = await FileWorkbook.open(bytes, { looks: false, file });
  if (!opened.ok) {
    return { kind: 'refused', problem: opened.problem === 'no_sheets' ? 'no_form' : opened.problem };
  }
  return { kind: 'opened', workbook: await opened.value.read('visible') };
};

/** Opens a data file; a broken one says line, column and what is wrong in the person's language. */
export function createDataOpener(texts: Texts): PaneDeps['openData'] {
  return (file, text) => {
    const result = isSdmx(text) ? parseSdmx(text, file) : parseObservations(text, file);
    if (result.ok) return { kind: 'opened', parts: { observations: result.value } };
    const [first] = result.errors;
    return {
      kind: 'refused',
      line: first?.line ?? 1,
      column: first?.column ?? '',
      problem: texts.csv[first?.problem.kind ?? 'empty'](first?.problem.text ?? ''),
    };
  };
}
