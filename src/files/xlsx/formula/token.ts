export type TokenKind = 'number' | 'text' | 'reference' | 'name' | 'operator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const kinds: readonly TokenKind[] = ['number', 'text', 'reference', 'name', 'operator'];

const pattern = new RegExp(
  [
    String.raw`(\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w.]))`,
    String.raw`("(?:[^"]|"")*")`,
    String.raw`((?:(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(.]))`,
    String.raw`([A-Z_][\w.]*)`,
    String.raw`(<=|>=|<>|[-+*/^&=<>(),%])`,
  ].join('|'),
  'iuy',
);

/** The tokens of a formula without its `=`, or undefined where something in it is not known. */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const match = new RegExp(pattern);
  for (let at = 0; at < formula.length;) {
    if (/\s/.test(formula.charAt(at))) {
      at++;
      continue;
    }
    match.lastIndex = at;
    const found = match.exec(formula);
    if (!found) return undefined;
    const kind = kinds[found.slice(1).findIndex((group) => group !== undefined)];
    if (kind) tokens.push({ kind, text: found[0] });
    at += found[0].length;
  }
  return tokens;
}
