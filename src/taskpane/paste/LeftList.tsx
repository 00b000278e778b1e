import type { ReactElement } from 'react';
import { grouped } from '../../catalogue/grouped';
import type { LeftFigure } from '../../forms/paste';
import { usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';

const most = 20;

/** Figures that were not taken, by their reason; nothing is left out without a word. */
export function LeftList({ left }: { readonly left: readonly LeftFigure[] }): ReactElement | null {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  if (left.length === 0) return null;
  return (
    <Disclosure summary={texts.paste.left(numbers.number(left.length))} open>
      {[...grouped(left, ({ reason }) => reason)].map(([reason, group]) => (
        <div key={reason}>
          <span>{texts.paste.reasons[reason]}</span>
          <ul className={`${styles.plainList} ${styles.quiet}`}>
            {group.slice(0, most).map(({ text, about }, at) => (
              <li key={at}>{about === '' ? text : texts.paste.leftOne(about, text)}</li>
            ))}
            {group.length > most && <li>{texts.paste.andMore(numbers.number(group.length - most))}</li>}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}
