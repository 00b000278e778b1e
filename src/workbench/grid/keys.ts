import type { Direction } from './moves';

/** What a key asks of the grid. */
export type KeyAction =
  | { readonly kind: 'step'; readonly direction: Direction }
  | { readonly kind: 'jump'; readonly direction: Direction }
  /** As Enter and Tab go: the selection never grows. */
  | { readonly kind: 'next'; readonly direction: Direction }
  | { readonly kind: 'page'; readonly pages: 1 | -1 }
  | { readonly kind: 'rowStart' }
  | { readonly kind: 'corner'; readonly end: boolean }
  | { readonly kind: 'all' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'retype' }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What the key means while no cell is being edited; undefined when it is only a letter, or means nothing. */
export function keyAction({ key, shiftKey, ctrlKey, metaKey }: Key): KeyAction | undefined {
  const control = ctrlKey || metaKey;
  const direction = ARROWS[key];
  if (direction) return { kind: control ? 'jump' : 'step', direction };
  switch (key) {
    case 'Enter':
      return { kind: 'next', direction: shiftKey ? 'up' : 'down' };
    case 'Tab':
      return { kind: 'next', direction: shiftKey ? 'left' : 'right' };
    case 'PageUp':
      return control ? { kind: 'sheet', by: -1 } : { kind: 'page', pages: -1 };
    case 'PageDown':
      return control ? { kind: 'sheet', by: 1 } : { kind: 'page', pages: 1 };
    case 'Home':
      return control ? { kind: 'corner', end: false } : { kind: 'rowStart' };
    case 'End':
      return control ? { kind: 'corner', end: true } : undefined;
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'retype' };
    case 'a':
      return control ? { kind: 'all' } : undefined;
    default:
      return undefined;
  }
}
