/** An article within a document. */
export interface SeedDocument {
  readonly doc: string;
  readonly article: string;
  readonly fromLine: number;
  readonly toLine: number;
  /** ISO date of publication. */
  readonly date: string;
  /** The date is not printed and was inferred from the text. */
  readonly dateInferred: boolean;
  readonly subjectArea: string;
  readonly note: string;
}
