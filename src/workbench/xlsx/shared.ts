/** A very hidden sheet that keeps the document settings, which a file of Excel's keeps in a part of its own. */
export const SETTINGS_SHEET = '_settings';

/** A cell holds 32,767 UTF-16 units; half as many characters fit whatever they are. */
export const CELL_CHARACTERS = 16_383;

/** A column of one character is as wide as the digit 0 of 等线 11: 8 pixels. */
export const POINTS_PER_CHARACTER = 6;
