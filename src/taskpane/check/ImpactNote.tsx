import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../validation/finding';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';
import { impactOf } from './impact';

/** 前 6 项占可疑数额的 92%: where to begin. */
export function ImpactNote({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  const impact = useMemo(() => impactOf(findings), [findings]);
  if (impact === null) return null;
  return (
    <p className={styles.quiet}>
      {texts.check.impact(numbers.number(impact.top), numbers.percent(impact.share, 0))}
    </p>
  );
}
