/**
 * Puts a text where the rep is writing, as if she had typed it: as text, never as markup, and one Ctrl+Z takes it out
 * again. Where she has not been in the mail yet it goes to its beginning, above signature and quoted mail.
 */
export function insertText(body: Element | null, text: string): void {
  if (!(body instanceof HTMLElement)) return;
  const lines = text.replace(/\r\n?/g, '\n');
  // The focus alone would put a caret at the beginning.
  const atHerPlace = caretIsIn(body);
  body.focus();
  if (body instanceof HTMLTextAreaElement) return insertIntoField(body, lines);
  if (!atHerPlace) getSelection()?.setBaseAndExtent(body, 0, body, 0);
  const apart = !atHerPlace && body.textContent !== '' ? '\n' : '';
  document.execCommand('insertText', false, lines + apart);
}

function caretIsIn(body: Element): boolean {
  const anchor = getSelection()?.anchorNode;
  return anchor !== null && anchor !== undefined && body.contains(anchor);
}

function insertIntoField(field: HTMLTextAreaElement, text: string): void {
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
