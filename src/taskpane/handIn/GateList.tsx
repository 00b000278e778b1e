import { Badge, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Gate } from '../../review/answers';
import type { View } from '../shell/view';
import { usePane } from '../tools';
import { useStyles } from '../ui/styles';

export interface GateListProps {
  readonly gate: Gate;
  readonly go: (view: View) => void;
}

/** 可以上报, or each thing that is missing with the way to it. */
export function GateList({ gate, go }: GateListProps): ReactElement {
  const { texts, numbers } = usePane();
  const styles = useStyles();
  if (gate.open) {
    return (
      <div>
        <Badge appearance="tint" color="success" size="large">
          ✓ {texts.handIn.open}
        </Badge>
      </div>
    );
  }
  return (
    <>
      <p style={{ margin: 0 }}>{texts.handIn.closed}</p>
      <ul className={styles.plainList} aria-label={texts.handIn.gate}>
        {gate.blocks.map((block) => (
          <li key={block.kind}>
            <Button
              appearance="subtle"
              size="small"
              style={{ textAlign: 'left', justifyContent: 'flex-start' }}
              onClick={() => go('check')}
            >
              ✗ {texts.handIn.block(block, (count) => numbers.number(count))}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
