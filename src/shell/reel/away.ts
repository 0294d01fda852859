import { slidesIn } from '../../shared/text/far.ts';

/** A file beside the page, with slides of its deck. */
interface SlidesFile {
  readonly address: string;
  readonly ids: readonly string[];
  readonly skipped: ReadonlySet<string>;
  coming?: Promise<void> | undefined;
}

type Take = (texts: ReadonlyMap<string, string>) => void;

/** The slides of a large deck that lie in files beside its page, until these are fetched. */
export class Away {
  private readonly take: Take;
  /** By the ids of their slides. */
  private readonly files = new Map<string, SlidesFile>();

  /** Gives the slides of a file, as texts, to who takes them. */
  constructor(take: Take) {
    this.take = take;
  }

  get isAny(): boolean {
    return this.files.size > 0;
  }

  /** Notes a file by what the page says of it; returns the ids of its slides. */
  add({ from = '', slides = '', skipped = '' }: DOMStringMap): readonly string[] {
    const ids = slides.split(' ');
    const file = { address: from, ids, skipped: new Set(skipped.split(' ')) };
    for (const id of ids) this.files.set(id, file);
    return ids;
  }

  has(id: string): boolean {
    return this.files.has(id);
  }

  isSkipped(id: string): boolean {
    return this.files.get(id)?.skipped.has(id) === true;
  }

  /** Fetches the files of these slides; what can't be had now is asked for again the next time. */
  async fetch(ids: readonly string[]): Promise<void> {
    await Promise.all(this.filesOf(ids).map((file) => this.come(file)));
  }

  /** All of them, while the page stands still. */
  fetchNow(): void {
    for (const file of this.filesOf([...this.files.keys()])) {
      const request = new XMLHttpRequest();
      request.open('GET', file.address, false);
      try {
        request.send();
      } catch {
        // There is no network: what is here is printed.
        return;
      }
      if (request.status === 200) this.arrive(file, request.responseText);
    }
  }

  /** The page has what it needs: nothing more is fetched. */
  clear(): void {
    this.files.clear();
  }

  private filesOf(ids: readonly string[]): readonly SlidesFile[] {
    return [...new Set(ids.flatMap((id) => this.files.get(id) ?? []))];
  }

  private come(file: SlidesFile): Promise<void> {
    file.coming ??= textAt(file.address).then(
      (text) => this.arrive(file, text),
      (error: unknown) => {
        file.coming = undefined;
        throw error;
      },
    );
    return file.coming;
  }

  private arrive({ ids }: SlidesFile, text: string): void {
    if (!ids.some((id) => this.files.has(id))) return;
    for (const id of ids) this.files.delete(id);
    this.take(slidesIn(text));
  }
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}
