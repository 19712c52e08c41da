/**
 * Puts a text where the rep is writing, as if she had typed it: as text, never as markup, and Ctrl+Z takes it out again.
 * Where she has not been in the mail yet it goes to its beginning, above signature and quoted mail.
 */
export function insertText(body: Element | null, text: string): void {
  if (!(body instanceof HTMLElement)) return;
  body.focus();
  if (body instanceof HTMLTextAreaElement) return insertIntoField(body, text);
  if (!caretIsIn(body)) getSelection()?.setBaseAndExtent(body, 0, body, 0);
  for (const [n, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (n > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
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
