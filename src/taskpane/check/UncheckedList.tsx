import type { ReactElement } from 'react';
import type { AreaForm } from '../../forms/formAreas';
import type { Unchecked } from '../../validation/finding';
import type { UncheckedGroup } from '../../validation';
import { uncheckedGroups } from '../../validation';
import { brokenText } from '../../i18n/relations';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { More } from '../ui/More';
import { useShown } from '../ui/useShown';
import { useStyles } from '../ui/styles';

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
  const groups = uncheckedGroups(unchecked);
  const cells = groups.reduce((sum, group) => sum + group.cells.length, 0);
  return (
    <Disclosure
      card
      summary={texts.check.uncheckedTitle(numbers.number(cells))}
      onOpen={() => app.seeUnchecked()}
    >
      <p className={styles.quiet}>{texts.check.uncheckedNote}</p>
      {groups.map((group) => (
        <ReasonGroup key={group.reason} group={group} form={form} />
      ))}
    </Disclosure>
  );
}

function ReasonGroup({
  group: { reason, cells },
  form,
}: {
  readonly group: UncheckedGroup;
  readonly form: AreaForm;
}): ReactElement {
  const { texts, numbers, sentences, lang } = usePane();
  const relations = useApp((state) => state.relations);
  const styles = useStyles();
  const { shown, more } = useShown(first, step);
  const title = texts.check.group(texts.labels.unchecked(reason), numbers.number(cells.length));
  return (
    <Disclosure summary={title}>
      <ul className={styles.plainList} aria-label={title}>
        {cells.slice(0, shown).map(({ rules, area, indicator, cell, sheet }, index) => {
          const broken =
            reason === 'broken_relation' && relations.broken.find(({ id }) => rules.includes(id));
          if (broken) {
            return (
              <li key={index} className={styles.quiet}>
                {broken.id} {brokenText(broken, sheet, lang)}
              </li>
            );
          }
          return (
            <li key={index} className={styles.quiet}>
              {texts.check.place(texts.labels.formArea(area, form), texts.labels.indicator(indicator), cell)}{' '}
              · {rules.map((rule) => `${rule} ${sentences.rule(rule)}`).join('；')}
            </li>
          );
        })}
      </ul>
      <More shown={Math.min(shown, cells.length)} all={cells.length} step={step} onMore={more} />
    </Disclosure>
  );
}
