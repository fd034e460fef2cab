import type { TextRun } from './text-run.ts';

/** A capital over several lines is larger than the text by this much at least. */
const leastSize = 1.8;
/** Of the size of the text: how far from the capital the lines beside it begin. */
const mostGap = 1.2;
/** Of the size of the text: how far under the capital's feet a line may still make room for it. */
const mostBelow = 2;

/** A capital that is as high as several lines goes to the word that begins beside its head. */
export function withoutDropCap(runs: readonly TextRun[]): readonly TextRun[] {
  const usual = usualSize(runs);
  const cap = runs.find(({ text, size }) => size > leastSize * usual && /^["“‘']?\p{Lu}$/u.test(text.trim()));
  const beside = cap === undefined ? [] : besideOf(cap, runs);
  const [first] = beside;
  if (cap === undefined || first === undefined) return runs;
  const space = isWordOfItsOwn(cap, first) ? ' ' : '';
  return runs
    .filter((run) => run !== cap)
    .map((run) => {
      if (run === first) return { ...run, text: cap.text.trim() + space + run.text, left: cap.left };
      return beside.includes(run) ? { ...run, left: cap.left } : run;
    });
}

/** The beginnings of the lines that make room for a capital, from its head. */
function besideOf(cap: TextRun, runs: readonly TextRun[]): TextRun[] {
  const near = runs
    .filter(({ size, left }) => size < cap.size / 1.5 && left > cap.left && left < cap.right + mostGap * size)
    .filter(
      ({ size, baseline }) =>
        baseline > cap.baseline - cap.size && baseline < cap.baseline + mostBelow * size,
    )
    .sort((one, other) => one.baseline - other.baseline);
  return near.filter(({ left }) => Math.abs(left - (near[0]?.left ?? 0)) < 1.5);
}

/** How no English word begins, and the rest of words that begin with A and whose rest could be a word. */
const noWord =
  /^(?:.$|(?!bl|br|ch|cl|cr|dr|fl|fr|gl|gr|kn|ph|pl|pr|sc|sh|sk|sl|sm|sn|sp|st|sw|th|tr|tw|wh|wr)[^\W_aeiouy]{2})/;
const restOfWord =
  /^(?:bout|bove|broad|cademic|cross|gain|gainst|griculture|head|long|longside|mid|midst|mong|part|rise|round|rticle|side|way|wake|ware|wareness)$/;

/** `A` and `I` may be words, or only begin one: A new crop, After the rain, If it rains. */
function isWordOfItsOwn(cap: TextRun, first: TextRun): boolean {
  const next = /^[\p{L}\p{M}]+/u.exec(first.text)?.[0].toLowerCase() ?? '';
  const letter = /[AI]$/.exec(cap.text.trim())?.[0];
  if (letter === undefined || noWord.test(next)) return false;
  return letter === 'A'
    ? !restOfWord.test(next)
    : /^(?:am|have|had|was|will|would|do|did|once|must|met|went|saw)$/.test(next);
}

function usualSize(runs: readonly TextRun[]): number {
  const sizes = runs.map(({ size }) => size).sort((one, other) => one - other);
  return sizes[sizes.length >> 1] ?? 0;
}
