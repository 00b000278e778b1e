import type { Indicator } from '../../catalogue/indicator';

/** Small figures that follow from a text: the same for the same text everywhere (FNV-1a). */
export function textNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The code of a name in a catalogue, where unit and kind are the same; else undefined. */
export function knownCode(
  { name, unit, kind }: { readonly name: string; readonly unit: string; readonly kind: string },
  indicators: readonly Indicator[],
): string | undefined {
  return indicators.find((known) => known.zh.trim() === name && known.unit === unit && known.kind === kind)
    ?.code;
}

/** Codes of an office's own: Z and three digits, begun where the form's title says, so that forms seldom clash. */
export function freshCodes(title: string, taken: ReadonlySet<string>): () => string {
  let next = textNumber(title) % 900;
  return () => {
    for (;;) {
      const code = `Z${100 + (next++ % 900)}`;
      if (!taken.has(code)) return code;
    }
  };
}
