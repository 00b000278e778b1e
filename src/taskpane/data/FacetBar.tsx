import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Observation } from '../../dataset/observation';
import { tally } from '../check/list';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';
import { facetKinds, facetName, noFacets } from './facets';
import type { FacetKind, FacetReader, Facets } from './facets';

const mostOptions = 300;

export interface FacetBarProps {
  readonly figures: readonly Observation[];
  readonly facets: Facets;
  readonly read: FacetReader;
  readonly onFacets: (facets: Facets) => void;
}

/** Narrows what was found by place, indicator, theme, year and document. */
export function FacetBar({ figures, facets, read, onFacets }: FacetBarProps): ReactElement {
  const { texts } = usePane();
  const documents = useApp(({ dataset }) => dataset.documents);
  const styles = useStyles();
  const set = facetKinds.filter((kind) => facets[kind] !== '');
  const summary = [
    texts.check.filter,
    ...set.map((kind) => facetName(kind, facets[kind], documents, texts)),
  ].join(' · ');
  return (
    <Disclosure summary={summary}>
      <div className={styles.pair}>
        {facetKinds.map((kind) => (
          <FacetSelect
            key={kind}
            kind={kind}
            figures={figures}
            facets={facets}
            read={read}
            onFacets={onFacets}
          />
        ))}
      </div>
      {set.length > 0 && (
        <div className={styles.row}>
          <Button size="small" onClick={() => onFacets(noFacets)}>
            {texts.data.clearFacets}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}

function FacetSelect({
  kind,
  figures,
  facets,
  read,
  onFacets,
}: FacetBarProps & { readonly kind: FacetKind }): ReactElement {
  const { texts, numbers } = usePane();
  const documents = useApp(({ dataset }) => dataset.documents);
  const styles = useStyles();
  const options = useMemo(
    () =>
      tally(figures.map((figure) => read(figure, kind)))
        .filter(([value]) => value !== '')
        .slice(0, mostOptions),
    [figures, read, kind],
  );
  const chosen = facets[kind];
  const missing = chosen !== '' && options.every(([value]) => value !== chosen);
  return (
    <Field label={texts.data.facets[kind]}>
      <Select
        size="small"
        className={styles.full}
        select={{ className: styles.full }}
        value={chosen}
        onChange={(_, { value }) => onFacets({ ...facets, [kind]: value })}
      >
        <option value="">{texts.data.facetAll}</option>
        {missing && (
          <option value={chosen}>
            {texts.data.facetOption(facetName(kind, chosen, documents, texts), numbers.number(0))}
          </option>
        )}
        {options.map(([value, count]) => (
          <option key={value} value={value}>
            {texts.data.facetOption(facetName(kind, value, documents, texts), numbers.number(count))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
