import { lookup } from 'mrmime';

/** The media type of a file, by the ending of its path. */
export function contentType(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/|[/+]xml$/.test(type) && type !== 'image/svg+xml'
    ? `${type}; charset=utf-8`
    : type;
}
