import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Figure } from '../../extract/figure';
import type { FormReading } from '../../forms/reading';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { FigureCard } from './FigureCard';
import { certainByTheme, choicesOf, isOnForm } from './decisions';
import type { Decisions } from './decisions';

export interface FiguresProps {
  readonly figures: readonly Figure[];
  readonly reading: FormReading | null;
  readonly decisions: Decisions;
  readonly onDecide: (figures: readonly (readonly [Figure, string | null])[]) => void;
}

/** The figures of a text in its order, or those of the form first; confirmed one by one or the certain of a theme. */
export function Figures({ figures, reading, decisions, onDecide }: FiguresProps): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const [onlyForm, setOnlyForm] = useState(false);
  const [formFirst, setFormFirst] = useState(false);
  const isForForm = (figure: Figure): boolean =>
    choicesOf(figure, reading).some((code) => isOnForm(figure.area, code, reading));
  const ofForm = figures.filter(isForForm);
  const listed = onlyForm
    ? ofForm
    : formFirst
      ? [...ofForm, ...figures.filter((figure) => !isForForm(figure))]
      : figures;
  return (
    <>
      {reading === null ? (
        <p className={styles.quiet}>{texts.text.noForm}</p>
      ) : (
        <>
          <Checkbox
            label={texts.text.formFirst}
            checked={formFirst}
            onChange={(_, { checked }) => setFormFirst(checked === true)}
          />
          <Checkbox
            label={texts.text.onlyForm}
            checked={onlyForm}
            onChange={(_, { checked }) => setOnlyForm(checked === true)}
          />
        </>
      )}
      <div className={styles.row}>
        {[...certainByTheme(listed)].map(([theme, certain]) => (
          <Button
            key={theme}
            size="small"
            onClick={() =>
              onDecide(certain.map((figure) => [figure, choicesOf(figure, null)[0] ?? null] as const))
            }
          >
            {texts.text.certain(texts.labels.theme(theme), numbers.number(certain.length))}
          </Button>
        ))}
      </div>
      <ul className={styles.plainList}>
        {listed.map((figure) => (
          <FigureCard
            key={figure.start}
            figure={figure}
            reading={reading}
            confirmed={decisions.get(figure) ?? null}
            onDecide={(one, indicator) => onDecide([[one, indicator]])}
          />
        ))}
      </ul>
    </>
  );
}
