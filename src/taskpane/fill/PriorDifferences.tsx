import type { ReactElement } from 'react';
import { besideText } from '../besideText';
import { indicatorName, lineName } from '../names';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { More } from '../ui/More';
import { useShown } from '../ui/useShown';
import { useStyles } from '../ui/styles';

const first = 20;
const step = 100;

/** Figures of last year that differ between the file, last year's sheet and the dataset, side by side. */
export function PriorDifferences(): ReactElement | null {
  const { texts, lang, numbers } = usePane();
  const priorDifferences = useApp((state) => state.priorDifferences);
  const checked = useApp((state) => state.checked);
  const styles = useStyles();
  const { shown, more } = useShown(first, step);
  if (priorDifferences.length === 0) return null;
  const region = checked?.reading.region ?? '';
  const title = texts.fill.priorsDiffer(numbers.number(priorDifferences.length));
  return (
    <Disclosure summary={title}>
      <p className={styles.quiet}>{texts.fill.priorsDifferNote}</p>
      <ul className={styles.plainList} aria-label={title}>
        {priorDifferences.slice(0, shown).map(({ area: line, indicator, priors }) => (
          <li key={`${line} ${indicator}`} style={{ paddingBottom: 4 }}>
            <div>
              {lineName(line, region, lang, texts)} · {indicatorName(indicator, lang)}
            </div>
            <div className={`${styles.quiet} ${styles.figure}`}>{besideText(priors, texts, numbers)}</div>
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
