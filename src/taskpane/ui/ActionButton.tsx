import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LabelledAction } from '../../app/actions';
import { useApp, usePane } from '../tools';

export type ActionButtonProps = ButtonProps & {
  /** What it does, where it is called by its own name. */
  readonly action?: LabelledAction;
};

/** A button that asks something of the workbook; it waits while something else is under way. */
export function ActionButton(props: ActionButtonProps): ReactElement {
  const { action, disabled = false, children, ...others } = props;
  const { texts } = usePane();
  const busy = useApp((state) => state.busy !== null);
  return (
    <Button {...others} disabled={busy || disabled}>
      {children ?? (action && texts.actions[action])}
    </Button>
  );
}
