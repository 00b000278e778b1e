import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { AreaForm } from '../../../forms/formAreas';
import type { Finding } from '../../../validation/finding';
import { useApp, usePane } from '../../tools';
import { ActionButton } from '../../ui/ActionButton';
import { useStyles } from '../../ui/styles';
import { ExplainForm } from '../explain/ExplainForm';
import { Explained } from '../explain/Explained';
import { FindingDetails } from './FindingDetails';
import { FindingFacts } from './FindingFacts';
import { AllCorrections } from './AllCorrections';

const useLook = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '4px 10px 6px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    // A card that is out of sight costs nothing to lay out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 80px',
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  query: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive, borderLeftStyle: 'double' },
  hint: { borderLeftColor: tokens.colorPaletteBlueBorderActive, borderLeftStyle: 'dotted' },
  head: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: '0',
    minWidth: '0',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
  },
  choose: { flexShrink: 0, margin: '-6px -8px -6px 0' },
  title: {
    margin: '0',
    padding: '0',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

export interface FindingCardProps {
  readonly finding: Finding;
  readonly form: AreaForm;
  readonly chosen: boolean;
  /** Whether more is shown than what is wrong and the way to put it right. */
  readonly open: boolean;
  /** Opened from the sheet: brought into view. */
  readonly revealed: boolean;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (ids: readonly string[], on: boolean) => void;
}

/**
 * One finding: where, what, and the figure that would put it right; opened also why, what to do and the other ways to
 * do it. Drawn again only when it says something else.
 */
export const FindingCard = memo(function FindingCard(props: FindingCardProps): ReactElement {
  const { finding, form, chosen, open, revealed, onOpen, onChoose } = props;
  const { app, texts, numbers, sentences } = usePane();
  const answer = useApp(({ explained }) => explained.find((each) => each.finding === finding.id));
  const styles = useStyles();
  const look = useLook();
  const [explaining, setExplaining] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (revealed) card.current?.scrollIntoView({ block: 'nearest' });
  }, [revealed]);
  const words = sentences.finding(finding, form);
  const offersMore = finding.related.some(({ correction }) => correction !== undefined);
  const explainable = finding.severity === 'query' || finding.overridable;
  const place = texts.check.place(
    texts.labels.formArea(finding.area, form),
    texts.labels.indicator(finding.indicator),
    finding.cell,
  );
  return (
    <li ref={card} className={mergeClasses(look.card, look[finding.severity])} data-finding={finding.id}>
      <div className={styles.row} style={{ flexWrap: 'nowrap' }}>
        <Button
          appearance="transparent"
          size="small"
          className={mergeClasses(look.head, styles.grow)}
          data-finding-head=""
          aria-label={`${place} ${texts.check.jump(finding.cell)}`}
          onClick={() => void app.jump(finding.id)}
        >
          {place}
        </Button>
        {explainable && (
          <Checkbox
            className={look.choose}
            aria-label={texts.check.select(place)}
            checked={chosen}
            onChange={(_, { checked }) => onChoose([finding.id], checked === true)}
          />
        )}
      </div>
      <button type="button" className={look.title} aria-expanded={open} onClick={() => onOpen(finding.id)}>
        {words.title}
      </button>
      {open && (
        <>
          <FindingFacts finding={finding} />
          {words.causes.map((cause) => (
            <p key={cause} className={styles.quiet}>
              {cause}
            </p>
          ))}
          <p className={styles.quiet}>{words.next}</p>
        </>
      )}
      {answer !== undefined && <Explained answer={answer} />}
      <div className={styles.row}>
        {finding.correction !== null && (
          <ActionButton size="small" appearance="primary" onClick={() => void app.accept(finding.id)}>
            {texts.check.accept(numbers.number(finding.correction))}
          </ActionButton>
        )}
        {open && offersMore && <AllCorrections finding={finding} />}
        {open && explainable && !explaining && (
          <Button size="small" onClick={() => setExplaining(true)}>
            {texts.check.explain}
          </Button>
        )}
      </div>
      {explaining && <ExplainForm findings={[finding]} onDone={() => setExplaining(false)} />}
      {open && <FindingDetails finding={finding} words={words} form={form} />}
    </li>
  );
});
