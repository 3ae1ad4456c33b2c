/** Elements that are looked at; what comes after is left as it is. */
const mostElements = 5000;
/** Below this nobody reads it (WCAG 2.2 asks for 4.5; how faint a sender likes it is theirs to say). */
const leastContrast = 2;

type Colour = [red: number, green: number, blue: number];

/**
 * Gives text that can't be told from what is behind it another colour. It happens when what was behind it is left out: a background picture, a
 * style sheet of the mail's; and it is a way of hiding words from the reader.
 * @param paper what is behind it all
 */
export function makeReadable(body: HTMLElement, paper: Colour): void {
  const view = body.ownerDocument.defaultView;
  if (!view) return;
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  while (texts.nextNode() && seen.size < mostElements) {
    const element = texts.currentNode.parentElement;
    if (!element || seen.has(element) || !texts.currentNode.nodeValue?.trim()) continue;
    seen.add(element);
    const ink = colourOf(view.getComputedStyle(element).color);
    const behind = behindOf(element, body, view) ?? paper;
    if (ink && contrast(ink, behind) < leastContrast) element.style.color = lightness(behind) > 0.35 ? "#17201c" : "#f4f7f5";
  }
}

function behindOf(element: Element, body: HTMLElement, view: Window): Colour | null {
  for (let current: Element | null = element; current && current !== body.parentElement; current = current.parentElement) {
    const colour = colourOf(view.getComputedStyle(current).backgroundColor);
    if (colour) return colour;
  }
  return null;
}

/** Null for what is seen through. */
function colourOf(computed: string): Colour | null {
  const [red, green, blue, alpha = 1] = [...computed.matchAll(/[\d.]+/g)].map(Number);
  return red === undefined || green === undefined || blue === undefined || alpha < 0.5 ? null : [red, green, blue];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function lightness(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [lightness(one), lightness(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
