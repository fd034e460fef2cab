/** Narrower than this, two columns would be too narrow to read. In CSS pixels. */
const narrowestForColumns = 600;
/** A picture higher than this would be cut by the edge of a sheet, and its lines with it. In CSS pixels. */
const highestOnOneSheet = 900;

/** Gives the lines of the picture their shapes, again whenever its boxes move; a narrow picture becomes a list. */
export class ArgumentLines {
  private picture: HTMLElement | null = null;
  private isPrinting = false;
  private readonly observer = new ResizeObserver(() => {
    this.draw();
  });

  /** Takes on the picture that is shown now, if any. */
  attach(picture: HTMLElement | null): void {
    if (picture !== this.picture) {
      this.observer.disconnect();
      this.picture = picture;
      if (picture !== null) this.observer.observe(picture);
    }
    this.draw();
  }

  setPrinting(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.draw();
  }

  private draw(): void {
    const { picture } = this;
    if (picture === null) return;
    const isNarrow = !this.isPrinting && window.innerWidth < narrowestForColumns;
    picture.classList.toggle('as-list', isNarrow);
    if (this.isPrinting && picture.offsetHeight > highestOnOneSheet) picture.classList.add('as-list');
    if (!picture.classList.contains('as-list')) drawLines(picture);
  }
}

interface Line {
  readonly path: Element;
  readonly from: DOMRect;
  readonly to: DOMRect;
}

function drawLines(picture: HTMLElement): void {
  const origin = picture.getBoundingClientRect();
  const lines = linesOf(picture);
  const startOf = attachments(lines, 'from');
  const endOf = attachments(lines, 'to');
  for (const line of lines) {
    const x1 = line.from.right - origin.left;
    const x2 = line.to.left - origin.left;
    const y1 = (startOf.get(line) ?? 0) - origin.top;
    const y2 = (endOf.get(line) ?? 0) - origin.top;
    line.path.setAttribute('d', curve(x1, y1, x2, y2));
  }
}

function linesOf(picture: HTMLElement): readonly Line[] {
  const boxes = new Map(
    Array.from(picture.querySelectorAll('.box'), (box) => [
      box.getAttribute('data-focus') ?? '',
      box.getBoundingClientRect(),
    ]),
  );
  return Array.from(picture.querySelectorAll('.line')).flatMap((path) => {
    const from = boxes.get(path.getAttribute('data-from') ?? '');
    const to = boxes.get(path.getAttribute('data-to') ?? '');
    return from === undefined || to === undefined ? [] : [{ path, from, to }];
  });
}

/** Several lines at one box share its edge evenly, in the order of their other ends, so that they do not cross there. */
function attachments(lines: readonly Line[], end: 'from' | 'to'): ReadonlyMap<Line, number> {
  const other = end === 'from' ? 'to' : 'from';
  const byBox = new Map<DOMRect, Line[]>();
  for (const line of lines) byBox.set(line[end], [...(byBox.get(line[end]) ?? []), line]);
  const heights = new Map<Line, number>();
  for (const [box, group] of byBox) {
    group.sort((a, b) => a[other].top - b[other].top);
    group.forEach((line, index) =>
      heights.set(line, box.top + (box.height * (index + 1)) / (group.length + 1)),
    );
  }
  return heights;
}

/** A curve that leaves and arrives level, with an arrow head at its end. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  const tip = x2 - 1;
  const line = ['M', x1, y1, 'C', middle, y1, middle, y2, tip, y2];
  const head = ['M', x2 - 6, y2 - 4, 'L', tip, y2, 'L', x2 - 6, y2 + 4];
  return [...line, ...head].join(' ');
}
