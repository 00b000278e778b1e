import type { ReactElement } from 'react';
import { useApp, usePane } from '../tools';
import { useStyles } from '../ui/styles';

/** What a fill would write and from where, before it is done. */
export function Preview(): ReactElement {
  const { texts, numbers } = usePane();
  const preview = useApp((state) => state.preview);
  const documents = useApp(({ dataset }) => dataset.documents);
  const styles = useStyles();
  const { fill } = texts;
  if (preview === null) return <p className={styles.quiet}>{fill.previewNone}</p>;
  const count = (cells: number): string => numbers.number(cells);
  const nothing = preview.current + preview.prior === 0;
  const parts = [
    preview.current > 0 ? fill.previewCurrent(count(preview.current)) : '',
    preview.prior > 0 ? fill.previewPrior(count(preview.prior)) : '',
    preview.untouched > 0 ? fill.previewKept(count(preview.untouched)) : '',
  ].filter((part) => part !== '');
  return (
    <>
      <div className={styles.strong}>
        {preview.creates ? fill.previewNew(preview.sheet) : fill.previewExisting(preview.sheet)}
      </div>
      {nothing && !preview.creates && <p className={styles.quiet}>{fill.previewNothing}</p>}
      {parts.length > 0 && <div className={styles.figure}>{parts.join(' · ')}</div>}
      {preview.sources.length > 0 && (
        <ul className={styles.plainList} aria-label={fill.source}>
          {preview.sources.map(({ provenance, name, cells }) => (
            <li key={`${provenance} ${name}`} className={styles.quiet}>
              {fill.previewSource[provenance](
                provenance === 'dataset' ? texts.labels.document(name, documents) : name,
                count(cells),
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{fill.promise}</p>
    </>
  );
}
