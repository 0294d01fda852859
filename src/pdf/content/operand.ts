/** An operand of a content stream: a string is bytes, a name is an object, to tell it from a string. */
export type Operand =
  | number
  | boolean
  | null
  | Uint8Array
  | { readonly name: string }
  | readonly Operand[]
  | ReadonlyMap<string, Operand>;
