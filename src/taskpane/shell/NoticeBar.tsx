import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useApp, usePane } from '../tools';
import type { Notice } from '../../app/outcome';
import { noticeText, toneOf } from './noticeText';

const useLook = makeStyles({
  region: { padding: '0 10px' },
  dismiss: { minWidth: '24px', padding: '0' },
  bar: { marginTop: '8px', whiteSpace: 'normal' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** What just happened, said once and aloud; what was written can be taken back from here. */
export function NoticeBar(): ReactElement {
  const { app, texts, numbers } = usePane();
  const notice = useApp((state) => state.notice);
  const undoable = useApp((state) => state.undoable);
  const busy = useApp((state) => state.busy);
  const look = useLook();
  const last = undoable.at(-1);
  return (
    <div className={look.region} role="status" aria-label={texts.shell.messages}>
      {notice !== null && (
        <MessageBar intent={toneOf(notice)} className={look.bar} layout="multiline" politeness="polite">
          <MessageBarBody className={look.body}>{noticeText(notice, texts, numbers)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                className={look.dismiss}
                aria-label={texts.shell.dismiss}
                onClick={() => app.dismiss()}
              >
                ×
              </Button>
            }
          >
            {canBeUndone(notice) && last !== undefined && (
              <Button size="small" disabled={busy !== null} onClick={() => void app.undo(last)}>
                {texts.check.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** Whether something was written that can be taken back from where it is said. */
function canBeUndone(notice: Notice): boolean {
  return (
    notice.kind === 'applied' ||
    notice.kind === 'made' ||
    ((notice.kind === 'appliedAll' || notice.kind === 'confirmed') && notice.cells > 0)
  );
}
