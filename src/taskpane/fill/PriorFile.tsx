import type { ReactElement } from 'react';
import { useApp, usePane } from '../tools';
import { ActionButton } from '../ui/ActionButton';
import { FilePicker } from '../ui/FilePicker';
import { useStyles } from '../ui/styles';
import { PriorDifferences } from './PriorDifferences';

/** Last year's form as the first source of 上年: load it, see it, forget it. */
export function PriorFile(): ReactElement {
  const { app, texts, numbers } = usePane();
  const saved = useApp((state) => state.saved);
  const styles = useStyles();
  return (
    <>
      <p className={styles.quiet}>{texts.fill.priorOrder}</p>
      {saved.priors.length === 0 ? (
        <p className={styles.quiet}>{texts.fill.priorNone}</p>
      ) : (
        <ul className={styles.plainList}>
          {saved.priors.map(({ file, form, year, figures }) => (
            <li key={`${file} ${form} ${year}`}>
              {texts.fill.priorLoaded(file, String(year), numbers.number(figures.length))}
            </li>
          ))}
        </ul>
      )}
      <FilePicker
        label={texts.fill.priorChoose}
        hint={texts.fill.priorDrop}
        accept=".xlsx,.xlsm,.xls,.et,.ods,.csv"
        onFile={(name, bytes) => void app.loadPrior(name, bytes)}
      />
      <PriorDifferences />
      {saved.priors.length > 0 && (
        <div className={styles.row}>
          <ActionButton size="small" action="forgetPriors" onClick={() => void app.forgetPriors()} />
        </div>
      )}
    </>
  );
}
