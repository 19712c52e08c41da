/** Names that turn out to mean the same: sets that only ever grow together (union-find). */
export class Sets {
  private readonly parents = new Map<string, string>();

  /** The name that stands for the whole set of `name`. */
  rootOf(name: string): string {
    let root = name;
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up;
    for (let at = name; at !== root;) {
      const up = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = up;
    }
    return root;
  }

  /** From now on `a` and `b` are one. The smaller name leads, so that the order of joining does not show. */
  join(a: string, b: string): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)].sort() as [string, string];
    if (first !== second) this.parents.set(second, first);
  }
}
