import { formAreasOf } from '../forms/formAreas';
import { boundForms } from './document/understand';
import { openBook } from './book';
import { areasOf } from './choice';
import { figuresOf } from './priorFigures';
import type { FormPackage } from '../forms/ownForm';
import type { FormReading } from '../forms/reading';
import type { Choice } from './appState';
import type { FileProblem } from './outcome';
import type { WorkbookSnapshot } from './port';
import type { SavedPriors } from './state';

/** A form of last year's file. */
export interface PriorForm {
  readonly reading: FormReading;
  /** Nothing on its sheet says the year: it is the one in the file's name. */
  readonly yearByName: boolean;
}

/** The form of a file of this name that can serve as prior of the choice, or why there is none. */
export function priorForm(
  workbook: WorkbookSnapshot,
  choice: Choice,
  file: string,
  packages: readonly FormPackage[] = [],
): PriorForm | FileProblem {
  const hints = { form: choice.form, region: choice.region, file };
  const { forms, sheets } = openBook(workbook, { asks: 'nobody', hints, packages });
  if (forms.length === 0) {
    return sheets.some(({ standard }) => standard.kind === 'edited') ? 'edited_head' : 'no_form';
  }
  const sameForm = forms.filter(({ reading }) => reading.form === choice.form);
  if (sameForm.length === 0) return 'other_form';
  const earlier = sameForm.filter(({ reading }) => reading.year < choice.year);
  if (earlier.length === 0) return 'other_year';
  const wanted = new Set(wantedAreas(choice));
  const shared = earlier.filter(({ reading }) => reading.areas.some(({ code }) => wanted.has(code)));
  const latest = [...shared].sort((a, b) => b.reading.year - a.reading.year)[0];
  if (!latest) return 'other_region';
  const office = sheets.find(({ snapshot }) => snapshot === latest.snapshot)?.office;
  const notes = office ? boundForms(office.found).flatMap((form) => form.notes) : [];
  return {
    reading: latest.reading,
    yearByName: notes.some((note) => note.kind === 'year_from' && note.source === 'file_name'),
  };
}

/** The codes of the areas that a form of the choice has. */
export function wantedAreas(choice: Choice): readonly string[] {
  return choice.layout === 'area'
    ? formAreasOf(choice.region, areasOf(choice)).map(({ code }) => code)
    : [choice.region];
}

/** A reading reduced to its figures, as the workbook keeps it. */
export function savedPriors(file: string, reading: FormReading): SavedPriors {
  return { file, form: reading.form, year: reading.year, figures: figuresOf(reading) };
}
