/** Answers that no response can hold by chance: whatever repeats one has let an answer out. */
export const MARKERS: readonly (string | number)[] = ['zq-7316-answer', 73168294051, 0.7316829405];

/** The marker that a text holds; null where it holds none. */
export const markerIn = (text: string): string | null =>
  MARKERS.map(String).find((marker) => text.includes(marker)) ?? null;
