import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Figure } from '../../extract/figure';
import type { FormReading } from '../../forms/reading';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { OtherIndicator } from './OtherIndicator';
import { choicesOf, printedOf } from './decisions';

export interface FigureCardProps {
  readonly figure: Figure;
  readonly reading: FormReading | null;
  /** The indicator it is confirmed to be of, or null. */
  readonly confirmed: string | null;
  /** The indicator it is confirmed to be of, or null to take that back. */
  readonly onDecide: (figure: Figure, indicator: string | null) => void;
}

const other = 'other';

/** A figure in its sentence, with the indicators it may be of, to be confirmed. */
export function FigureCard({ figure, reading, confirmed, onDecide }: FigureCardProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const choices = choicesOf(figure, reading);
  const [picked, setPicked] = useState(choices[0] ?? '');
  const [named, setNamed] = useState<string | null>(null);
  const chosen = picked === other ? (named ?? '') : picked;
  const printed = printedOf(figure);
  const pick = (value: string, indicator: string | null): void => {
    setPicked(value);
    if (confirmed !== null) onDecide(figure, indicator === '' ? null : indicator);
  };
  return (
    <li className={styles.stack}>
      <SentenceWith printed={printed} sentence={figure.sentence} />
      <span className={styles.quiet}>
        {texts.text.where(texts.labels.area(figure.area), texts.labels.period(figure.period.text))}
        {figure.subject !== '' && ` · ${figure.subject}`}
      </span>
      <Field label={texts.text.indicator(printed)}>
        <Select
          className={styles.full}
          select={{ className: styles.full }}
          value={picked}
          onChange={(_, { value }) => pick(value, value === other ? named : value)}
        >
          {choices.map((code) => (
            <option key={code} value={code}>
              {texts.labels.indicator(code)}
            </option>
          ))}
          <option value={other}>{texts.text.otherOption}</option>
          <option value="">{texts.text.none}</option>
        </Select>
      </Field>
      {picked === other && (
        <OtherIndicator
          printed={printed}
          onChoose={(indicator) => {
            setNamed(indicator);
            pick(other, indicator);
          }}
        />
      )}
      <Checkbox
        label={texts.text.choose(printed)}
        checked={confirmed !== null}
        disabled={chosen === ''}
        onChange={(_, { checked }) => onDecide(figure, checked === true ? chosen : null)}
      />
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
