/**
 * Does this work alone among all that bears the same name, in whichever page or worker of ours: reading a stored value,
 * changing it and writing it back is three steps, and another's change in between would be lost.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`next-touch ${name}`, work);
}
