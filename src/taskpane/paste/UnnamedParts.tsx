import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { itemsOf } from '../../forms/definition';
import type { FormDefinition } from '../../forms/definition';
import type { UnnamedPart } from '../../forms/paste';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';

export interface UnnamedPartsProps {
  readonly parts: readonly UnnamedPart[];
  readonly form: FormDefinition;
  readonly onName: (key: string, indicator: string) => void;
}

/** Asks which indicator the figures are of where nothing in the paste says it. */
export function UnnamedParts({ parts, form, onName }: UnnamedPartsProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <>
      {parts.map(({ key, label, example }) => (
        <Field
          key={key}
          label={label === '' ? texts.paste.whichIndicator(example) : texts.paste.whichOf(label, example)}
        >
          <Select
            className={styles.full}
            select={{ className: styles.full }}
            value=""
            onChange={(_, { value }) => value !== '' && onName(key, value)}
          >
            <option value="">{texts.paste.choose}</option>
            {itemsOf(form).map(({ indicator }) => (
              <option key={indicator} value={indicator}>
                {texts.labels.indicator(indicator)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}
