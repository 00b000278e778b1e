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

/** The article that a line of a document stands in, or undefined for a document that is not known. */
export function articleAt(
  documents: readonly SeedDocument[],
  { doc, line }: { readonly doc: string; readonly line: number },
): SeedDocument | undefined {
  return documents.find(
    (article) => article.doc === doc && article.fromLine <= line && line <= article.toLine,
  );
}

/** An article's own title: what its note says before any remark, without the special issue that it opens. */
export function articleTitle({ note }: SeedDocument): string {
  return note.split('，')[0]?.split('：').at(-1) ?? '';
}

/** The special issue that a document is, or '' for one that is none. */
export function issueTitle(documents: readonly SeedDocument[], doc: string): string {
  const [first] = documents.filter((article) => article.doc === doc);
  return first?.note.includes('：') ? (first.note.split('：')[0] ?? '') : '';
}

/** The titles of the articles of a document, each once. */
export function articleTitles(documents: readonly SeedDocument[], doc: string): readonly string[] {
  return [...new Set(documents.filter((article) => article.doc === doc).map(articleTitle))];
}
