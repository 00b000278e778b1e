import { useState } from 'react';

/** How many items of a long list are drawn: `first` at once, `step` more whenever they are asked for. */
export function useShown(first: number, step: number): { readonly shown: number; readonly more: () => void } {
  const [shown, setShown] = useState(first);
  return {
    shown,
    more: () => setShown((count) => count + step),
  };
}
