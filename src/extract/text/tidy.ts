import { simplified } from './traditional';

/** A text made ready for reading, with the way back to the text as given. */
export interface TidyText {
  readonly text: string;
  /** The place in the given text of each character, and of the end. */
  readonly at: readonly number[];
}

const wide: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
  ['!', '！'],
  ['?', '？'],
  ['﹐', '，'],
  ['﹔', '；'],
  ['．', '.'],
  ['％', '%'],
  ['﹪', '%'],
  ['～', '-'],
  ['~', '-'],
  ['－', '-'],
  ['–', '-'],
  ['—', '—'],
  ['\u00a0', ' '],
  ['\u3000', ' '],
  ['\t', ' '],
  ['\r', '\n'],
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
]);

function plain(character: string, before: string, after: string): string {
  if (/[０-９Ａ-Ｚａ-ｚ]/u.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  // 1,234 keeps its comma; a Chinese comma between two figures stays one.
  if (character === ',' && /\d/u.test(before) && /\d/u.test(after)) return ',';
  if (character === '—' && /[\d%]/u.test(before) && /[\d—]/u.test(after)) return '-';
  return wide.get(character) ?? simplified.get(character) ?? character;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const part of text.split('\n')) {
    lines.push({ from, to: from + part.length, text: part.trim() });
    from += part.length + 1;
  }
  return lines;
}

const ends = /[。！？；：…”’》）】.!?;:]$/u;
const heading = /^(?:#|[一二三四五六七八九十]+[、.]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．](?!\d))/u;
const shortest = 25;

/** The width to which a text was broken, where at least three of its lines are about as long; otherwise a wide one. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0);
  const longest = Math.max(0, ...lengths);
  const full = lengths.filter((length) => length >= longest - 2).length;
  return longest >= 10 && longest <= 60 && full >= 3 && full * 2 >= lengths.length ? longest - 2 : shortest;
}

/** Whether a line was broken off by the printer and goes on in the next one. */
function goesOn(line: string, next: string, width: number): boolean {
  if (
    line === '' ||
    next === '' ||
    ends.test(line) ||
    heading.test(next) ||
    /^(?:[—□■▲●【]|\d{1,3}\s+(?:本报|(?:19|20)\d{2}年))/u.test(next)
  )
    return false;
  if (/[\d万亿]$/u.test(line) && /^[\d.万亿元人个份名户家件]/u.test(next)) return true;
  return !heading.test(line) && (line.length >= width || /[，、,]$/u.test(line));
}

/** The line breaks that the printer made, by their place. */
function softBreaks(text: string): ReadonlySet<number> {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const soft = new Set<number>();
  lines.forEach((line, index) => {
    const blank = lines[index + 1]?.text === '';
    const next = blank ? lines[index + 2] : lines[index + 1];
    if (next === undefined || !goesOn(line.text, next.text, width)) return;
    for (let place = line.to; place < next.from; place += 1) soft.add(place);
  });
  return soft;
}

const tag = /<\/?[a-z][^<>\n]{0,20}>/giu;

/**
 * The text in half-width figures, Chinese punctuation and simplified characters, with the lines joined that were broken
 * off, and without the spaces around figures and between scanned characters.
 */
export function tidy(given: string): TidyText {
  const dropped = softBreaks(given);
  const tags = new Set<number>();
  for (const match of given.matchAll(tag)) {
    for (let place = 0; place < match[0].length; place += 1) tags.add(match.index + place);
  }
  const characters: string[] = [];
  const at: number[] = [];
  for (let place = 0; place < given.length; place += 1) {
    if (dropped.has(place) || tags.has(place)) continue;
    const character = given.charAt(place);
    if (/[\u200b\ufeff]/u.test(character)) continue;
    characters.push(plain(character, given.charAt(place - 1), given.charAt(place + 1)));
    at.push(place);
  }
  return withoutSpaces(characters, [...at, given.length]);
}

function withoutSpaces(characters: readonly string[], at: readonly number[]): TidyText {
  const joined = characters.join('');
  // Scanned text: every character stands alone.
  const scanned = new Set<number>();
  for (const match of joined.matchAll(/(?:[\p{Script=Han}\d.%，、] ){4,}/gu)) {
    for (let place = 1; place < match[0].length; place += 2) scanned.add(match.index + place);
  }
  const kept: string[] = [];
  const places: number[] = [];
  characters.forEach((character, index) => {
    if (character === ' ') {
      const [before, after] = [characters[index - 1] ?? '', characters[index + 1] ?? ''];
      const besideFigure =
        (/[\d%.]/u.test(before) && /[\p{Script=Han}%]/u.test(after)) ||
        (/\p{Script=Han}/u.test(before) && /\d/u.test(after)) ||
        (/[万亿]/u.test(before) && /[人名个元户家份件次项册]/u.test(after));
      if (scanned.has(index) || besideFigure || after === ' ' || after === '\n' || before === '\n') return;
    }
    kept.push(character);
    places.push(at[index] ?? 0);
  });
  places.push(at[at.length - 1] ?? 0);
  return { text: kept.join(''), at: places };
}
