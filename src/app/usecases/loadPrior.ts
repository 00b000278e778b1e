import { itemsOf } from '../../forms/definition';
import { chosenForm } from '../choice';
import { priorForm, savedPriors, wantedAreas } from '../priorFile';
import { packagesOf } from '../book';
import { only } from './step';
import type { FormDefinition } from '../../forms/definition';
import type { AppState } from '../appState';
import type { PriorForm } from '../priorFile';
import type { Ending, FileProblem } from '../outcome';
import type { WorkbookSnapshot } from '../port';
import type { SavedPriors } from '../state';
import type { Given, Step } from './step';

/** A workbook file as the person gave it, or why it cannot be used. */
export type OpenedFile =
  | { readonly kind: 'opened'; readonly workbook: WorkbookSnapshot }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Last year's file: its figures become the first source of 上年数 and stay with the workbook. */
export function loadPrior(
  { book, now }: Given,
  file: string,
  opened: OpenedFile,
): Step<Ending<'priorLoaded' | 'fileRefused'>> {
  const { state } = book;
  const chosen =
    opened.kind === 'opened'
      ? priorForm(opened.workbook, now.choice, file, packagesOf(book))
      : opened.problem;
  const damaged = opened.kind === 'opened' ? (opened.workbook.damaged ?? []) : [];
  if (typeof chosen === 'string') {
    return only({ kind: 'fileRefused', file, reason: chosen, ...(damaged.length > 0 && { damaged }) });
  }
  const priors = savedPriors(file, chosen.reading);
  const others = state.priors.filter(({ form, year }) => form !== priors.form || year !== priors.year);
  return {
    state: () => ({ ...state, priors: [...others, priors] }),
    outcome: () => ({ ...matched(chosen, now, priors, chosenForm(book, now.choice)), damaged }),
    session: { lastYear: chosen.reading },
  };
}

function matched(
  { reading, yearByName }: PriorForm,
  { choice, checked }: AppState,
  { file, figures }: SavedPriors,
  form: FormDefinition,
): Omit<Ending<'priorLoaded'>, 'damaged'> {
  const isArea = (code: string): boolean => /^\d{6}$/.test(code);
  const areasHere = wantedAreas(choice).filter(isArea);
  const areasThere = reading.areas.map(({ code }) => code).filter(isArea);
  const shown = checked?.reading.form === choice.form && checked.reading.year === choice.year;
  const indicatorsHere = shown ? checked.reading.indicators : itemsOf(form).map(({ indicator }) => indicator);
  // A column that the file has, however few figures stand in it, is no difference between the two.
  const indicatorsThere = reading.indicators;
  return {
    kind: 'priorLoaded',
    file,
    figures: figures.length,
    yearsBefore: choice.year - reading.year,
    yearByName,
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
