/** Points from one line of a wrapped text to the next, at the size of labels and notes. */
const lineHeight = 14;

/** What stands above and below the lines of a cell, in points. */
const padding = 4;

/** Columns of the standard font that a character takes: two for what is set in full width. */
const widthOf = (character: string): number => (/[\u2010-\u2027\u2E80-\uFFE6]/u.test(character) ? 2 : 1.1);

/** How many lines a text takes in a cell so many characters wide. */
export function linesOf(text: string, characters: number): number {
  return text.split('\n').reduce((lines, line) => {
    const width = [...line].reduce((sum, character) => sum + widthOf(character), 0);
    return lines + Math.max(1, Math.ceil(width / Math.max(1, characters)));
  }, 0);
}

/** A text and how many characters wide its cell is. */
export interface Wrapped {
  readonly text: string;
  readonly characters: number;
}

/** The height in points of a row with these texts: that of the longest one. */
export function wrappedHeight(...texts: readonly Wrapped[]): number {
  return (
    lineHeight * Math.max(1, ...texts.map(({ text, characters }) => linesOf(text, characters))) + padding
  );
}
