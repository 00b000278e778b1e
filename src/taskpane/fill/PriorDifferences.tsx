import type { ReactElement } from 'react';
import { besideText } from '../besideText';
import { shownForm } from '../shownForm';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { More } from '../ui/More';
import { useShown } from '../ui/useShown';
import { useStyles } from '../ui/styles';

const first = 20;
const step = 100;

/** Figures of last year that differ between the file, last year's sheet and the dataset, side by side. */
export function PriorDifferences(): ReactElement | null {
  const { texts, numbers } = usePane();
  const priorDifferences = useApp((state) => state.priorDifferences);
  const form = useApp(shownForm);
  const documents = useApp(({ dataset }) => dataset.documents);
  const styles = useStyles();
  const { shown, more } = useShown(first, step);
  if (priorDifferences.length === 0) return null;
  const title = texts.fill.priorsDiffer(numbers.number(priorDifferences.length));
  return (
    <Disclosure summary={title}>
      <p className={styles.quiet}>{texts.fill.priorsDifferNote}</p>
      <ul className={styles.plainList} aria-label={title}>
        {priorDifferences.slice(0, shown).map(({ area: line, indicator, priors }) => (
          <li key={`${line} ${indicator}`} style={{ paddingBottom: 4 }}>
            <div>
              {texts.labels.formArea(line, form)} · {texts.labels.indicator(indicator)}
            </div>
            <div className={`${styles.quiet} ${styles.figure}`}>
              {besideText(priors, documents, texts, numbers)}
            </div>
          </li>
        ))}
      </ul>
      <More
        shown={Math.min(shown, priorDifferences.length)}
        all={priorDifferences.length}
        step={step}
        onMore={more}
      />
    </Disclosure>
  );
}
