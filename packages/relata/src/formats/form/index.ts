export { presentForm } from './present-form.ts';
export type {
  PresentedAnswer,
  PresentedBlock,
  PresentedForm,
  PresentedItem,
  PresentedOption,
} from './presented-form.ts';
