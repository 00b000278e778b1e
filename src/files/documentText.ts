import { strFromU8, unzipSync } from 'fflate';
import { decodeCsv } from './decodeText';

/** Why a file's text cannot be read: of another kind, a Word file before 2007, too large, damaged, without any text. */
export type TextProblem = 'not_a_text' | 'older_word' | 'too_large' | 'corrupt' | 'no_text';

export type TextResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: TextProblem };

/** What is taken: bytes of the file and of its unpacked text, and characters, of which reading takes about a second. */
export const textLimits = { bytes: 10_000_000, unpackedBytes: 40_000_000, characters: 100_000 } as const;

const body = 'word/document.xml';

/** The text of a .txt or .docx file, without its looks, pictures, notes and what was struck out of it. */
export function documentText(bytes: Uint8Array, name: string): TextResult {
  if (bytes.length > textLimits.bytes) return { ok: false, problem: 'too_large' };
  if (/\.doc$/iu.test(name) || bytes[0] === 0xd0) return { ok: false, problem: 'older_word' };
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip && !/\.(?:txt|text|md)$/iu.test(name)) return { ok: false, problem: 'not_a_text' };
  const read = isZip ? wordText(bytes) : ({ ok: true, text: decodeCsv(bytes) } as const);
  if (!read.ok) return read;
  if (read.text.length > textLimits.characters) return { ok: false, problem: 'too_large' };
  return read.text.trim() === '' ? { ok: false, problem: 'no_text' } : read;
}

function wordText(bytes: Uint8Array): TextResult {
  let isTooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== body) return false;
        isTooLarge = originalSize > textLimits.unpackedBytes;
        return !isTooLarge;
      },
    });
    if (isTooLarge) return { ok: false, problem: 'too_large' };
    const xml = parts[body];
    return xml === undefined
      ? { ok: false, problem: 'not_a_text' }
      : { ok: true, text: textOfWord(strFromU8(xml)) };
  } catch {
    return { ok: false, problem: 'corrupt' };
  }
}

// What was moved away, and the second form in which Word keeps a text box for readers that do not know the first.
const unseen = /<(?<tag>mc:Fallback|w:moveFrom)\b[^>]*>[\s\S]*?<\/\k<tag>>/gu;
const token = /<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>|<w:(?<mark>tab|br|cr)\b[^>]*\/>|<\/w:(?<end>p|tc)>/gu;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|(?<name>\w+));/giu, (whole, ...rest) => {
    const { hex, decimal, name = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (hex === undefined && decimal === undefined) return entities[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The text of a WordprocessingML body: a line for each paragraph. */
function textOfWord(xml: string): string {
  let text = '';
  for (const { groups } of xml.replace(unseen, '').matchAll(token)) {
    if (groups?.['text'] !== undefined) text += decoded(groups['text']);
    else if (groups?.['end'] === 'p' || groups?.['mark'] === 'br' || groups?.['mark'] === 'cr') text += '\n';
    else text += ' ';
  }
  return text;
}
