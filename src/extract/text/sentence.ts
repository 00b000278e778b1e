/** A piece of a text by its places; `to` is the place behind it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends Piece {
  /** The number of its paragraph. */
  readonly paragraph: number;
  readonly text: string;
}

/** The sentences of a tidy text. A semicolon ends none: what it parts is still counted together. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(/[^。！？\n]+[。！？]*[”）]?|\n/gu)) {
    if (match[0] === '\n') {
      paragraph += 1;
      continue;
    }
    if (match[0].trim() === '') continue;
    found.push({ from: match.index, to: match.index + match[0].length, paragraph, text: match[0] });
  }
  return found;
}
