import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { findingStep, focusFinding } from '../check/findingFocus';
import { leftToDo } from '../check/list';
import { useApp, usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { NoticeBar } from './NoticeBar';
import { panels } from './panels';
import { Tabs } from './Tabs';
import { views } from './view';
import type { View } from './view';

const useLook = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  // Excel's own menu covers the upper right corner.
  top: {
    display: 'flex',
    alignItems: 'center',
    paddingRight: '36px',
    minHeight: '40px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  busy: { marginLeft: 'auto' },
  // Holds what is placed absolutely in it, such as a file picker's unseen input, which would else make the page scroll.
  body: {
    position: 'relative',
    flexGrow: 1,
    minHeight: '0',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
  },
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
});

/** The tabs with the view that is chosen. A view that was opened keeps what was typed in it. */
export function Shell(): ReactElement {
  const { app, texts } = usePane();
  const busy = useApp((state) => state.busy);
  const checked = useApp((state) => state.checked);
  const explained = useApp((state) => state.explained);
  const notice = useApp((state) => state.notice);
  const look = useLook();
  const styles = useStyles();
  const [view, setView] = useState<View>('fill');
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set(['fill']));
  const go = (next: View): void => {
    setView(next);
    // What was said belongs to the view that was left.
    if (notice !== null && next !== view) app.dismiss();
    setOpened((before) => new Set([...before, next]));
  };
  const open = checked === null ? 0 : leftToDo(checked.result.findings, explained);
  /** Alt and an arrow key go along the findings from wherever one is. */
  const alongFindings = (event: KeyboardEvent): void => {
    const step = findingStep(event);
    if (step === undefined || checked === null) return;
    event.preventDefault();
    if (view === 'check') return focusFinding(step);
    go('check');
    requestAnimationFrame(() => focusFinding(step));
  };
  return (
    <main className={look.shell} onKeyDown={alongFindings}>
      <h1 className={styles.unseen}>{texts.shell.product}</h1>
      <div className={look.top}>
        <Tabs
          label={texts.shell.tabList}
          chosen={view}
          onChoose={go}
          nameOf={(each) => (
            <>
              {texts.shell.tabs[each]}
              {each === 'check' && open > 0 && <span aria-hidden="true"> {open}</span>}
            </>
          )}
        />
        {busy !== null && <Spinner className={look.busy} size="extra-tiny" label={texts.shell.busy[busy]} />}
      </div>
      <NoticeBar />
      <div className={look.body}>
        {views
          .filter((each) => opened.has(each))
          .map((each) => {
            const Panel = panels[each];
            return (
              <div
                key={each}
                id={`panel-${each}`}
                role="tabpanel"
                aria-labelledby={`tab-${each}`}
                className={look.panel}
                hidden={each !== view}
                style={each === view ? undefined : { display: 'none' }}
              >
                <Suspense fallback={<Spinner size="tiny" label={texts.text.loading} />}>
                  <Panel go={go} />
                </Suspense>
              </div>
            );
          })}
      </div>
    </main>
  );
}
