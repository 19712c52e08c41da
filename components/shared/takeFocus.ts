/** As a `ref`: the element takes the focus when it appears, because the rep's own key or click brought it up. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
