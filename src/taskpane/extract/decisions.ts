import { areaOf } from '../../catalogue/areas';
import { indicatorOf } from '../../catalogue/indicators';
import { entryOf } from '../../forms/reading';
import type { ConfirmedFigure } from '../../app/actions';
import type { Figure } from '../../extract/figure';
import type { FormReading } from '../../forms/reading';

/** What a person said of a figure: the indicator it is of. Nothing said, nothing written. */
export type Decisions = ReadonlyMap<Figure, string>;

/** The figures that a person confirmed, with their sentence as source. */
export function confirmedOf(decisions: Decisions, title: string): readonly ConfirmedFigure[] {
  return [...decisions].map(([figure, indicator]) => ({
    area: figure.area,
    indicator,
    value: figure.value,
    source: {
      kind: 'text',
      title,
      sentence: figure.sentence,
      asPrinted: printedOf(figure),
      period: figure.period.text,
    },
  }));
}

/** A figure as printed, in one line. */
export const printedOf = ({ asPrinted }: Figure): string => asPrinted.replace(/\s/gu, '');

/** The indicators that a figure may be given: its candidates, of which those with a cell in the form come first. */
export function choicesOf(figure: Figure, reading: FormReading | null): readonly string[] {
  const codes = figure.candidates.map(({ indicator }) => indicator);
  const fits = (code: string): boolean => isOnForm(figure.area, code, reading);
  return [...codes.filter(fits), ...codes.filter((code) => !fits(code))];
}

/** Whether the form has a cell of this year for it. */
export function isOnForm(area: string, indicator: string, reading: FormReading | null): boolean {
  return (
    reading !== null &&
    areaOf(area) !== undefined &&
    entryOf(reading, area, indicator, 'current') !== undefined
  );
}

/** How much the words beside a figure must say for its first indicator, and how much more than for its second. */
interface Margin {
  readonly score: number;
  readonly ahead: number;
}

const certain: Margin = { score: 4, ahead: 1.5 };
const likely: Margin = { score: 2, ahead: 1 };

function leads({ candidates, subject, kind }: Figure, { score, ahead }: Margin): boolean {
  const [first, second] = candidates;
  if (first === undefined || kind === 'change' || kind === 'share') return false;
  const isWhole = subject === '' || subject === indicatorOf(first.indicator)?.subject;
  return isWhole && first.score >= score && first.score - (second?.score ?? 0) >= ahead;
}

/** Whether the words beside a figure leave little doubt of what it is of, so that several may be confirmed at once. */
const isCertain = (figure: Figure): boolean => leads(figure, certain);

/** Whether they say enough to set it beside other figures, of which nothing follows by itself. */
export const isLikely = (figure: Figure): boolean => leads(figure, likely);

/** The certain ones among figures by the theme of what they are of, in the order of the text. */
export function certainByTheme(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, readonly Figure[]>();
  for (const figure of figures.filter(isCertain)) {
    const theme = indicatorOf(figure.candidates[0]?.indicator ?? '')?.theme ?? '';
    groups.set(theme, [...(groups.get(theme) ?? []), figure]);
  }
  return groups;
}
