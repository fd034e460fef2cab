import type { Draft, MetadataField } from '../../../../src/core/importing/draft.ts';

/** Sentences that read like an article; the same number always gives the same paragraph. */
export function sentences(number: number): string {
  return (
    `Paragraph ${number} begins with the river, which had risen in the night, and with those who live by it. ` +
    'Nobody had asked them, and the committee that was to ask them had not met; it would meet, they heard, in spring.'
  );
}

/** As many paragraphs as an article has. */
export function paragraphs(count = 4): string {
  return Array.from({ length: count }, (_, index) => `<p>${sentences(index + 1)}</p>`).join('\n');
}

export function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

export function article(body: string, head = ''): string {
  return page(`<article><h1>The river and the committee</h1>${body}</article>`, head);
}

/** The first claim on a field. */
export function claimed(draft: Draft, field: MetadataField): string | undefined {
  return draft.claims.find((claim) => claim.field === field)?.value;
}

export function texts(draft: Draft): readonly string[] {
  return draft.blocks.map(({ text }) => text);
}
