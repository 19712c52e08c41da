type Child = Node | string | null;

/** `el('span.yP.hot', { email }, 'Nadia')`. The page has Trusted Types on, so nothing is built from strings of markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  selector: Tag | `${Tag}.${string}`,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const [tag, ...classes] = selector.split('.');
  const element = document.createElement(tag as Tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

let count = 0;

/** Ids as the webmail writes them: they look like `:4f` and are new at every drawing. */
export function freshId(): string {
  return `:${(++count).toString(36)}`;
}
