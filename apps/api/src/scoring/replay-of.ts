import { type Explanation, type Replay, replay, type Step } from 'relata';
import { SUMMARIES } from 'relata/catalogue';
import type * as z from '../platform/zod.ts';
import type { checkedExplanation, ReplayedBody } from '../schemas/replay.ts';

type Request = z.output<typeof checkedExplanation>;

function definitionOf(provenance: Request['provenance']): ReplayedBody['definition'] {
  if (!provenance) return null;
  const known = SUMMARIES.find(({ id }) => id === provenance.instrument);
  if (!known) return 'unknown';
  return known.definitionHash === provenance.definitionHash ? 'current' : 'changed';
}

const nameOf = (step: Step): string | null =>
  step.op === 'answer' ? step.item : step.op === 'scale' ? step.scale : null;

/** What JSON cannot keep is no value. */
const finite = (value: number | null) => (Number.isFinite(value) ? value : null);

function differing(sent: Request['scales'], found: Replay['scales']): string[] {
  return Object.entries(sent ?? {}).flatMap(([id, { status, value, band }]) => {
    const own = Object.hasOwn(found, id) ? found[id] : undefined;
    const same = own?.status === status && own.value === value && own.band === (band?.id ?? null);
    return same ? [] : [id];
  });
}

/** Works an explanation through again, and says where it does not hold. Nothing of the answers is in it. */
export function replayOf({ steps, scales: sent, provenance }: Request): ReplayedBody {
  const explanation = { steps } as Pick<Explanation, 'steps'>;
  const { scales, disagreements } = replay(explanation);
  const differingScales = differing(sent, scales);
  return {
    kind: 'replayed',
    agrees: disagreements.length === 0 && differingScales.length === 0,
    steps: steps.length,
    disagreements: disagreements.map((index) => {
      const step = explanation.steps[index] as Step;
      return { step: index, op: step.op, of: nameOf(step) };
    }),
    scales: Object.fromEntries(
      Object.entries(scales).map(([id, one]) => [id, { ...one, value: finite(one.value) }]),
    ),
    differingScales,
    definition: definitionOf(provenance),
  };
}
