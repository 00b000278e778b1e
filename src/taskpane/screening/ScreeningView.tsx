import { useState } from 'react';
import type { ReactElement } from 'react';
import { useApp, usePane } from '../tools';
import { ActionButton } from '../ui/ActionButton';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';
import { ColumnField } from './ColumnField';
import { MethodFields } from './MethodFields';
import { ScreeningResult } from './ScreeningResult';
import { columnKinds, emptyDraft, requestOf } from './draft';

/** 两期数据筛查: any list of the workbook, whatever it counts, by the method that the person chooses. */
export function ScreeningView(): ReactElement {
  const { app, texts } = usePane();
  const cell = useApp((state) => state.cell);
  const screening = useApp((state) => state.screening);
  const styles = useStyles();
  const [draft, setDraft] = useState(emptyDraft);
  const say = texts.screening;
  const sheet = draft.sheet ?? cell?.sheet ?? null;
  const request = requestOf(draft, sheet);
  const isStale = screening !== null && JSON.stringify(screening.request) !== JSON.stringify(request);
  return (
    <Disclosure card summary={say.title}>
      <p className={styles.quiet}>{say.intro}</p>
      <p className={styles.quiet}>{say.how}</p>
      {columnKinds.map((kind) => (
        <ColumnField key={kind} kind={kind} draft={draft} onDraft={setDraft} />
      ))}
      <p className={styles.quiet}>{sheet === null ? say.sheetNone : say.sheet(sheet)}</p>
      <MethodFields draft={draft} onDraft={setDraft} />
      <div className={styles.row}>
        <ActionButton
          appearance="primary"
          disabled={request === null}
          onClick={() => {
            if (request === null) return;
            // From now on the columns typed belong to this sheet, wherever the person goes.
            setDraft({ ...draft, sheet });
            void app.screen(request);
          }}
        >
          {say.go}
        </ActionButton>
        {isStale && <span className={styles.quiet}>{say.stale}</span>}
      </div>
      {screening !== null && <ScreeningResult screening={screening} />}
    </Disclosure>
  );
}
