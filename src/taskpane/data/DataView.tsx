import { Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Observation } from '../../dataset/observation';
import { createSearchIndex } from '../../dataset/search';
import { useApp, usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { FacetBar } from './FacetBar';
import { FigureDetail } from './FigureDetail';
import { FigureList } from './FigureList';
import { LoadData } from './LoadData';
import { OwnFigures } from './OwnFigures';
import { createFacetReader, narrow, noFacets } from './facets';

/** 数据: every figure that is known, found as one types, with its source and its doubt. */
export function DataView(): ReactElement {
  const { texts, numbers } = usePane();
  const dataset = useApp((state) => state.dataset);
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [facets, setFacets] = useState(noFacets);
  const [chosen, setChosen] = useState<Observation | null>(null);
  const settled = useDeferredValue(typed);
  const index = useMemo(() => createSearchIndex(dataset), [dataset]);
  const read = useMemo(() => createFacetReader(dataset), [dataset]);
  const found = useMemo(() => index.query(settled, Number.POSITIVE_INFINITY).hits, [index, settled]);
  const figures = useMemo(() => narrow(found, facets, read), [found, facets, read]);
  const shown = chosen !== null && figures.includes(chosen) ? chosen : (figures[0] ?? null);
  return (
    <div className={styles.view}>
      <Field label={texts.data.search}>
        <Input
          type="search"
          className={styles.full}
          placeholder={texts.data.searchHint}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <FacetBar figures={found} facets={facets} read={read} onFacets={setFacets} />
      <span role="status" className={styles.quiet}>
        {texts.data.results(numbers.number(figures.length))}
      </span>
      {shown === null ? (
        <p style={{ margin: 0 }}>{texts.data.noResults}</p>
      ) : (
        <>
          <FigureList figures={figures} chosen={shown} onChoose={setChosen} />
          <FigureDetail observation={shown} figures={figures} />
        </>
      )}
      <OwnFigures />
      <LoadData />
    </div>
  );
}
