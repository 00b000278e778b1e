import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { childrenOf } from '../../catalogue/areas';
import type { Binding } from '../../forms/binding';
import { formAreasOf } from '../../forms/formAreas';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { isSamePlace, withLine } from './draft';
import type { Place } from './draft';
import { rowOrColumn } from './place';

export interface BoundRowProps {
  readonly place: Place;
  readonly label: string;
  readonly draft: Binding;
  readonly onDraft: (draft: Binding) => void;
}

/** A row of the sheet with the line of the form that it stands for. */
export function BoundLineRow({ place, label, draft, onDraft }: BoundRowProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const say = texts.settings.binding;
  const bound = draft.areas.find((line) => isSamePlace(line, place));
  const listed = formAreasOf(
    draft.region,
    childrenOf(draft.region).map(({ code }) => code),
  );
  const lines =
    bound === undefined || listed.some(({ code }) => code === bound.code)
      ? listed
      : [...listed, { code: bound.code, role: bound.role }];
  return (
    <li className={styles.pair} style={{ alignItems: 'center', padding: '2px 0' }}>
      <span className={styles.quiet}>{say.place(label, rowOrColumn(draft.lineAxis, place.index))}</span>
      <Select
        size="small"
        className={styles.full}
        select={{ className: styles.full }}
        aria-label={say.lineOf(label)}
        value={bound?.code ?? ''}
        onChange={(_, { value }) =>
          onDraft(withLine(draft, place, lines.find(({ code }) => code === value) ?? null))
        }
      >
        <option value="">{say.unused}</option>
        {lines.map(({ code }) => (
          <option key={code} value={code}>
            {texts.labels.formArea(code, draft)}
          </option>
        ))}
      </Select>
    </li>
  );
}
