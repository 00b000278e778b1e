import { Field, Input, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../validation/finding';
import { shownForm } from '../shownForm';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';
import { tally } from './list';
import type { Filter } from './list';

export interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Narrows the findings by rule, area and text. */
export function FilterBar({ findings, filter, onFilter }: FilterBarProps): ReactElement {
  const { texts, numbers, sentences } = usePane();
  const form = useApp(shownForm);
  const styles = useStyles();
  const rules = useMemo(() => tally(findings.map(({ rule }) => rule)), [findings]);
  const areas = useMemo(() => tally(findings.map(({ area }) => area)), [findings]);
  const option = texts.data.facetOption;
  return (
    <Disclosure summary={texts.check.filter}>
      <Field label={texts.check.filterText}>
        <Input
          type="search"
          className={styles.full}
          value={filter.text}
          onChange={(_, { value }) => onFilter({ ...filter, text: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={texts.check.filterRule}>
          <Select
            className={styles.full}
            select={{ className: styles.full }}
            value={filter.rule}
            onChange={(_, { value }) => onFilter({ ...filter, rule: value })}
          >
            <option value="">{texts.check.all}</option>
            {rules.map(([rule, count]) => (
              <option key={rule} value={rule}>
                {option(`${rule} ${sentences.rule(rule)}`, numbers.number(count))}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.check.filterArea}>
          <Select
            className={styles.full}
            select={{ className: styles.full }}
            value={filter.area}
            onChange={(_, { value }) => onFilter({ ...filter, area: value })}
          >
            <option value="">{texts.check.all}</option>
            {areas.map(([area, count]) => (
              <option key={area} value={area}>
                {option(texts.labels.formArea(area, form), numbers.number(count))}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Disclosure>
  );
}
