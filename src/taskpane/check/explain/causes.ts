import { causes } from '../../../review/answers';
import type { ExplanationCause } from '../../../review/answers';

export { causes };

/** Whether a text is a kind of cause; what an office wrote by hand or a later version knows is not. */
export function isCause(value: string): value is ExplanationCause {
  return causes.some((cause) => cause === value);
}
