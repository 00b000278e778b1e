export type TokenKind =
  'number' | 'text' | 'error' | 'reference' | 'name' | 'function' | 'operator' | 'space';

/** A piece of a formula; the texts of all pieces joined give the formula back. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const AFTER = String.raw`(?![\p{L}\p{N}_.(])`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', new RegExp(String.raw`(?:${SHEET})?#(?:DIV/0!|N/A|NAME\?|NULL!|NUM!|REF!|VALUE!)`, 'iuy')],
  [
    'reference',
    new RegExp(String.raw`(?:${SHEET})?(?:${CORNER}(?::${CORNER})?|${COLUMNS}|${ROWS})${AFTER}`, 'uy'),
  ],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', new RegExp(String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*`, 'uy')],
  ['operator', /<=|>=|<>|[-+*/^&=<>%(),;{}@:]/uy],
];

/** Cuts a formula (without its leading "=") into tokens; undefined when a character fits nowhere. */
export function tokenize(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const found = match(formula, at);
    if (!found) return undefined;
    tokens.push(found);
    at += found.text.length;
  }
  return tokens;
}

function match(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return { kind, text: found[0] };
  }
  return undefined;
}
