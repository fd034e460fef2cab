import type { Claim, MetadataField } from '../draft.ts';

/**
 * The values claimed for a field, the surest first: the order of the claims is that of trust, for each reader knows best which places
 * of its documents say most. What a file is called, or its properties say, comes last.
 */
export function claimed(claims: readonly Claim[], field: MetadataField): readonly string[] {
  return claims
    .filter((claim) => claim.field === field && claim.value.trim() !== '')
    .sort((a, b) => Number(a.from === 'file-name') - Number(b.from === 'file-name'))
    .map(({ value }) => value.replace(/\s+/g, ' ').trim());
}
