/** One thing that can be chosen, in a list, a menu of choices or a row of words. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: string | undefined;
}
