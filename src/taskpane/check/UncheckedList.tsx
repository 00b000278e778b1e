import type { ReactElement } from 'react';
import type { AreaForm } from '../../forms/formAreas';
import type { Unchecked, UncheckedReason } from '../../validation/finding';
import { brokenText } from '../../i18n/relations';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { More } from '../ui/More';
import { useShown } from '../ui/useShown';
import { useStyles } from '../ui/styles';
import { tally } from './list';

const first = 20;
const step = 100;

export interface UncheckedListProps {
  readonly unchecked: readonly Unchecked[];
  readonly form: AreaForm;
}

/** What could not be checked and why. The gate asks that it has been opened. */
export function UncheckedList({ unchecked, form }: UncheckedListProps): ReactElement | null {
  const { app, texts, numbers } = usePane();
  const styles = useStyles();
  if (unchecked.length === 0) return null;
  const reasons = tally(unchecked.map(({ reason }) => reason));
  return (
    <Disclosure
      card
      summary={texts.check.uncheckedTitle(numbers.number(unchecked.length))}
      onOpen={() => app.seeUnchecked()}
    >
      <p className={styles.quiet}>{texts.check.uncheckedNote}</p>
      {reasons.map(([reason]) => (
        <ReasonGroup key={reason} items={unchecked.filter((each) => each.reason === reason)} form={form} />
      ))}
    </Disclosure>
  );
}

function ReasonGroup({
  items,
  form,
}: {
  readonly items: readonly Unchecked[];
  readonly form: AreaForm;
}): ReactElement | null {
  const { texts, numbers, sentences, lang } = usePane();
  const relations = useApp((state) => state.relations);
  const styles = useStyles();
  const { shown, more } = useShown(first, step);
  const reason: UncheckedReason | undefined = items[0]?.reason;
  if (reason === undefined) return null;
  const title = texts.check.group(texts.labels.unchecked(reason), numbers.number(items.length));
  return (
    <Disclosure summary={title}>
      <ul className={styles.plainList} aria-label={title}>
        {items.slice(0, shown).map(({ rule, area, indicator, cell, sheet }, index) => {
          const broken = reason === 'broken_relation' && relations.broken.find(({ id }) => id === rule);
          if (broken) {
            return (
              <li key={index} className={styles.quiet}>
                {rule} {brokenText(broken, sheet, lang)}
              </li>
            );
          }
          return (
            <li key={index} className={styles.quiet}>
              {texts.check.place(texts.labels.formArea(area, form), texts.labels.indicator(indicator), cell)}{' '}
              · {rule} {sentences.rule(rule)}
            </li>
          );
        })}
      </ul>
      <More shown={Math.min(shown, items.length)} all={items.length} step={step} onMore={more} />
    </Disclosure>
  );
}
