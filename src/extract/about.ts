import { namedUnions } from './place/unions';
import { tidy } from './text/tidy';

/** What is known of a text that it need not say itself. */
export interface About {
  /** The area whose union reports. */
  readonly area: string;
  /** The day of publication, ISO, by which 今年 and 目前 are understood. */
  readonly date: string;
}

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * What a text says of itself: the area of the union that it names first, and the day printed at its head. A proposal
 * only; whose report it is and when it was published is asked.
 */
export function aboutIn(given: string): Partial<About> {
  const { text } = tidy(given.slice(0, 4000));
  const day = /(?<year>(?:19|20)\d{2})(?:年|-)(?<month>\d{1,2})(?:月|-)(?<day>\d{1,2})(?:日|(?!\d))/u.exec(
    text.slice(0, 400),
  )?.groups;
  const area = namedUnions(text)[0];
  return {
    ...(area === undefined ? {} : { area }),
    ...(day === undefined
      ? {}
      : { date: `${day['year'] ?? ''}-${two(day['month'] ?? '')}-${two(day['day'] ?? '')}` }),
  };
}
