import { HostError } from '../app/port';
import type { HostProblem } from '../app/port';

/** Codes of Office.js errors, which are the same in every language of Excel. */
const problems: Readonly<Record<string, HostProblem>> = {
  InvalidOperationInCellEditMode: 'cell_edit_mode',
  AccessDenied: 'protected',
  ItemNotFound: 'sheet_missing',
  InvalidReference: 'sheet_missing',
  ItemAlreadyExists: 'sheet_name_taken',
  InvalidSelection: 'invalid_selection',
  InactiveWorkbook: 'invalid_selection',
  RequestPayloadSizeLimitExceeded: 'too_large',
  ResponsePayloadSizeLimitExceeded: 'too_large',
  RangeExceedsLimit: 'too_large',
  ApiNotFound: 'too_old',
  ApiNotAvailable: 'too_old',
  NotImplemented: 'too_old',
  RequestAborted: 'busy',
  MemoryLimitReached: 'busy',
};

/** What Office.js threw, as the one error of the port. */
export function hostError(thrown: unknown, subject = ''): HostError {
  if (thrown instanceof HostError) return thrown;
  const code = codeOf(thrown);
  const detail = thrown instanceof Error ? `${code} ${thrown.message}` : String(thrown);
  return new HostError(problems[code] ?? 'unknown', detail.trim(), subject);
}

function codeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return '';
  return typeof thrown.code === 'string' ? thrown.code : '';
}
