import type { ReactElement } from 'react';
import type { Screening } from '../../app/screening';
import { usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { More } from '../ui/More';
import { useShown } from '../ui/useShown';
import { useStyles } from '../ui/styles';
import { ScreenedCell } from './ScreenedCell';

const first = 20;
const step = 100;

export interface LeftOutListProps {
  readonly leftOut: Screening['leftOut'];
  readonly sheet: string;
}

/** Who took no part, by cause. */
export function LeftOutList({ leftOut, sheet }: LeftOutListProps): ReactElement | null {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  if (leftOut.length === 0) return null;
  const count = leftOut.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <p className={styles.quiet}>{texts.screening.leftOutTitle(numbers.number(count))}</p>
      {leftOut.map((each) => (
        <Cause key={each.cause} each={each} sheet={sheet} />
      ))}
    </>
  );
}

function Cause({
  each: { cause, rows },
  sheet,
}: {
  readonly each: Screening['leftOut'][number];
  readonly sheet: string;
}): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const { shown, more } = useShown(first, step);
  const title = texts.check.group(texts.screening.leftOut[cause], numbers.number(rows.length));
  return (
    <Disclosure summary={title}>
      <ul className={styles.plainList} aria-label={title}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.cell}>
            <ScreenedCell sheet={sheet} row={row} />
          </li>
        ))}
      </ul>
      <More shown={Math.min(shown, rows.length)} all={rows.length} step={step} onMore={more} />
    </Disclosure>
  );
}
