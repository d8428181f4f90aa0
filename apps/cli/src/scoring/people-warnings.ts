import { count } from '../text.ts';
import type { Job } from './job.ts';
import type { WhoAndWhen } from './who-and-when.ts';

/** Names that columns of occasions usually have. */
const OCCASION =
  /^(wave|occasion|visit|session|time(point)?|redcap_event_name|redcap_repeat_instance)$/i;

/** What was found of them in the end; nothing where rows were not looked at. */
export const foundOf = (people: Omit<WhoAndWhen, 'add'> | undefined) => ({
  duplicateIds: people?.duplicateIds(),
  waves: people?.waves(),
});

/** Sentences on respondents that occur twice and on occasions that are none. No id is in them. */
export function peopleWarnings(
  { header, wave = -1 }: Job,
  id: number,
  { duplicateIds: duplicates, waves }: ReturnType<typeof foundOf>,
): readonly string[] {
  const warnings: string[] = [];
  if (duplicates && duplicates.rows > 0) {
    const { rows, first } = duplicates;
    const usual = header.find((name) => OCCASION.test(name));
    const mend =
      wave >= 0
        ? ''
        : ` Where respondents answered more than once, say which column holds the occasion: --wave ${usual ?? '<column>'}.`;
    warnings.push(
      `${count(rows, 'row')} ${rows === 1 ? 'has' : 'have'} an id in ${header[id]} that was seen before${wave < 0 ? '' : `, at the same ${header[wave]}`}: row${first.length === 1 ? '' : 's'} ${first.join(', ')}${rows > first.length ? ' …' : ''}.${mend}`,
    );
  }
  if (duplicates && duplicates.stoppedAt !== null) {
    warnings.push(
      `From row ${count(duplicates.stoppedAt)} on, ids were not compared: there are too many to remember.`,
    );
  }
  if (wave >= 0 && waves === null) {
    warnings.push(
      `${header[wave]} holds more than 200 different texts: rows are not counted by it. Is it the column of the occasion?`,
    );
  }
  return warnings;
}
