import type { selfCheckText as zh } from '../../zh/cli/selfCheck';

export const selfCheckText: typeof zh = {
  selfCheckTitle: {
    arithmetic: (count) => `${count} contradictions proven by arithmetic:`,
    unit: (count) => `${count} figures with a suspicious measure word:`,
    repeated: (count) => `${count} passages or figures printed again:`,
  },
  contradictionLine: (found) =>
    `  ${found.place} ${found.what} (${found.kind}): printed “${found.printed}”` +
    (found.against.length > 0 ? `, against ${found.against.join(', ')}` : '') +
    (found.right === '' ? '' : `, should be ${found.right} (agrees at ${found.expected})`) +
    (found.cause === '' ? '' : `, ${found.cause}`) +
    (found.doubt === '' ? '.' : `, doubt ${found.doubt}.`),
  contradictionKinds: {
    growth: 'growth against its two figures',
    parts: 'parts against the whole',
    rate: 'rate against its counts',
    coverage: 'a part above its base',
    change: 'increase against its two figures',
    product: 'total against count times standard',
    hundred: 'a share above 100 %',
    names: 'one figure under two indicators',
    repeated: 'a passage printed twice',
    unit: 'a unit that cannot count this',
    values: 'two figures for one thing',
  },
  contradictionCauses: {
    growthAsRatio: 'the ratio of end to start was probably printed as growth',
    balanced: 'the shares were probably made to add up to 100 %',
    differentDates: 'the two sides are of different dates, which may explain it',
    nearBase: 'the base is not printed; a smaller group was held against it',
  },
  doubtsTitle: (count) => `${count} doubts recorded by a reader:`,
  doubtLine: (id, place, reading, arithmetic) => `  ${id} ${place} ${reading} (${arithmetic})`,
};
