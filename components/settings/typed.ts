import { createContext } from 'react';

/**
 * The fields of a page that may hold something typed and not yet added. Each takes it, and says whether it could.
 */
export type Typed = Set<() => boolean>;
export const TypedContext = createContext<Typed | null>(null);

/** Takes all of it; false when something typed was refused, and says so where it stands. */
export function takeTyped(typed: Typed): boolean {
  return [...typed].map((take) => take()).every(Boolean);
}
