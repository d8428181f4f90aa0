import { answerFault } from '../../scoring/faults.ts';
import type { Job } from '../../scoring/job.ts';
import type { Reject } from '../../scoring/reject-rows.ts';
import type { Queries } from './queries.ts';
import type { Session } from './session.ts';

type Found = readonly [
  row: bigint,
  id: string | null,
  instrument: string,
  answer: string,
  code: string,
];

/** Faults as the rejects file has them, in batches: by row, and in it by instrument and answer. */
export async function* listFaults(
  session: Session,
  job: Job,
  { faults }: Queries,
): AsyncGenerator<readonly Reject[], void, undefined> {
  const action = job.onInvalid === 'reject' ? 'rejected' : 'treatedAsMissing';
  const places = new Map(
    job.mapped.map((mapped, i) => [
      mapped.instrument.id,
      { mapped, i, fields: new Map(mapped.fields.map((field, k) => [field.id, k])) },
    ]),
  );
  const rejectOf = ([row, id, instrument, answer, code]: Found) => {
    const { mapped, i, fields } = places.get(instrument) as NonNullable<
      ReturnType<typeof places.get>
    >;
    const field = fields.get(answer) as number;
    const fault = answerFault(mapped, field, code as 'answerNotANumber', job.header, action);
    return {
      order: [i, field] as const,
      reject: { row: Number(row), respondent: id ?? '', fault },
    };
  };
  await session.run(faults.before);
  const result = await session.connection.stream(faults.list);
  let open: ReturnType<typeof rejectOf>[] = [];
  const settle = () => {
    open.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
    const settled = open.map(({ reject }) => reject);
    open = [];
    return settled;
  };
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    const done: Reject[] = [];
    for (const found of chunk.getRows() as unknown as readonly Found[]) {
      const next = rejectOf(found);
      if (open.length > 0 && open[0]?.reject.row !== next.reject.row) done.push(...settle());
      open.push(next);
    }
    if (done.length > 0) yield done;
  }
  yield settle();
}
