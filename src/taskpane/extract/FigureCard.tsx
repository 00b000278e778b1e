import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Figure } from '../../extract/figure';
import type { FormReading } from '../../forms/reading';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { choicesOf } from './decisions';

export interface FigureCardProps {
  readonly figure: Figure;
  readonly reading: FormReading | null;
  readonly confirmed: boolean;
  /** The indicator it is confirmed to be of, or null to take that back. */
  readonly onDecide: (figure: Figure, indicator: string | null) => void;
}

/** A figure in its sentence, with the indicators it may be of, to be confirmed. */
export function FigureCard({ figure, reading, confirmed, onDecide }: FigureCardProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const choices = choicesOf(figure, reading);
  const [chosen, setChosen] = useState(choices[0] ?? '');
  const printed = figure.asPrinted.replace(/\s/gu, '');
  const decide = (indicator: string, isOn: boolean): void =>
    onDecide(figure, isOn && indicator !== '' ? indicator : null);
  return (
    <li className={styles.stack}>
      <SentenceWith printed={printed} sentence={figure.sentence} />
      <span className={styles.quiet}>
        {texts.text.where(texts.labels.area(figure.area), texts.labels.period(figure.period.text))}
      </span>
      {choices.length > 0 && (
        <>
          <Field label={texts.text.indicator(printed)}>
            <Select
              className={styles.full}
              select={{ className: styles.full }}
              value={chosen}
              onChange={(_, { value }) => {
                setChosen(value);
                decide(value, confirmed);
              }}
            >
              {choices.map((code) => (
                <option key={code} value={code}>
                  {texts.labels.indicator(code)}
                </option>
              ))}
              <option value="">{texts.text.none}</option>
            </Select>
          </Field>
          <Checkbox
            label={texts.text.choose(printed)}
            checked={confirmed}
            disabled={chosen === ''}
            onChange={(_, { checked }) => decide(chosen, checked === true)}
          />
        </>
      )}
    </li>
  );
}

function SentenceWith({
  printed,
  sentence,
}: {
  readonly printed: string;
  readonly sentence: string;
}): ReactElement {
  const at = sentence.indexOf(printed);
  if (at < 0) return <span>{sentence}</span>;
  return (
    <span>
      {sentence.slice(0, at)}
      <mark>{printed}</mark>
      {sentence.slice(at + printed.length)}
    </span>
  );
}
