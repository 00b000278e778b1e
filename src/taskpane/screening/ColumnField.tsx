import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useApp, usePane } from '../tools';
import { columnOf, withCell } from './draft';
import type { ColumnKind, Draft } from './draft';

const useLook = makeStyles({
  line: { display: 'flex', gap: '6px', alignItems: 'center' },
  name: { flexGrow: 1, minWidth: '0', fontSize: tokens.fontSizeBase200 },
  wrong: { display: 'block', color: tokens.colorPaletteRedForeground1 },
  take: { flexShrink: 0, minWidth: '0' },
  input: { width: '56px', minWidth: '0', flexShrink: 0 },
});

export interface DraftProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

/** One of the three columns, typed by its letters or taken from the selected cell. */
export function ColumnField({
  kind,
  draft,
  onDraft,
}: DraftProps & { readonly kind: ColumnKind }): ReactElement {
  const { texts } = usePane();
  const cell = useApp((state) => state.cell);
  const look = useLook();
  const say = texts.screening;
  const name = say.columns[kind];
  const value = draft.columns[kind];
  const isWrong = value.trim() !== '' && columnOf(value) === undefined;
  return (
    <div className={look.line}>
      <span className={look.name}>
        {name}
        {isWrong && (
          <span role="alert" className={look.wrong}>
            {say.wrongColumn}
          </span>
        )}
      </span>
      <Input
        size="small"
        aria-label={name}
        aria-invalid={isWrong}
        className={look.input}
        input={{ className: look.input }}
        value={value}
        onChange={(_, data) =>
          onDraft({ ...draft, columns: { ...draft.columns, [kind]: data.value.toUpperCase() } })
        }
      />
      <Button
        size="small"
        className={look.take}
        aria-label={say.takeOf(name)}
        disabled={cell === null}
        onClick={() => cell !== null && onDraft(withCell(draft, kind, cell))}
      >
        {say.take}
      </Button>
    </div>
  );
}
