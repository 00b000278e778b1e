import type { ReactElement } from 'react';
import { coverageOf } from '../../forms/coverage';
import { entryOf } from '../../forms/reading';
import { besideText } from '../besideText';
import { useApp, usePane } from '../tools';
import { FactList } from '../ui/FactList';
import { useStyles } from '../ui/styles';

/** What the selected cell is about: its indicator, what that means, last year's figure, where the figure was printed. */
export function SelectedCell(): ReactElement {
  const { texts, lang, numbers } = usePane();
  const selected = useApp((state) => state.selected);
  const formSet = useApp((state) => state.formSet);
  const checked = useApp((state) => state.checked);
  const choice = useApp((state) => state.choice);
  const priorDifferences = useApp((state) => state.priorDifferences);
  const documents = useApp(({ dataset }) => dataset.documents);
  const styles = useStyles();
  if (selected === null) return <p className={styles.quiet}>{texts.fill.selectedNone}</p>;
  const indicator = formSet.indicator(selected.indicator);
  const { provenance } = selected;
  const reading = checked?.reading.sheet === selected.sheet ? checked.reading : null;
  const prior =
    reading === null ? undefined : entryOf(reading, selected.area, selected.indicator, 'prior')?.value;
  const beside =
    reading === null
      ? undefined
      : priorDifferences.find(
          ({ area: line, indicator: code }) => line === selected.area && code === selected.indicator,
        );
  const entry = reading && entryOf(reading, selected.area, selected.indicator, selected.period);
  const typed = entry !== undefined && entry !== null && entry.content !== null && !entry.isFormula;
  const isTotal =
    entry?.isFormula === true &&
    reading?.areas.some(({ code, role }) => role === 'total' && code === selected.area) === true;
  const form = reading ?? choice;
  return (
    <>
      <div className={styles.strong}>
        {texts.check.place(
          texts.labels.formArea(selected.area, form),
          texts.labels.indicator(selected.indicator),
          `${selected.cell} · ${texts.labels.reported(selected.period)}`,
        )}
      </div>
      <FactList
        facts={[
          [texts.fill.definition, indicator?.definition[lang]],
          [
            texts.fill.lastYear,
            selected.period === 'current' && reading !== null
              ? typeof prior === 'number'
                ? texts.labels.quantity(numbers.number(prior), texts.labels.unit(indicator?.unit ?? ''))
                : texts.fill.lastYearNone
              : null,
          ],
          [texts.check.otherPriors, beside && besideText(beside.priors, documents, texts, numbers)],
          [
            texts.fill.source,
            provenance !== null
              ? texts.labels.provenance(provenance, documents)
              : typed
                ? texts.labels.origin({ kind: 'typed' }, documents)
                : isTotal
                  ? texts.labels.origin(
                      { kind: 'total', ...coverageOf(reading, selected.indicator, selected.period) },
                      documents,
                    )
                  : null,
          ],
          [texts.data.printed, provenance?.kind === 'dataset' ? provenance.asPrinted : null],
          [texts.fill.period, provenance?.kind === 'dataset' ? texts.labels.period(provenance.period) : null],
        ]}
      />
      <p className={styles.quiet}>{texts.fill.ours}</p>
    </>
  );
}
