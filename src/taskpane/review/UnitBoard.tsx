import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { unitBoard } from '../../review/consolidation';
import type { Consolidation, HandedIn, UnitLine, UnitState } from '../../review/consolidation';
import { usePane } from '../tools';
import { Section } from '../ui/Section';
import { useStyles } from '../ui/styles';
import { UnitReturn } from './UnitReturn';

const useLook = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '8px',
    width: '100%',
    padding: '6px 4px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { cursor: 'default' },
  },
  missing: { color: tokens.colorNeutralForeground3 },
  unusable: { color: tokens.colorPaletteRedForeground1 },
  errors: { color: tokens.colorPaletteRedForeground1 },
  explain: { color: tokens.colorPaletteDarkOrangeForeground1 },
  ready: { color: tokens.colorPaletteGreenForeground1 },
});

export interface UnitBoardProps {
  readonly review: Consolidation;
  readonly returns: readonly HandedIn[];
}

/** Each unit that is due with where its return stands; one is opened at a time. */
export function UnitBoard({ review, returns }: UnitBoardProps): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const look = useLook();
  const [open, setOpen] = useState<string | null>(null);
  const lines = unitBoard(review);
  const count = (state: UnitState): number => lines.filter((line) => line.state === state).length;
  const due = review.combined.reading.areas.filter(({ role }) => role === 'area').length;
  const keyOf = ({ area, file }: UnitLine): string => file?.file ?? area ?? '';
  const stateText = (line: UnitLine): string => {
    const { file } = line;
    const unfit = file?.problem ?? null;
    if (unfit !== null) return texts.labels.refusal(unfit);
    const errors = numbers.number(file?.severities.error ?? 0);
    const unexplained = numbers.number(file?.unexplained ?? 0);
    return texts.review.states[line.state](errors, unexplained);
  };
  return (
    <Section title={texts.review.board(texts.labels.form(review.form), texts.labels.year(review.year))}>
      <p className={styles.strong} role="status">
        {texts.review.summary(
          numbers.number(due - review.combined.missing.length),
          numbers.number(due),
          numbers.number(count('ready')),
          numbers.number(count('errors') + count('unusable')),
          numbers.number(count('explain')),
        )}
      </p>
      <ul className={styles.plainList} aria-label={texts.review.units}>
        {lines.map((line) => {
          const key = keyOf(line);
          const input = returns.find(
            (one) => 'reading' in one && one.file === line.file?.file && one.reading.form === review.form,
          );
          const readable = input !== undefined && 'reading' in input;
          return (
            <li key={key}>
              <button
                type="button"
                className={look.line}
                disabled={!readable}
                aria-expanded={readable ? open === key : undefined}
                onClick={() => setOpen(open === key ? null : key)}
              >
                <span>
                  {line.area === null ? (line.file?.file ?? '') : texts.labels.area(line.area)}
                  {line.area !== null && line.state === 'unusable' && (
                    <span className={styles.quiet}> {line.file?.file}</span>
                  )}
                </span>
                <span className={mergeClasses(look[line.state])}>{stateText(line)}</span>
              </button>
              {readable && open === key && <UnitReturn input={input} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
