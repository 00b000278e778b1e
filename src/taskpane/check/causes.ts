/** Kinds of cause of an explanation, in the order of the list. */
export const causes = [
  'boundary',
  'division',
  'merger',
  'newUnions',
  'policy',
  'correction',
  'oneOff',
  'other',
] as const;

export type CauseKey = (typeof causes)[number];

export function isCause(value: string): value is CauseKey {
  return causes.some((cause) => cause === value);
}
