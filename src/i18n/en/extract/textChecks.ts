import type { TextCheckKind } from '../../../extract/textCheck';
import type { TextCheckWords } from '../../textCheckWords';

export const textChecks: Readonly<Record<TextCheckKind, (check: TextCheckWords) => string>> = {
  growth: ({ stated, against, computed, cause, holds, expected }) =>
    holds
      ? `Growth of ${stated} agrees with its ends: ${against.join(' → ')} is ${computed}%.`
      : cause === 'growthAsRatio'
        ? `Growth of ${stated} does not agree with its ends: ${against.join(' → ')} is ${computed}%; ${stated} is the ratio of the two.`
        : `Growth of ${stated} does not agree with its ends: ${against.join(' → ')} is ${computed}% (rounding allows ${expected}).`,
  sum: ({ stated, against, computed, holds }) =>
    `The sum ${holds ? 'agrees' : 'does not agree'}: ${against.join(' + ')} = ${computed}, printed ${stated}.`,
  parts: ({ stated, against, computed, holds }) =>
    `The parts ${holds ? 'make' : 'do not make'} the whole: ${against.join(' + ')} = ${computed}, whole ${stated}.`,
  share: ({ stated, against, computed, cause, holds }) =>
    holds
      ? `The share ${stated} agrees: ${against[0] ?? ''} is ${computed}% of the whole.`
      : `The share ${stated} does not agree: ${against[0] ?? ''} is ${computed}% of the whole${cause === 'balanced' ? '; the shares were probably made to add up to 100%' : ''}.`,
  product: ({ stated, against, computed, holds }) =>
    `Rate and number ${holds ? 'agree' : 'do not agree'}: ${against.join(' × ')} = ${computed}, printed ${stated}.`,
  same: ({ stated }) => `${stated} is printed twice and agrees; count it once.`,
  title: ({ stated, against, holds }) =>
    `${stated} in the title ${holds ? 'agrees' : 'does not agree'} with ${against.join(', ')} in the text.`,
  repeated: ({ stated, against }) =>
    `${[stated, ...against].join(', ')} repeat an earlier passage, probably a misprint; count them once.`,
  above: ({ stated, against, holds }) =>
    holds
      ? `${stated} is not above its whole ${against.join(', ')}.`
      : `${stated} is above its whole ${against.join(', ')}; check what is counted.`,
  unit: ({ stated }) => `The measure word of ${stated} cannot count this.`,
  points: ({ stated }) => `A rate changed by ${stated}: per cent or percentage points?`,
  multiple: ({ stated }) => `Increased by ${stated} or to ${stated}? Neither end is printed.`,
  undated: ({ stated, against }) =>
    `From ${stated} to ${against.join(', ')}: the years are not printed, so it is nobody's last year.`,
  persons: ({ stated }) => `${stated}: persons or person-times?`,
  names: ({ stated, against, computed, holds }) =>
    holds
      ? `${computed} names are listed, as ${stated} says.`
      : `${stated} is said, but only ${computed} of the listed names differ (${against.join(', ')}).`,
};
