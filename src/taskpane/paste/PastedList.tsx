import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { indicatorOf } from '../../catalogue/indicators';
import type { FormReading } from '../../forms/reading';
import { usePane } from '../tools';
import { More } from '../ui/More';
import { useStyles } from '../ui/styles';
import { isThere } from './placed';
import type { PlacedFigure } from './placed';

const step = 30;

const useLook = makeStyles({
  item: { padding: '2px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  conversion: { color: tokens.colorPaletteDarkOrangeForeground1 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px' },
});

export interface PastedListProps {
  readonly figures: readonly PlacedFigure[];
  readonly reading: FormReading;
  readonly isChosen: (figure: PlacedFigure) => boolean;
  readonly onToggle: (figure: PlacedFigure) => void;
}

/** Each figure at its place: what was written, what it becomes, and what its cell holds now. */
export function PastedList({ figures, reading, isChosen, onToggle }: PastedListProps): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const look = useLook();
  const [shown, setShown] = useState(step);
  const unitOf = (figure: PlacedFigure): string =>
    texts.labels.unit(indicatorOf(figure.indicator)?.unit ?? '');
  return (
    <>
      <ul className={styles.plainList}>
        {figures.slice(0, shown).map((figure) => (
          <li key={figure.key} className={look.item}>
            <Checkbox
              checked={isChosen(figure)}
              disabled={figure.present === undefined || figure.isFormula || isThere(figure)}
              onChange={() => onToggle(figure)}
              label={`${texts.labels.formArea(figure.area, reading)} · ${texts.labels.indicator(figure.indicator)}`}
            />
            <div className={look.facts}>
              <span className={`${styles.figure} ${styles.strong}`}>
                {texts.labels.quantity(numbers.number(figure.value), unitOf(figure))}
              </span>
              <span className={styles.quiet}>{texts.paste.original(figure.original)}</span>
              {figure.factor !== 1 && (
                <span className={look.conversion}>
                  {figure.unit === 'likely' ? texts.paste.likely(unitOf(figure)) : texts.paste.converted}
                </span>
              )}
              <Present figure={figure} />
            </div>
          </li>
        ))}
      </ul>
      <More shown={shown} all={figures.length} step={step} onMore={() => setShown(shown + step)} />
    </>
  );
}

function Present({ figure }: { readonly figure: PlacedFigure }): ReactElement | null {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const { present } = figure;
  if (present === null) return null;
  const said =
    present === undefined
      ? texts.paste.noCell
      : figure.isFormula
        ? texts.paste.formula
        : isThere(figure)
          ? texts.paste.same
          : texts.paste.present(typeof present === 'number' ? numbers.number(present) : String(present));
  return <span className={styles.quiet}>{said}</span>;
}
