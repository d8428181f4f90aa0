import type { DuplicateIds } from '../../scoring/seen-ids.ts';
import type { DuckdbSource } from './open-source.ts';
import { SOURCE } from './open-source.ts';
import type { Session } from './session.ts';
import { identifier, plainText } from './sql-text.ts';

const SHOWN = 10;

/** Rows whose id was seen in a row before; null where no column (−1) names the respondent. */
export async function duplicateIds(
  session: Session,
  source: DuckdbSource,
  id: number,
): Promise<DuplicateIds | null> {
  if (id < 0) return null;
  const text = plainText(identifier(source.header[id] as string));
  const given = `SELECT ROW_NUMBER() OVER () AS "row", ${text} AS "id" FROM ${identifier(SOURCE)}`;
  const present = `FROM (${given}) WHERE "id" <> ''`;
  const [counts = {}] = await session.rows(
    `SELECT COUNT(*) AS "all", COUNT(DISTINCT "id") AS "different" ${present}`,
  );
  const compared = Number(counts['all']);
  const rows = compared - Number(counts['different']);
  const again =
    rows === 0
      ? []
      : await session.rows(
          `SELECT "row" ${present} QUALIFY ROW_NUMBER() OVER (PARTITION BY "id" ORDER BY "row") > 1 ORDER BY "row" LIMIT ${SHOWN}`,
        );
  return { rows, first: again.map((row) => Number(row['row'])), compared, stoppedAt: null };
}
