const separator = /\s+[|·•»«›:—–\\/~@-]+\s+|\s*\|\s*/gu;

const section =
  /^(?:opinions?|columns?|editorials?|comment|analysis|op-?ed|ideas|news|politics|world|india|business|economy|sports?|culture|lifestyle|technology|science|health|विचार|संपादकीय)$/i;

/** "Title | Site", "Title - Section - Site" or "Site: Title" without the site. */
export function withoutSite(
  title: string,
  headings: readonly string[],
  site: string | undefined,
  host: string | undefined,
): string {
  if (headings.some((heading) => squashed(heading) === squashed(title))) return title;
  const heading = headings.find(
    (text) => text.length > 8 && title.includes(text) && text.length > title.length * 0.3,
  );
  if (heading !== undefined) return heading;
  if (site !== undefined && title.startsWith(`${site}:`)) return title.slice(site.length + 1).trim();
  const parts = title.split(separator).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  const isSite = (part: string | undefined): boolean => part !== undefined && namesSite(part, site, host);
  const last = parts.findIndex((part, index) => index > 0 && isSite(part));
  if (last > 0) return upTo(title, last > 1 && section.test(parts[last - 1] ?? '') ? last - 1 : last);
  const [first = ''] = parts;
  if (isSite(first))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|·•»«›:—–\\/~@-]+/u, '');
  return withoutShortEnd(title, parts, site !== undefined);
}

/** The title before the part with this index. */
function upTo(title: string, index: number): string {
  const cuts = [...title.matchAll(separator)];
  return title.slice(0, cuts[index - 1]?.index ?? title.length).trim();
}

/** A last part of few words is the name of the site where the rest is long enough to be the title. */
function withoutShortEnd(title: string, parts: readonly string[], siteIsKnown: boolean): string {
  const cut = [...title.matchAll(separator)].at(-1);
  if (cut === undefined) return title;
  const before = title.slice(0, cut.index);
  const words = (text: string): number => text.trim().split(/\s+/).length;
  const isBar = /[|·•»›«\\]|::/.test(cut[0]);
  const after = words(parts.at(-1) ?? '');
  if (isBar) return after <= 6 && words(before) >= 2 ? before : title;
  const isDash = /[—–-]/.test(cut[0]) && !siteIsKnown;
  return isDash && after <= 3 && words(before) >= 5 ? before : title;
}

function namesSite(part: string, site: string | undefined, host: string | undefined): boolean {
  const name = squashed(part);
  if (name.length < 2) return false;
  if (host !== undefined && name.length > 2 && host.replace(/[^a-z0-9]/g, '').includes(name)) return true;
  if (site === undefined) return false;
  const known = squashed(site);
  return (
    name === known ||
    (name.length > 3 &&
      known.length > 3 &&
      (known.includes(name) || (name.includes(known) && name.length < known.length * 2.5)))
  );
}

function squashed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
