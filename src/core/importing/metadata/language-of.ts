/** Scripts that one language of India, or one that its papers quote, is mostly written in. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Oriya}/gu, 'or'],
  [/\p{Script=Arabic}/gu, 'ur'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Latin}/gu, 'latin'],
];

const smallWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to in is that for it as with are be this by on not from have has which but at was will',
    fr: 'le la les des et est une que qui dans pour pas sur au aux plus ce cette sont par avec du',
    de: 'der die das und ist nicht ein eine zu den von mit auf für des dem sich auch als im werden',
    es: 'el los las que una por con para es del se como más pero al lo sus su y en',
    pt: 'os uma que não para com é do da no na dos das ao como mais por se em um',
    it: 'il di che è per un una non con sono gli della del le si più anche nel dei come',
    hi: 'है में की के का से को और हैं पर ने यह भी कि नहीं एक इस लिए था थी',
    mr: 'आहे आणि च्या मध्ये नाही हे या होते आहेत ते तो त्या केले म्हणून',
    ne: 'छ हुन्छ गर्न भएको पनि लागि छन् गरेको थियो हो तथा',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
const devanagari = ['hi', 'mr', 'ne'];
const latin = ['en', 'fr', 'de', 'es', 'pt', 'it'];
/** So much of a text shows its language. */
const sampleLength = 20_000;

/** The language of a text as BCP 47, by its script and its small words; `und` where neither tells. */
export function languageOf(text: string): string {
  const sample = text.slice(0, sampleLength);
  const counts = scripts.map(([letters, language]) => ({
    language,
    count: sample.match(letters)?.length ?? 0,
  }));
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  if (most.count === 0) return 'und';
  // Japanese is written with more Chinese characters than its own.
  const kana = counts.find(({ language }) => language === 'ja')?.count ?? 0;
  if (most.language === 'zh' && kana > most.count * 0.1) return 'ja';
  if (most.language === 'latin') return bySmallWords(sample, latin) ?? 'und';
  return most.language === 'hi' ? (bySmallWords(sample, devanagari) ?? 'hi') : most.language;
}

function bySmallWords(text: string, languages: readonly string[]): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: { language: string; count: number } | undefined;
  for (const language of languages) {
    const known = smallWords.get(language);
    const count = words.filter((word) => known?.has(word)).length;
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  return best !== undefined && best.count >= words.length * 0.05 ? best.language : undefined;
}
