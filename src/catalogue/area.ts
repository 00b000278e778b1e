/** A place that figures are about: an administrative division (GB/T 2260), or a company with a code of ours. */
export interface Area {
  /** Six digits for divisions (450200), `X` and digits for companies. Text: codes are never counted or added. */
  readonly code: string;
  /** Full name, 柳州市. */
  readonly zh: string;
  /** Short name, 柳州. */
  readonly short: string;
  /** English or pinyin name; the Chinese one where none is known. */
  readonly en: string;
  readonly level: 'country' | 'province' | 'city' | 'county' | 'company';
  readonly parent: string | null;
}
