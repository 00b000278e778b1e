import { Badge, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rules } from '../../validation/catalogue';
import { ruleSet } from '../../validation/ruleSet';
import { useApp, usePane } from '../tools';
import { Disclosure } from '../ui/Disclosure';
import { useStyles } from '../ui/styles';
import { RuleParameters } from './RuleParameters';
import { modeOf, withMode } from './changes';

const useLook = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px',
    gap: '6px',
    alignItems: 'center',
    padding: '3px 0',
    fontSize: tokens.fontSizeBase200,
  },
});

const modes = ['error', 'query', 'hint', 'off'] as const;
const offByDefault: ReadonlySet<string> = new Set(ruleSet([]).off);

/** Every rule with its severity, to be changed or switched off for this workbook. */
export function RuleModes(): ReactElement {
  const { app, texts, lang, numbers } = usePane();
  const saved = useApp((state) => state.saved);
  const styles = useStyles();
  const look = useLook();
  const { settings, labels } = texts;
  return (
    <Disclosure summary={texts.check.group(settings.rules, numbers.number(rules.length))}>
      <ul className={styles.plainList} aria-label={settings.rules}>
        {rules.map((rule) => {
          const off = offByDefault.has(rule.id);
          const mode = modeOf(rule, saved.rules, off);
          const changed = mode !== (off ? 'off' : rule.severity);
          return (
            <li key={rule.id} className={look.item}>
              <div>
                {rule.id} {rule.name[lang]}
                {changed && (
                  <>
                    {' '}
                    <Badge appearance="outline" size="small">
                      {settings.changed}
                    </Badge>
                  </>
                )}
                {rule.relation !== '' && (
                  <span className={styles.quiet}> {settings.relation(rule.relation)}</span>
                )}
                <RuleParameters rule={rule} />
              </div>
              <Select
                size="small"
                className={styles.full}
                select={{ className: styles.full }}
                aria-label={settings.severityOf(rule.id)}
                value={mode}
                onChange={(_, { value }) => {
                  const next = modes.find((each) => each === value);
                  if (next !== undefined) void app.changeRules(withMode(saved.rules, rule, next, off));
                }}
              >
                {modes.map((each) => (
                  <option key={each} value={each}>
                    {each === 'off' ? settings.off : labels.severity(each)}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
