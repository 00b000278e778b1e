import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { itemsOf } from '../../forms/definition';
import { useApp, usePane } from '../tools';
import { useStyles } from '../ui/styles';
import type { BoundRowProps } from './BoundLineRow';
import { isSamePlace, unitChoices, withIndicator, withItem } from './draft';
import { rowOrColumn } from './place';

const periods = ['current', 'prior'] as const;

/** A column of the sheet with the indicator that it stands for, whether this year's or last year's, and its unit. */
export function BoundItemRow({ place, label, draft, onDraft }: BoundRowProps): ReactElement {
  const { texts } = usePane();
  const formSet = useApp((state) => state.formSet);
  const styles = useStyles();
  const say = texts.settings.binding;
  const form = formSet.form(draft.form);
  const items = form ? itemsOf(form) : [];
  const bound = draft.items.find((item) => isSamePlace(item, place));
  const axis = draft.lineAxis === 'rows' ? 'columns' : 'rows';
  const narrow = { size: 'small', className: styles.full, select: { className: styles.full } } as const;
  return (
    <li className={styles.stack} style={{ padding: '4px 0' }}>
      <div className={styles.pair} style={{ alignItems: 'center' }}>
        <span className={styles.quiet}>{say.place(label, rowOrColumn(axis, place.index))}</span>
        <Select
          {...narrow}
          aria-label={say.indicatorOf(label)}
          value={bound?.indicator ?? ''}
          onChange={(_, { value }) => onDraft(withIndicator(draft, place, value === '' ? null : value))}
        >
          <option value="">{say.unused}</option>
          {items.map(({ indicator }) => (
            <option key={indicator} value={indicator}>
              {texts.labels.indicator(indicator)}
            </option>
          ))}
        </Select>
      </div>
      {bound !== undefined && (
        <div className={styles.pair}>
          <Select
            {...narrow}
            aria-label={say.slotOf(label)}
            value={bound.period ?? 'current'}
            onChange={(_, { value }) =>
              onDraft(withItem(draft, place, { period: value === 'prior' ? 'prior' : 'current' }))
            }
          >
            {periods.map((period) => (
              <option key={period} value={period}>
                {texts.labels.reported(period)}
              </option>
            ))}
          </Select>
          <Select
            {...narrow}
            aria-label={say.unitOf(label)}
            value={String(bound.scale)}
            onChange={(_, { value }) => onDraft(withItem(draft, place, { scale: Number(value) }))}
          >
            {unitChoices(bound.indicator, formSet).map(({ unit, scale }) => (
              <option key={unit.code} value={String(scale)}>
                {texts.labels.unit(unit.code)}
              </option>
            ))}
          </Select>
        </div>
      )}
    </li>
  );
}
