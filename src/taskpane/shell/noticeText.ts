import type { Notice } from '../../app/outcome';
import type { Numbers, Texts } from '../../i18n';

export type Tone = 'success' | 'info' | 'warning' | 'error';

/** A notice in words, each with what to do next. */
export function noticeText(notice: Notice, texts: Texts, numbers: Numbers): string {
  // The table has a sentence for each kind, which the compiler does not follow from a key to its notice.
  const sentence: (notice: never, count: (value: number) => string) => string = texts.notice[notice.kind];
  return sentence(notice as never, (value) => numbers.number(value));
}

/** How loudly a notice speaks. */
export function toneOf(notice: Notice): Tone {
  switch (notice.kind) {
    case 'filled':
      return notice.locked > 0 ? 'warning' : 'success';
    case 'addedUp':
      return notice.leftOut.some(({ reason }) => reason !== 'subtotal') ? 'warning' : 'success';
    case 'confirmed':
      return notice.occupied + notice.absent > 0 ? 'warning' : 'success';
    case 'checked':
      return notice.errors + notice.queries === 0 ? 'success' : 'info';
    case 'cleared':
    case 'inserted':
    case 'applied':
    case 'handedIn':
    case 'rolled':
    case 'made':
    case 'dataLoaded':
    case 'packageTaken':
      return 'success';
    case 'priorLoaded':
      return notice.yearsBefore !== 1 ||
        notice.yearByName ||
        notice.damaged.length > 0 ||
        [notice.onlyHere, notice.onlyThere].some(
          ({ areas, indicators }) => areas.length + indicators.length > 0,
        )
        ? 'warning'
        : 'success';
    case 'appliedAll':
    case 'undone':
      return notice.skipped > 0 ? 'warning' : 'success';
    case 'nothingToFill':
    case 'answeredLate':
    case 'nothingToShow':
    case 'noTasks':
      return 'info';
    case 'noForm':
    case 'ledgerRefused':
    case 'noDefinition':
    case 'changedMeanwhile':
    case 'occupied':
    case 'explanationRefused':
    case 'gateClosed':
    case 'stateNewer':
      return 'warning';
    case 'fileRefused':
    case 'packageRefused':
    case 'dataRefused':
    case 'host':
    case 'stateBroken':
      return 'error';
  }
}
