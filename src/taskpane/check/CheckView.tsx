import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { BindingView } from '../binding/BindingView';
import { ScreeningView } from '../screening/ScreeningView';
import { shownForm } from '../shownForm';
import { useApp, usePane } from '../tools';
import { ActionButton } from '../ui/ActionButton';
import { useStyles } from '../ui/styles';
import { FilterBar } from './FilterBar';
import { FindingList } from './finding/FindingList';
import { ImpactNote } from './ImpactNote';
import { NotChecked } from './NotChecked';
import { RecentCorrections } from './RecentCorrections';
import { Summary } from './Summary';
import { UncheckedList } from './UncheckedList';
import { arrange, noFilter } from './list';
import { useFindingWords } from './useFindingWords';

const useLook = makeStyles({
  bar: {
    position: 'sticky',
    top: '0',
    zIndex: 1,
    display: 'flex',
    gap: '8px',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** 审核: run the check, see what passed, failed and could not be checked, and deal with each finding. */
export function CheckView(): ReactElement {
  const { app, texts } = usePane();
  const checked = useApp((state) => state.checked);
  const proposals = useApp((state) => state.proposals);
  const form = useApp(shownForm);
  const styles = useStyles();
  const look = useLook();
  const [filter, setFilter] = useState(noFilter);
  const wordsOf = useFindingWords();
  const findings = useMemo(() => checked?.result.findings ?? [], [checked]);
  const settled = useDeferredValue(filter);
  const arranged = useMemo(() => arrange(findings, settled, wordsOf), [findings, settled, wordsOf]);
  return (
    <>
      <div className={look.bar}>
        <ActionButton appearance="primary" action="check" onClick={() => void app.check()}>
          {checked === null ? undefined : texts.check.again}
        </ActionButton>
        <ActionButton action="clearFlags" onClick={() => void app.clearFlags()} />
      </div>
      <div className={styles.view} style={{ paddingTop: 0 }}>
        {proposals.length > 0 && (
          <BindingView key={JSON.stringify(proposals.map(({ binding }) => binding))} proposals={proposals} />
        )}
        {checked === null ? (
          proposals.length === 0 && <NotChecked />
        ) : (
          <>
            <Summary checked={checked} />
            <ImpactNote findings={findings} />
            <RecentCorrections />
            {findings.length > 0 && <FilterBar findings={findings} filter={filter} onFilter={setFilter} />}
            {findings.length > 0 ? (
              <FindingList findings={arranged} form={form} />
            ) : (
              <p>{texts.check.allPassed}</p>
            )}
            <UncheckedList unchecked={checked.result.unchecked} form={form} />
            <p className={styles.quiet}>{texts.check.ownLimits}</p>
          </>
        )}
        <ScreeningView />
      </div>
    </>
  );
}
