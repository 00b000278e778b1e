import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { growthClasses } from '../../catalogue/indicator';
import { analyseRuleSet, parametersOf, ruleOf, ruleSet } from '../../validation';
import type { RuleSetProblem } from '../../validation';
import type { Texts } from '../../i18n';
import type { Lang } from '../../i18n/language';
import { useApp, usePane } from '../tools';
import { useStyles } from '../ui/styles';

function problemText(problem: RuleSetProblem, { settings, labels }: Texts, lang: Lang): string {
  const say = settings.problem;
  const named = (name: string): string => {
    const rule = ruleOf(problem.rule);
    const parameter = rule && parametersOf(rule).find((one) => one.name === name);
    const growthClass = growthClasses.find((each) => each === name);
    return parameter?.label[lang] ?? (growthClass ? labels.growthClass(growthClass) : name);
  };
  switch (problem.kind) {
    case 'duplicate':
      return say.duplicate(problem.rule);
    case 'unknownRule':
      return say.unknownRule(problem.rule);
    case 'unknownIndicator':
      return say.unknownIndicator(problem.rule, problem.indicator);
    case 'contradictory':
      return say.contradictory(problem.rule, named(problem.name));
    case 'neverApplicable':
      return say.neverApplicable(problem.rule, named(problem.name));
  }
}

/** What is wrong with the rules as this workbook has changed them; nothing where all is well. */
export function RuleProblems(): ReactElement | null {
  const { texts, lang } = usePane();
  const saved = useApp((state) => state.saved);
  const styles = useStyles();
  const problems = useMemo(() => analyseRuleSet(ruleSet(saved.rules)), [saved.rules]);
  if (problems.length === 0) return null;
  return (
    <ul role="alert" className={styles.strong}>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>{problemText(problem, texts, lang)}</li>
      ))}
    </ul>
  );
}
