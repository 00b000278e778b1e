import type { LegalMarks } from '../../definition';

/**
 * Marks of an internal summary form. A number of approval is the issuing office's to give, so the places for it
 * stay open.
 */
export function internalMarks(formNumber: string): LegalMarks {
  return { formNumber, issuer: '（制定机关填写）', document: '内部汇总表', validUntil: '20__年__月' };
}
