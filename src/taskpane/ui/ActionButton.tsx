import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useApp } from '../tools';

/** A button that asks something of the workbook; it waits while something else is under way. */
export function ActionButton({ disabled = false, ...props }: ButtonProps): ReactElement {
  const busy = useApp((state) => state.busy !== null);
  return <Button {...props} disabled={busy || disabled} />;
}
