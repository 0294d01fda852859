/** A file of a bundle. */
interface Page {
  readonly fileName: string;
  source: string | Uint8Array;
}

/**
 * The pages of a built site while its last steps change them. What a bundler is asked for and given is copied, and
 * pages of many slides are large: these steps hand them to one another.
 */
export class FinishedPages {
  private readonly written = new Map<string, string | Uint8Array>();

  read(page: Page): string {
    return String(this.contentOf(page));
  }

  contentOf(page: Page): string | Uint8Array {
    return this.written.get(page.fileName) ?? page.source;
  }

  write({ fileName }: Page, content: string | Uint8Array): void {
    this.written.set(fileName, content);
  }

  /** Forgets what a build has left that came to no end. */
  clear(): void {
    this.written.clear();
  }

  /** Gives the bundler what was written. */
  give(page: Page): void {
    const content = this.written.get(page.fileName);
    if (content !== undefined) page.source = content;
    this.written.delete(page.fileName);
  }
}
