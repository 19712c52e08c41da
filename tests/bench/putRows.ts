/** Rows written in one transaction. */
const CHUNK = 5000;

/**
 * Fills one store of a book, straight into the database: on disk in its own time, and without the way through the
 * log, which would take an hour for a hundred thousand people.
 */
export async function putRows(book: IDBDatabase, store: string, count: number, row: (number: number) => object | null) {
  for (let start = 0; start < count; start += CHUNK) {
    const transaction = book.transaction(store, 'readwrite', { durability: 'relaxed' });
    for (let number = start; number < Math.min(start + CHUNK, count); number++) {
      const made = row(number);
      if (made) transaction.objectStore(store).put(made);
    }
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')));
    });
  }
}
