/**
 * Characters that a reader cannot see but that change what is seen, or what is copied: direction controls, zero-width and
 * other ignorable characters, control characters, line separators and halves of surrogate pairs.
 */
const suspicious = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Cs}\u2028\u2029\uFFF9-\uFFFB]/u;
const everySuspicious = new RegExp(suspicious.source, 'gu');

const joiner = /^[\u200C\u200D]$/;
const variationSelector = /^\p{Variation_Selector}$/u;
const emojiPart = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
/** Scripts whose writers need joiners: those of India and its neighbours, Arabic (Urdu) among them. */
const joiningScript =
  /^[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Arabic}]$/u;
const visible = /^[^\p{Default_Ignorable_Code_Point}\p{C}\p{Z}]$/u;

/**
 * The text as it may be shown: what cannot be seen is replaced by something that can, such as `⟦U+202E⟧`.
 * Joiners inside words of Indian scripts and inside emoji stay, so do letters that run from right to left.
 */
export function visibleText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(everySuspicious, (character, offset: number) =>
    isAtHome(character, text, offset) ? character : substituteFor(character),
  );
}

/** Whether `visibleText` replaces anything. */
export function hasHiddenCharacters(text: string): boolean {
  return visibleText(text) !== text;
}

/** Whether the character does here what it was made for. */
function isAtHome(character: string, text: string, offset: number): boolean {
  if (character === '\n' || character === '\t') return true;
  const before = characterBefore(text, offset);
  if (variationSelector.test(character)) return visible.test(before);
  if (!joiner.test(character)) return false;
  const after = characterAt(text, offset + character.length);
  return (
    (joiningScript.test(before) && joiningScript.test(after)) ||
    (emojiPart.test(before) && emojiPart.test(after))
  );
}

function characterAt(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

function characterBefore(text: string, offset: number): string {
  if (offset === 0) return '';
  const isPair = /^[\uDC00-\uDFFF]$/.test(text.charAt(offset - 1)) && offset > 1;
  const pair = isPair ? characterAt(text, offset - 2) : '';
  return pair.length === 2 ? pair : text.charAt(offset - 1);
}

/** The picture of a control character where Unicode has one, its number otherwise. */
function substituteFor(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`;
}
