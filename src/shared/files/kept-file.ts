/** A file that a service worker keeps on the device. */
export interface KeptFile {
  /** From the site's root. */
  readonly url: string;
  /** What its content is known by; null if its name says that already. Pages have it in them. */
  readonly revision: string | null;
}
