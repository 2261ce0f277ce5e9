/** Things with an id each, and when they changed last. */
export class Collection<Id, Item> {
  readonly #byId = new Map<Id, { item: Item; changed: number }>();
  /** How many changes there were. This is what `since` counts here; Lagerkoll's pages don't say what it counts there. */
  #changes = 0;

  /** In the order in which they were added. */
  get all(): Item[] {
    return [...this.#byId.values()].map(({ item }) => item);
  }

  /** What an answer gives as `since`: asked with it again, only what changes after it is given. */
  get since(): number {
    return this.#changes;
  }

  changedSince(since: number): Item[] {
    return [...this.#byId.values()].filter(({ changed }) => changed > since).map(({ item }) => item);
  }

  get(id: Id): Item | undefined {
    return this.#byId.get(id)?.item;
  }

  /** Adds an item, puts it in another's place, or says that it changed. */
  set(id: Id, item: Item): void {
    this.#byId.set(id, { item, changed: ++this.#changes });
  }

  delete(id: Id): boolean {
    return this.#byId.delete(id);
  }
}
