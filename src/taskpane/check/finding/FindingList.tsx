import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { AreaForm } from '../../../forms/formAreas';
import type { Finding } from '../../../validation/finding';
import { usePane } from '../../tools';
import { useStyles } from '../../ui/styles';
import { useShown } from '../../ui/useShown';
import { ExplainSelected } from '../explain/ExplainSelected';
import { FindingGroup } from './FindingGroup';
import { severities } from '../list';

const first = 30;
const step = 60;

export interface FindingListProps {
  /** In the order in which they are shown. */
  readonly findings: readonly Finding[];
  readonly form: AreaForm;
}

/** The findings by severity. Only some are drawn at a time, so that two thousand stay fluent. */
export function FindingList({ findings, form }: FindingListProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { shown, more } = useShown(first, step);
  const choose = useCallback((ids: readonly string[], on: boolean): void => {
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    moveFocus(list.current, event.key === 'ArrowDown' ? 1 : -1);
  };
  if (findings.length === 0) return <p>{texts.check.noneMatch}</p>;
  const selected = findings.filter(({ id }) => chosen.has(id));
  return (
    <div ref={list} className={styles.stack} onKeyDown={onKey}>
      {severities.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <FindingGroup
            key={severity}
            severity={severity}
            findings={group}
            shown={Math.min(shown, group.length)}
            step={step}
            form={form}
            chosen={chosen}
            onChoose={choose}
            onMore={more}
          />
        );
      })}
      <p className={styles.quiet}>{texts.check.keys}</p>
      {selected.length > 0 && <ExplainSelected findings={selected} onDone={() => setChosen(new Set())} />}
    </div>
  );
}

/** Moves the focus to the heading of the next or previous card, from the one that holds it. */
function moveFocus(list: HTMLElement | null, by: 1 | -1): void {
  const heads = [...(list?.querySelectorAll<HTMLElement>('[data-finding-head]') ?? [])];
  const card = document.activeElement?.closest('[data-finding]');
  const at = heads.findIndex((head) => card?.contains(head) === true);
  const next = heads[at === -1 ? 0 : Math.min(heads.length - 1, Math.max(0, at + by))];
  next?.focus();
}
