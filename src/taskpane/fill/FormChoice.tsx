import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useStyles } from '../ui/styles';
import { useApp, usePane } from '../tools';
import { FormPicker } from './FormPicker';

const earliest = 1990;
const latest = 2100;
const layouts = ['area', 'indicator'] as const;

/** The form, its statistical year with the span printed, and the layout. */
export function FormChoice(): ReactElement {
  const { app, texts } = usePane();
  const choice = useApp((state) => state.choice);
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(choice.year);
  const year = Number(shown);
  const fits = Number.isInteger(year) && year >= earliest && year <= latest;
  return (
    <>
      <FormPicker />
      <div className={styles.pair}>
        <Field
          label={texts.fill.year}
          validationState={fits ? 'none' : 'error'}
          validationMessage={fits ? null : texts.fill.yearRefused(earliest, latest)}
        >
          <Input
            type="number"
            className={styles.full}
            input={{ className: styles.full }}
            min={earliest}
            max={latest}
            value={shown}
            onChange={(_, { value }) => {
              setTyped(value);
              const next = Number(value);
              if (Number.isInteger(next) && next >= earliest && next <= latest) {
                void app.choose({ year: next });
              }
            }}
            onBlur={() => setTyped(null)}
          />
        </Field>
        <Field label={texts.fill.layout}>
          <Select
            value={choice.layout}
            className={styles.full}
            select={{ className: styles.full }}
            onChange={(_, { value }) => {
              const layout = layouts.find((each) => each === value);
              if (layout !== undefined) void app.choose({ layout, areas: null });
            }}
          >
            {layouts.map((layout) => (
              <option key={layout} value={layout}>
                {texts.words.layouts[layout]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {fits && <p className={styles.quiet}>{texts.labels.year(year)}</p>}
      <p className={styles.quiet}>{texts.fill.layoutHelp[choice.layout]}</p>
    </>
  );
}
