import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../../forms/address';
import { entryOf } from '../../../forms/reading';
import type { Finding } from '../../../validation/finding';
import { useApp, usePane } from '../../tools';
import { useStyles } from '../../ui/styles';

/** The smallest sets of cells whose change could satisfy every failed relation of the line; every tie is here. */
export function Repairs({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { app, texts } = usePane();
  const checked = useApp((state) => state.checked);
  const styles = useStyles();
  const { id, area, rule, folded, indicator } = finding;
  const repair = checked?.result.repairs.find(
    (each) => each.area === area && each.rules.some((failed) => failed === rule || folded.includes(failed)),
  );
  if (!checked || repair === undefined) return null;
  const { sets } = repair;
  // Where it is this very cell and no other, the finding says so itself.
  if (sets.length === 1 && sets[0]?.length === 1 && sets[0][0] === indicator) return null;
  return (
    <>
      <p className={styles.quiet}>{texts.check.repairs}</p>
      <ol className={styles.scroll} style={{ margin: 0, paddingLeft: 24 }} aria-label={texts.check.repairs}>
        {sets.map((codes) => (
          <li key={codes.join(' ')}>
            {codes.map((code) => {
              const entry = entryOf(checked.reading, area, code, 'current');
              const cell = entry ? cellAddress(entry.row, entry.column) : '';
              const name = texts.check.repairCell(texts.labels.indicator(code), cell);
              return (
                <Button
                  key={code}
                  size="small"
                  appearance="subtle"
                  aria-label={`${name} ${texts.check.jump(cell)}`}
                  onClick={() => void app.jump(id, cell)}
                >
                  {name}
                </Button>
              );
            })}
          </li>
        ))}
      </ol>
    </>
  );
}
