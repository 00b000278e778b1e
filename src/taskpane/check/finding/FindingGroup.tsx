import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import type { ReactElement } from 'react';
import type { AreaForm } from '../../../forms/formAreas';
import type { Finding } from '../../../validation/finding';
import type { Group } from '../list';
import { usePane } from '../../tools';
import { More } from '../../ui/More';
import { useStyles } from '../../ui/styles';
import { FindingCard } from './FindingCard';

const useLook = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: '0' },
  all: { flexShrink: 0, margin: '-8px 0' },
  stop: {
    borderTop: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    paddingTop: '4px',
  },
  list: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

export interface FindingGroupProps {
  readonly group: Group;
  readonly findings: readonly Finding[];
  readonly shown: number;
  readonly step: number;
  readonly form: AreaForm;
  readonly chosen: ReadonlySet<string>;
  /** The finding whose details are shown. */
  readonly open: string | null;
  /** It was opened from the sheet and is to be brought into view. */
  readonly revealed: boolean;
  /** The first finding of those that may be left. */
  readonly stopBefore: string | null;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (ids: readonly string[], on: boolean) => void;
  readonly onMore: () => void;
}

/** The findings that ask for the same thing, with what that is. */
export function FindingGroup(props: FindingGroupProps): ReactElement {
  const { group, findings, shown, step, form, chosen, open, revealed, stopBefore, onOpen, onChoose, onMore } =
    props;
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const look = useLook();
  const id = useId();
  // Errors are corrected, not explained, unless a reviewer may let them pass.
  const explainable = group === 'query' || group === 'overridable' ? findings : [];
  const all = explainable.length > 0 && explainable.every((finding) => chosen.has(finding.id));
  return (
    <section aria-labelledby={id} className={styles.stack}>
      <div className={look.head}>
        <h2 id={id} className={look.title}>
          {texts.check.group(
            group === 'overridable' ? texts.labels.severity('error', true) : texts.labels.severity(group),
            numbers.number(findings.length),
          )}
        </h2>
        <span className={`${styles.quiet} ${styles.grow}`}>{texts.check.groupHelp[group]}</span>
        {explainable.length > 1 && (
          <Checkbox
            className={look.all}
            label={texts.check.selectGroup}
            checked={all}
            onChange={(_, { checked }) =>
              onChoose(
                explainable.map((finding) => finding.id),
                checked === true,
              )
            }
          />
        )}
      </div>
      <ul className={`${styles.plainList} ${look.list}`} aria-labelledby={id}>
        {findings.slice(0, shown).map((finding) => (
          <Fragment key={finding.id}>
            {finding.id === stopBefore && <li className={look.stop}>{texts.labels.stopMark}</li>}
            <FindingCard
              finding={finding}
              form={form}
              chosen={chosen.has(finding.id)}
              open={open === finding.id}
              revealed={revealed && open === finding.id}
              onOpen={onOpen}
              onChoose={onChoose}
            />
          </Fragment>
        ))}
      </ul>
      <More shown={shown} all={findings.length} step={step} onMore={onMore} />
    </section>
  );
}
