import type { ReportDocument, ReportScale } from '../model/index.ts';
import type { Context } from './context.ts';
import { own } from './own.ts';

/** What made the numbers, and whose words the report uses. */
export function provenanceOf(
  scales: readonly ReportScale[],
  { definition, input, settings, messages }: Context,
): ReportDocument['provenance'] {
  const { provenance } = input.result;
  const { text, doi, url } = definition.citation;
  const address = doi === undefined ? url : `https://doi.org/${doi}`;
  const said = messages.whole.provenance;
  const brought = scales.some(({ id }) => own(settings.reflections, id) !== undefined);
  return {
    ...provenance,
    title: definition.title,
    citation: address && !text.includes(doi ?? address) ? `${text} ${address}` : text,
    text: [
      ...(provenance.missingOverride ? [said.missingRule] : []),
      ...(provenance.onInvalid === 'missing' ? [said.invalidAsMissing] : []),
      ...(input.text ? [said.wording(definition.title, input.text.license)] : []),
      ...(brought ? [said.settings] : []),
    ],
  };
}
