import type { FileProperties } from '../property-claims.ts';

const longest = 300;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The properties of an office document (`docProps/core.xml`, ISO/IEC 29500-2); empty where it says nothing. */
export function coreProperties(xml: string): FileProperties {
  return {
    title: contentOf(xml, 'dc:title'),
    author: contentOf(xml, 'dc:creator'),
    language: contentOf(xml, 'dc:language'),
  };
}

function contentOf(xml: string, element: string): string {
  const start = xml.indexOf(`<${element}>`);
  const end = xml.indexOf(`</${element}>`, start);
  if (start === -1 || end === -1 || end - start > longest) return '';
  return xml
    .slice(start + element.length + 2, end)
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}
