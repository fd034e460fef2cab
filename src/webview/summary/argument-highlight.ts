/** Hovering over a box or focusing it makes its lines and its partners stand out, by weight as well as by colour. */
export function highlightPartners(root: HTMLElement): void {
  root.addEventListener('pointerover', (event) => {
    light(event.target);
  });
  root.addEventListener('focusin', (event) => {
    light(event.target);
  });
  for (const leaving of ['pointerout', 'focusout']) {
    root.addEventListener(leaving, () => {
      light(document.activeElement);
    });
  }

  function light(target: EventTarget | null): void {
    for (const lit of root.querySelectorAll('.lit')) lit.classList.remove('lit');
    const box = target instanceof Element ? target.closest('.box') : null;
    if (box !== null) lightLines(root, box);
  }
}

function lightLines(root: HTMLElement, box: Element): void {
  const key = box.getAttribute('data-focus') ?? '';
  for (const line of root.querySelectorAll('.line')) {
    const ends = [line.getAttribute('data-from') ?? '', line.getAttribute('data-to') ?? ''];
    if (!ends.includes(key)) continue;
    line.classList.add('lit');
    for (const end of ends) {
      if (end !== key) root.querySelector(`.box[data-focus="${CSS.escape(end)}"]`)?.classList.add('lit');
    }
  }
}
