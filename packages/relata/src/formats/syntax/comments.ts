import { ENGINE_VERSION, type ScaleDefinition } from '../../model/index.ts';
import { missingInWords, ruleInWords } from '../markdown/rule-in-words.ts';
import { citationInWords } from '../words/citation.ts';
import type { Script } from './script.ts';

const WIDTH = 84;

/** Text in lines short enough for every editor. */
export function lines(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) {
      found[found.length - 1] = `${last} ${word}`;
    } else found.push(word);
  }
  return found;
}

/** What a reviewer must know before reading: instrument, version, hash, citation, and what is left out. */
export function headerOf({
  instrument,
  definition,
  plan,
  shift,
  turned,
}: Script): readonly string[] {
  const form = plan.form === null ? undefined : definition.forms?.[plan.form];
  const { abbreviation, id, revision, status, title } = definition;
  return [
    `${abbreviation}: ${title} (${id})${form ? `. Form: ${form.title} (${plan.form})` : ''}`,
    `Revision ${revision}, Relata ${ENGINE_VERSION}, definition hash`,
    instrument.definitionHash,
    `Citation: ${citationInWords(definition.citation)}`,
    ...(status === 'researchDraft'
      ? ['Research draft: no norms, no validated cut-offs, not diagnostic. For research only.']
      : []),
    ...(shift === 0 ? [] : [`Added to each number of the file before it is an answer: ${shift}.`]),
    ...(turned.length === 0
      ? []
      : [`Arrive already reversed, and are turned back first: ${turned.join(', ')}.`]),
    ...(definition.checkFirst ? [`Check first: ${definition.checkFirst}`] : []),
    'The scores, statuses and counts are those of `relata score`. A row with an answer that is no response option is rejected. A band is given where there is a score; lowest and highest possible scores are not worked out. Scores describe answers; they diagnose nothing.',
  ].flatMap(lines);
}

/** A scale's rule and missing rule, and its items' number. */
export function scaleComment({ definition, plan }: Script, id: string): readonly string[] {
  const scale = definition.scales[id] as ScaleDefinition;
  const { need = 0, units = [] } = plan.scales.find((one) => one.id === id) ?? {};
  const enough = need === 0 ? '' : ` Here: ${need} of ${units.length} items.`;
  return lines(
    `${scale.title} (${id}): ${ruleInWords(definition, scale, scale.reversed)}. ${missingInWords(scale, scale.missing ?? definition.missing)}${enough}`,
  );
}
