import { formOf } from '../../forms/catalogue';
import { itemsOf } from '../../forms/definition';
import { recogniseStandardForm } from '../../forms/standardForm';
import { formAreasOf } from '../../forms/formAreas';
import { areasOf } from '../fill';
import { during, readKept } from '../context';
import { figuresOf } from '../priorFigures';
import { formsInFile } from '../recognised';
import { emptyState, parseState, stateText } from '../state';
import { recheck } from './check';
import { preview } from './fill';
import type { FormReading } from '../../forms/reading';
import type { AppState, Choice, FileProblem, Notice } from '../app';
import type { AppContext, OpenedFile } from '../context';
import type { SavedPriors } from '../state';

/** Last year's file: its figures become the first source of 上年数 and stay with the workbook. */
export async function loadPrior(context: AppContext, file: string, bytes: Uint8Array): Promise<void> {
  await during(context, 'reading', async () => {
    const { store, port } = context;
    const opened = await context.openWorkbook(file, bytes);
    const chosen = opened.kind === 'opened' ? priorReading(opened, store.get().choice) : opened.problem;
    if (typeof chosen === 'string') {
      store.set({ notice: { kind: 'fileRefused', file, reason: chosen } });
      return;
    }
    const { kept } = await readKept(context);
    const priors: SavedPriors = {
      file,
      form: chosen.form,
      year: chosen.year,
      figures: figuresOf(chosen),
    };
    const others = kept.priors.filter(({ form, year }) => form !== priors.form || year !== priors.year);
    await port.write({ state: stateText({ ...kept, priors: [...others, priors] }) });
    context.memory.lastYear = chosen;
    await preview(context);
    await recheck(context);
    store.set({ notice: matched(chosen, store.get(), priors) });
  });
}

/** The reading of a file that can serve as prior of the choice, or why there is none. */
export function priorReading(
  opened: Extract<OpenedFile, { kind: 'opened' }>,
  choice: Choice,
): FormReading | FileProblem {
  const parsed = parseState(opened.state);
  const hints = { form: choice.form, region: choice.region };
  const sheets = formsInFile(opened.sheets, typeof parsed === 'string' ? emptyState : parsed, hints);
  if (sheets.length === 0) {
    const edited = opened.sheets.some((sheet) => recogniseStandardForm(sheet).kind === 'edited');
    return edited ? 'edited_head' : 'no_form';
  }
  const sameForm = sheets.filter(({ reading }) => reading.form === choice.form);
  if (sameForm.length === 0) return 'other_form';
  const earlier = sameForm.filter(({ reading }) => reading.year < choice.year);
  if (earlier.length === 0) return 'other_year';
  const wanted = new Set(wantedLines(choice));
  const shared = earlier.filter(({ reading }) => reading.areas.some(({ code }) => wanted.has(code)));
  const latest = [...shared].sort((a, b) => b.reading.year - a.reading.year)[0];
  return latest?.reading ?? 'other_region';
}

function wantedLines(choice: Choice): readonly string[] {
  return choice.layout === 'area'
    ? formAreasOf(choice.region, areasOf(choice)).map(({ code }) => code)
    : [choice.region];
}

function matched(
  reading: FormReading,
  { choice, checked }: AppState,
  { file, figures }: SavedPriors,
): Notice {
  const isArea = (code: string): boolean => /^\d{6}$/.test(code);
  const areasHere = wantedLines(choice).filter(isArea);
  const areasThere = reading.areas.map(({ code }) => code).filter(isArea);
  const shown = checked?.reading.form === choice.form && checked.reading.year === choice.year;
  const indicatorsHere = shown
    ? checked.reading.indicators
    : itemsOf(formOf(choice.form)).map(({ indicator }) => indicator);
  const indicatorsThere = [...new Set(figures.map(({ indicator }) => indicator))];
  return {
    kind: 'priorLoaded',
    file,
    figures: figures.length,
    onlyHere: {
      areas: without(areasHere, areasThere),
      indicators: without(indicatorsHere, indicatorsThere),
    },
    onlyThere: {
      areas: without(areasThere, areasHere),
      indicators: without(indicatorsThere, indicatorsHere),
    },
  };
}

function without(codes: readonly string[], known: readonly string[]): readonly string[] {
  return codes.filter((code) => !known.includes(code));
}
