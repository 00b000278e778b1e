import type { screenText as zh } from '../../zh/cli/screen';

export const screenText: typeof zh = {
  screenTitle: (n, left, found) => `${n} units compared, ${left} left out, ${found} stand out.`,
  screenSilent: {
    too_few: 'Too few units to compare; nothing was judged.',
    no_spread: 'All units changed alike; nothing was judged.',
  },
  screenStratum: (stratum, n, silent) =>
    `  ${stratum === '' ? 'without a stratum' : `stratum “${stratum}”`}: ${n} units${silent === '' ? '' : `; ${silent}`}`,
  screenUnit: (id, stratum) => `${id} (${stratum})`,
  repeatedIds: (count, ids) =>
    `Note: ${count} ids occur more than once (${ids.join(', ')}${count > ids.length ? ', …' : ''}); each line is compared on its own.`,
  screenLine: (id, prev, curr, low, high, score) =>
    `  ${id}: before ${prev}, now ${curr}, expected ${low}–${high}, score ${score}`,
};
