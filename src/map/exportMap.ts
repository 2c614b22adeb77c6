/** The map as a file of its own: an SVG that any program can show, without this page's style sheet. */

/** Properties that come from the style sheet and must be written into a file. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-weight',
  'visibility',
] as const;

const NS = 'http://www.w3.org/2000/svg';

/** Attributes that belong to the page and not to the picture. */
const ofPage = [
  'class',
  'role',
  'tabindex',
  'aria-label',
  'aria-pressed',
  'aria-current',
  'aria-hidden',
  'data-scale',
];

/**
 * @param svg the map as it is on the page
 * @param title the guide's title
 * @returns the text of an SVG file in light colours
 */
export function svgFile(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('a copy of the map is no map');
  // Nothing is painted before this is undone, so the page does not flash.
  const root = document.documentElement;
  root.classList.add('by-day');
  const paper = getComputedStyle(svg).getPropertyValue('background-color');
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [i, original] of originals.entries()) {
    const styles = getComputedStyle(original);
    const into = copies[i];
    if (into === undefined || original.tagName === 'g') continue;
    for (const property of properties)
      into.setAttribute(property, styles.getPropertyValue(property));
  }
  root.classList.remove('by-day');

  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', NS);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  for (const element of copies) {
    const name = element.getAttribute('aria-label');
    for (const attribute of ofPage) element.removeAttribute(attribute);
    if (name !== null) element.prepend(named(element === copy ? title : name));
  }
  for (const ring of copy.querySelectorAll('[visibility="hidden"]')) ring.remove();
  const ground = document.createElementNS(NS, 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', paper);
  copy.querySelector('title')?.after(ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function named(words: string): SVGTitleElement {
  const title = document.createElementNS(NS, 'title');
  title.textContent = words;
  return title;
}
