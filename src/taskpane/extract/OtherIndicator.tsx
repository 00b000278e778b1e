import { Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { indicators } from '../../catalogue/indicators';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';

export interface OtherIndicatorProps {
  readonly printed: string;
  readonly onChoose: (indicator: string | null) => void;
}

/** 其他: an indicator that was not proposed, by its name or code. */
export function OtherIndicator({ printed, onChoose }: OtherIndicatorProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const list = useId();
  const [typed, setTyped] = useState('');
  const found = indicators.find(({ code }) => code === typed || texts.labels.indicator(code) === typed);
  return (
    <Field
      label={texts.text.other(printed)}
      validationMessage={typed !== '' && found === undefined ? texts.text.otherUnknown : null}
    >
      <Input
        className={styles.full}
        value={typed}
        input={{ list }}
        onChange={(_, { value }) => {
          setTyped(value);
          const next = indicators.find(
            ({ code }) => code === value || texts.labels.indicator(code) === value,
          );
          onChoose(next?.code ?? null);
        }}
      />
      <datalist id={list}>
        {indicators.map(({ code }) => (
          <option key={code} value={texts.labels.indicator(code)} />
        ))}
      </datalist>
    </Field>
  );
}
