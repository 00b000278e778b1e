import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import { stopAfter } from '../../../validation';
import type { AreaForm } from '../../../forms/formAreas';
import type { Finding } from '../../../validation/finding';
import type { Selected } from '../../../app/appState';
import { useApp, usePane } from '../../tools';
import { Disclosure } from '../../ui/Disclosure';
import { useStyles } from '../../ui/styles';
import { useShown } from '../../ui/useShown';
import { ExplainSelected } from '../explain/ExplainSelected';
import { FindingGroup } from './FindingGroup';
import { groupOf, groups, isExplained } from '../list';
import type { Group } from '../list';

const firstShown = 30;
const step = 60;

export interface FindingListProps {
  /** In the order in which they are shown. */
  readonly findings: readonly Finding[];
  readonly form: AreaForm;
}

/**
 * The findings by what they ask for, one of them open: the first, or that of the cell that is selected in the sheet.
 * Those that are explained stand folded at the end. Only some are drawn at a time, so that two thousand stay fluent.
 */
export function FindingList({ findings, form }: FindingListProps): ReactElement {
  const { texts, numbers } = usePane();
  const explained = useApp((state) => state.explained);
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { shown, more } = useShown(firstShown, step);
  const [opened, toggle] = useOpenFinding(findings);
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
  if (findings.length === 0) return <p>{texts.check.noneMatch}</p>;
  const selected = findings.filter(({ id }) => chosen.has(id));
  const settled = findings.filter((finding) => isExplained(finding, explained));
  const due = findings.filter((finding) => !settled.includes(finding));
  const stop = stopAfter(due);
  const stopBefore = stop === null ? null : (due[stop]?.id ?? null);
  const listed = (group: Group, of: readonly Finding[]): ReactElement | null => {
    const within = of.filter((finding) => groupOf(finding) === group);
    if (within.length === 0) return null;
    return (
      <FindingGroup
        key={group}
        group={group}
        findings={within}
        shown={Math.min(shown, within.length)}
        step={step}
        form={form}
        chosen={chosen}
        open={opened.id}
        revealed={opened.revealed}
        stopBefore={stopBefore}
        onOpen={toggle}
        onChoose={choose}
        onMore={more}
      />
    );
  };
  return (
    <div className={styles.stack}>
      {groups.map((group) => listed(group, due))}
      {settled.length > 0 && (
        <Disclosure
          card
          summary={texts.check.settled(numbers.number(settled.length))}
          open={settled.some(({ id }) => id === opened.id)}
        >
          {groups.map((group) => listed(group, settled))}
        </Disclosure>
      )}
      <p className={styles.quiet}>{texts.check.keys}</p>
      {selected.length > 0 && <ExplainSelected findings={selected} onDone={() => setChosen(new Set())} />}
    </div>
  );
}

/** The finding that is open; `revealed` when it was opened by selecting its cell. */
interface Opened {
  readonly id: string | null;
  readonly revealed: boolean;
}

/** Which finding is open; selecting a cell of the sheet opens its finding. */
function useOpenFinding(
  findings: readonly Finding[],
): readonly [opened: Opened, toggle: (id: string) => void] {
  const selected = useApp((state) => state.selected);
  const first = groups.flatMap((group) => findings.filter((finding) => groupOf(finding) === group))[0];
  const [chosen, setOpened] = useState<Opened>({ id: first?.id ?? null, revealed: false });
  // What was open has been put right: the next one follows.
  const isGone = chosen.id !== null && !findings.some(({ id }) => id === chosen.id);
  const opened = isGone ? { id: first?.id ?? null, revealed: false } : chosen;
  const at = selected === null ? '' : `${selected.sheet}!${selected.cell}`;
  const [seen, setSeen] = useState(at);
  if (seen !== at) {
    setSeen(at);
    const own = selected === null ? undefined : findings.find((finding) => isAbout(finding, selected));
    if (own !== undefined) setOpened({ id: own.id, revealed: true });
  }
  const toggle = useCallback((id: string): void => {
    setOpened((before) => ({ id: before.id === id ? null : id, revealed: false }));
  }, []);
  return [opened, toggle];
}

function isAbout({ sheet, cell }: Finding, selected: Selected): boolean {
  return sheet === selected.sheet && cell === selected.cell;
}
