import type { ReactElement } from 'react';
import type { Screening } from '../../app/screening';
import { usePane } from '../tools';
import { More } from '../ui/More';
import { useShown } from '../ui/useShown';
import { useStyles } from '../ui/styles';
import { LeftOutList } from './LeftOutList';
import { ScreenedCell } from './ScreenedCell';

const first = 20;
const step = 100;
const fewest = 8;

/** What stands out, furthest first, on the scale of its own figures; what was left out and why. */
export function ScreeningResult({ screening }: { readonly screening: Screening }): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const { shown, more } = useShown(first, step);
  const say = texts.screening;
  const { n, outcome, findings, headRows, request } = screening;
  const { sheet } = request.columns;
  const { method } = request.method;
  const figure = (value: number): string => numbers.number(value, 2);
  const score = (value: number): string =>
    say.scores[method](method === 'growth' ? numbers.change(value) : figure(value));
  return (
    <section className={styles.stack} aria-label={say.title}>
      <div className={styles.strong} role="status">
        {n === 0 ? say.noFigures : say.compared(numbers.number(n), numbers.number(findings.length))}
      </div>
      {n > 0 && findings.length === 0 && <p className={styles.quiet}>{say.outcome[outcome]}</p>}
      {n > 0 && n < fewest && outcome === 'ok' && method !== 'growth' && (
        <p className={styles.quiet}>{say.few}</p>
      )}
      {headRows > 0 && n > 0 && <p className={styles.quiet}>{say.head(numbers.number(headRows))}</p>}
      {findings.length > 0 && (
        <ol className={`${styles.plainList} ${styles.stack}`} aria-label={say.list}>
          {findings.slice(0, shown).map(({ id, cell, prev, curr, ratio, score: value, expected }) => (
            <li key={cell}>
              <ScreenedCell sheet={sheet} row={{ id, cell }} />
              <div className={styles.figure}>
                {say.figures(figure(prev), figure(curr), numbers.change(ratio - 1))}
              </div>
              <div className={`${styles.quiet} ${styles.figure}`}>
                {say.expected(figure(expected[0]), figure(expected[1]))} · {score(value)}
              </div>
            </li>
          ))}
        </ol>
      )}
      <More shown={Math.min(shown, findings.length)} all={findings.length} step={step} onMore={more} />
      <LeftOutList leftOut={screening.leftOut} sheet={sheet} />
    </section>
  );
}
