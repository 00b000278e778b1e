import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';
import { Limits } from './Limits';
import { OwnRelations } from './OwnRelations';
import { RuleModes } from './RuleModes';
import { RuleProblems } from './RuleProblems';

/** 审核设置 of this workbook: limits, severities, rules not run, and what last year's form would give under them. */
export function RuleSettings(): ReactElement {
  const { app, texts, numbers } = usePane();
  const saved = useApp((state) => state.saved);
  const lastYearFindings = useApp((state) => state.lastYearFindings);
  const busy = useApp((state) => state.busy);
  const styles = useStyles();
  return (
    <Disclosure card summary={texts.settings.title}>
      <p className={styles.quiet}>{texts.settings.note}</p>
      {lastYearFindings !== null && (
        <p role="status" className={styles.strong} style={{ margin: 0 }}>
          {texts.settings.lastYear(numbers.number(lastYearFindings))}
        </p>
      )}
      <RuleProblems />
      <Limits />
      <OwnRelations />
      <RuleModes />
      <div className={styles.row}>
        <Button
          size="small"
          disabled={saved.rules.length === 0 || busy !== null}
          onClick={() => void app.changeRules([])}
        >
          {texts.settings.reset}
        </Button>
      </div>
    </Disclosure>
  );
}
