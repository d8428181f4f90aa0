import type { Place } from 'relata/formats/columns';

export { type Place, placesOf } from 'relata/formats/columns';

/** A place in words: `7`, or `7 concern`. */
export const placeName = ({ number, part }: Place): string =>
  part === null ? String(number) : `${number} ${part}`;
