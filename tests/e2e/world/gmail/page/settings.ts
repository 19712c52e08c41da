/** How the webmail is set up, from the address: `/mail/u/0/?density=compact&split=on#inbox`. */
const query = new URLSearchParams(location.search);

export const settings = {
  /** `compact`: rows of 20 pixels and no attachment chips. */
  compact: query.get('density') === 'compact',
  /** Reading pane beside the list. */
  split: query.get('split') === 'on',
  /** Every mail is a row and a page of its own. */
  conversations: query.get('conversations') !== 'off',
  locale: query.get('lang') ?? 'en',
  direction: query.get('dir') ?? 'ltr',
  rowsPerPage: Number(query.get('rows') ?? 100),
  undoSeconds: Number(query.get('undo') ?? 10),
  /** What the send button acts on: `click`, or already `mouseup`. */
  press: query.get('press') ?? 'click',
  /** "Send + archive" stands beside "Send" in answers. */
  archive: query.get('archive') === 'on',
  /** A button that does nothing when a script presses it. */
  deaf: query.get('deaf') === 'on',
};
