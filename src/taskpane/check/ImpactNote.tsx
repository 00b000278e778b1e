import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { stopAfter } from '../../validation';
import type { Finding } from '../../validation/finding';
import { useApp, usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { isExplained } from './list';

/** After how many findings one may stop, and how that is known. */
export function ImpactNote({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  const explained = useApp((state) => state.explained);
  const stop = useMemo(
    () => stopAfter(findings.filter((finding) => !isExplained(finding, explained))),
    [findings, explained],
  );
  return stop === null ? null : <p className={styles.quiet}>{texts.labels.stop(stop)}</p>;
}
