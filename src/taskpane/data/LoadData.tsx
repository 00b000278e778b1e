import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { decodeCsv } from '../../files/decodeText';
import { usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { FilePicker } from '../ui/FilePicker';
import { useStyles } from '../ui/styles';

const modes = ['merge', 'replace'] as const;

/** Another dataset from a CSV file, beside the figures here or instead of them. */
export function LoadData(): ReactElement {
  const { app, texts } = usePane();
  const styles = useStyles();
  const [mode, setMode] = useState<(typeof modes)[number]>('merge');
  return (
    <Disclosure card summary={texts.data.open}>
      <Field label={texts.data.mode}>
        <Select
          className={styles.full}
          select={{ className: styles.full }}
          value={mode}
          onChange={(_, { value }) => setMode(value === 'replace' ? 'replace' : 'merge')}
        >
          {modes.map((each) => (
            <option key={each} value={each}>
              {texts.data[each]}
            </option>
          ))}
        </Select>
      </Field>
      <FilePicker
        label={texts.data.openFile}
        hint={texts.data.openHint}
        accept=".csv,text/csv"
        onFile={(name, bytes) => void app.loadData(name, decodeCsv(bytes), mode)}
      />
    </Disclosure>
  );
}
