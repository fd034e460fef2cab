/** Small words inside names. */
const particles = new Set('al bin da de del der di du el ibn la le ul ur van von'.split(' '));
const titles =
  /^(?:dr|prof|professor|mr|mrs|ms|shri|smt|sri|justice|sir|dame|lord|gen|general|lt|lieutenant|maj|major|col|colonel|brig|brigadier|capt|captain|adm|admiral|vice|rear|air|marshal|cmde|commodore|ambassador|amb|rev|fr|retd)\.?$/i;
/** Words that names of bodies, papers and headings have, and names of people have not. */
const notInNames = new Set(
  (
    'a about after against agency all an analysis and are at authority bank board bureau business by centre center chief city committee ' +
    'commission comment conference connect contact copy council court daily data day dear defence democracy department desk development digital ' +
    'economic economy editor editorial election end energy explained express federation finance first for forum foreign foundation from ' +
    'government group health high herald home how in india indian institute international is issue law lead log login ministry mission mock nation ' +
    'national network new news not of office on op-ed open opinion our page paper party photo policy political politics post power press ' +
    'private public read reader readers register report reporter republic review right rights science security series service share sign society source south special ' +
    'sections sports staff standard state states story subscribe support supreme team technology test the this time times to today top topic topics trade tribune union united ' +
    'university us video view views war water web what when who why with women world your act asia climate change correspondent east west north'
  ).split(' '),
);

/** The words of a name in small letters, without titles and what stands in brackets. */
export function nameWords(name: string): readonly string[] {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => !titles.test(word))
    .map((word) => word.toLowerCase());
}

/** Whether a text may be the name of one person: two to six capitalised words or initials, without what only bodies have. */
export function isPersonName(text: string): boolean {
  const words = text
    .trim()
    .replace(/\s*\((?:retd|rtd)\.?\)/i, '')
    .split(/\s+/);
  if (text.length > 60 || words.length > 7) return false;
  const own = words.filter((word) => !titles.test(word));
  const isRightLength = own.length >= 2 || (own.length === 1 && words.length > 1);
  return (
    isRightLength &&
    own.length <= 5 &&
    own.every(isNameWord) &&
    own.some((word) => word.replace(/\W/g, '').length > 1)
  );
}

function isNameWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/[.,]$/, '');
  if (particles.has(lower) || /^\p{Lu}\.?$/u.test(word)) return true;
  return /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) && !notInNames.has(lower);
}

/** Names divided by commas, "and" or "&", or undefined where one of them cannot be a person's. */
export function personNames(text: string): readonly string[] | undefined {
  const names = text.split(/\s*(?:,|;|&|\band\b|\|)\s*/).filter((name) => name !== '');
  const areNames = names.length > 0 && names.length <= 8 && names.every(isPersonName);
  return areNames ? names.map(nameInSmall) : undefined;
}

const hindiSmallWords = new Set(
  'है हैं में की के का से को और पर ने यह ये भी कि नहीं एक इस लिए था थी थे तो हो या बिना क्यों कैसे कहाँ कहां कौन कब क्या सवाल नई नया दिल्ली'.split(
    ' ',
  ),
);

/** Whether a line may be a name in Devanagari: two to four words, none of them one that joins words to sentences. */
export function isHindiName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{Script=Devanagari}.]+$/u.test(word) && !hindiSmallWords.has(word))
  );
}

/** LAKHVINDER SINGH as Lakhvinder Singh; initials stay. */
export function nameInSmall(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replace(/\p{Lu}{2,}/gu, (word) =>
    /[AEIOUY]/.test(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word,
  );
}
