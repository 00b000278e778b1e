import { twelveDigits } from '../../catalogue/numbers';
import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NumberField } from '../settings/NumberField';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { methods, parametersOf, withParameter } from './draft';
import type { DraftProps } from './ColumnField';
import type { Parameter } from './draft';

const useLook = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
  },
});

/** A change is said in percent and kept as a share; 0.29 × 100 is 28.999999999999996. */
const factorOf = (name: Parameter): number => (name === 'rise' || name === 'fall' ? 100 : 1);
const shown = (name: Parameter, value: number): number => twelveDigits(value * factorOf(name));

/** The method with its parameters, which start from our defaults. */
export function MethodFields({ draft, onDraft }: DraftProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const look = useLook();
  const say = texts.screening;
  return (
    <>
      <Field label={say.method} size="small">
        <Select
          size="small"
          className={styles.full}
          select={{ className: styles.full }}
          value={draft.method}
          onChange={(_, { value }) => {
            const method = methods.find((each) => each === value);
            if (method !== undefined) onDraft({ ...draft, method });
          }}
        >
          {methods.map((method) => (
            <option key={method} value={method}>
              {say.methods[method]}
            </option>
          ))}
        </Select>
      </Field>
      {parametersOf(draft).map((parameter) => (
        <div key={parameter.name} className={look.item}>
          <span>{say.parameters[parameter.name]}</span>
          <NumberField
            label={say.parameters[parameter.name]}
            value={shown(parameter.name, parameter.value)}
            onValue={(value) => onDraft(withParameter(draft, parameter, value / factorOf(parameter.name)))}
          />
        </div>
      ))}
    </>
  );
}
