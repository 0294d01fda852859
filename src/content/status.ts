/** How well founded a claim is; each with what it means, for the legend. */
export const statuses = {
  definition: 'a word explained, nothing claimed',
  established: 'proved or replicated, within its stated scope',
  toy: 'shown in a small, chosen or constructed setting',
  argued: 'reasoned for, without direct evidence',
  contested: 'seriously disputed in print',
  open: 'nobody knows',
} as const;

/** How well founded a claim is. */
export type Status = keyof typeof statuses;
