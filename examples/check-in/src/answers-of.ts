import type { Answer, Answers, Form } from '@relata/client';

/** The answers that are chosen, by answer id: numbers, reasons, and null for what is left open. */
export function answersOf(form: Form, chosen: FormData): Answers {
  const reasons: readonly string[] = form.missing.reasons;
  return Object.fromEntries(
    form.answerIds.map((id): [string, Answer] => {
      const value = chosen.get(id);
      if (typeof value !== 'string') return [id, null];
      return [id, reasons.includes(value) ? (value as Answer) : Number(value)];
    }),
  );
}
