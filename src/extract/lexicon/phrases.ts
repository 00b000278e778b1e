import { indicators } from '../../catalogue/indicators';
import { aid } from './aid';
import { contracts } from './contracts';
import { membership } from './membership';
import { service } from './service';
import { work } from './work';

/**
 * Wording of one indicator. `#` is the place of its figure; a space is a gap of a few characters, `>>` any stretch of
 * the sentence, other figures included; the rest is a pattern.
 */
export interface Wording {
  readonly indicator: string;
  readonly wording: string;
}

function* written(): Generator<Wording> {
  for (const line of [membership, contracts, aid, work, service].join('\n').split('\n')) {
    const space = line.indexOf(' ');
    if (space < 0) continue;
    const indicator = line.slice(0, space);
    for (const wording of line.slice(space + 1).split('; ')) {
      if (wording.trim() !== '') yield { indicator, wording: wording.trim() };
    }
  }
}

// Names that alone say too little: 职工 and 农民工 stand beside figures of everything.
const tooShort = 5;

function* named(): Generator<Wording> {
  for (const { code, zh, synonyms } of indicators) {
    for (const name of [zh, ...synonyms]) {
      if (name.length < tooShort || /[（：]/u.test(name)) continue;
      yield { indicator: code, wording: `${name} #` };
      yield { indicator: code, wording: `# ${name}` };
    }
  }
}

/** Every wording: those of reports, and the names of the catalogue. */
export const wordings: readonly Wording[] = [...written(), ...named()];
