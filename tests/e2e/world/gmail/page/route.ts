/** What the address says: `#inbox`, `#search/tray/p2`, `#sent/1980000000010001`, each perhaps with `?compose=new`. */
export interface Route {
  folder: string;
  /** What is searched for; empty in every other folder. */
  query: string;
  page: number;
  threadId: string | null;
}

export function routeOf(hash: string): Route {
  const parts = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/').map(decodeURIComponent);
  const folder = parts[0] || 'inbox';
  const query = folder === 'search' ? (parts[1] ?? '') : '';
  const last = parts[folder === 'search' ? 2 : 1] ?? '';
  return {
    folder,
    query,
    page: Number(/^p(\d+)$/.exec(last)?.[1] ?? 1),
    threadId: /^[0-9a-f]{16}$/.test(last) ? last : null,
  };
}

/** The address of the list that a route is in or came from. */
export function listHash({ folder, query, page }: Route): string {
  const base = query ? `#${folder}/${encodeURIComponent(query)}` : `#${folder}`;
  return page > 1 ? `${base}/p${page}` : base;
}

export function threadHash(route: Route, threadId: string): string {
  return `${listHash({ ...route, page: 1 })}/${threadId}`;
}
