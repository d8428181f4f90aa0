import type { Io } from '../io.ts';
import { openTarget } from '../output/target.ts';

/** Reports are health data: their files are for whoever writes them alone. */
const OWNER_ALONE = 0o600;

/** Writes a report where it is to stand; nothing is there until it is whole. */
export async function writeReport(
  file: string,
  text: string,
  io: Pick<Io, 'cwd' | 'stdout'>,
): Promise<void> {
  const target = await openTarget(file, io, undefined, OWNER_ALONE);
  try {
    await target.write(text);
    await target.finish();
    await target.commit();
  } catch (error) {
    await target.discard();
    throw error;
  }
}
