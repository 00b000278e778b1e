import type { TextCheck } from '../extract/textCheck';

/** A check of a text with its numbers written out. */
export interface TextCheckWords {
  readonly holds: boolean;
  readonly stated: string;
  readonly against: readonly string[];
  readonly computed: string;
  readonly expected: string;
  readonly cause: TextCheck['cause'];
}
