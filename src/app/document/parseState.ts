import { safeParse } from 'valibot';
import { emptyState } from '../state';
import { stateSchema } from './stateSchema';
import { fromVersion1 } from './stateVersion1';
import type { StateProblem, WorkbookState } from '../state';

/** The state kept as `text`; `newer` when a later version of the product wrote it, `broken` when it is none of ours. */
export function parseState(text: string | null): WorkbookState | StateProblem {
  if (text === null) return emptyState;
  const kept = parsed(text);
  if (!isRecord(kept) || typeof kept['version'] !== 'number') return 'broken';
  const { version } = emptyState;
  if (kept['version'] > version) return 'newer';
  // Lists that version 1 did not have yet are empty.
  const now = kept['version'] === 1 ? { ...emptyState, ...fromVersion1(kept), version } : kept;
  const result = safeParse(stateSchema, now);
  return result.success ? result.output : 'broken';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
