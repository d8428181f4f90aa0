/** What one respondent's answers look like as answers. It informs; nothing is dropped for it. */
export interface Quality {
  /** Items answered, and items asked, over the whole form. */
  readonly answered: number;
  readonly of: number;
}
