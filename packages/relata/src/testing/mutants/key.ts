import type { InstrumentDefinition } from '../../model/index.ts';
import { answerIds, asDefinition, idOf, type Mutant, mutant, type Slot, slotsOf } from './draft.ts';

const toggled = (list: readonly string[], id: string) =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

/** Wrong reversals: each answer turned the other way, and each reversal moved to the next answer. */
export function reversalMutants(definition: InstrumentDefinition): readonly Mutant[] {
  const answers = answerIds(definition);
  return answers.flatMap((id, i) => {
    const turned = mutant(definition, `${id} turned the other way`, (draft) => {
      draft.reversed = toggled(draft.reversed, id);
    });
    const next = answers[i + 1];
    if (!next || definition.reversed.includes(id) === definition.reversed.includes(next)) {
      return [turned];
    }
    const moved = mutant(definition, `reversal moved between ${id} and ${next}`, (draft) => {
      draft.reversed = toggled(toggled(draft.reversed, id), next);
    });
    return [turned, moved];
  });
}

/** Wrong members: items swapped between scales, left out, or all numbers one off. */
export function membershipMutants(definition: InstrumentDefinition): readonly Mutant[] {
  const slots = slotsOf(definition);
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = `${slot.scale} ${slot.group}`;
    groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  const all = [...groups.values()];
  const has = (list: readonly Slot[], id: string) => list.some((slot) => slot.id === id);

  const swaps = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) =>
      a.flatMap((slot, k) => {
        const other = b[k % b.length] as Slot;
        const kept = k < Math.max(a.length, b.length) && !has(b, slot.id) && !has(a, other.id);
        // Groups of one item in one scale are added whichever comes first.
        const alike = slot.scale === other.scale && a.length === 1 && b.length === 1;
        if (!kept || alike) return [];
        return mutant(
          definition,
          `${slot.id} of ${slot.scale} swapped with ${other.id} of ${other.scale}`,
          (draft) => {
            slot.put(draft, other.id);
            other.put(draft, slot.id);
          },
        );
      }),
    ),
  );

  const drops = slots.map((slot) =>
    mutant(definition, `${slot.id} left out of ${slot.scale}`, (draft) => slot.drop(draft)),
  );

  const items = definition.items.map(idOf);
  const stepped = (id: string, by: number) => {
    const item = items.find((one) => id === one || id.startsWith(`${one}_`)) as string;
    const at = (items.indexOf(item) + by + items.length) % items.length;
    return `${items[at]}${id.slice(item.length)}`;
  };
  const shifts = all.flatMap((list) =>
    [1, -1].flatMap((by) => {
      const moved = list.map((slot) => stepped(slot.id, by));
      if (moved.every((id) => has(list, id))) return [];
      const { scale, group } = list[0] as Slot;
      return mutant(definition, `items of ${scale} (group ${group}) ${by} off`, (draft) => {
        list.forEach((slot, i) => slot.put(draft, `shifting ${i}`));
        const again = slotsOf(asDefinition(draft));
        moved.forEach((id, i) => again.find((slot) => slot.id === `shifting ${i}`)?.put(draft, id));
      });
    }),
  );
  return [...swaps, ...drops, ...shifts];
}
