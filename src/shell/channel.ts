/**
 * Joins the windows that speak under a name, and tells only the others; undefined where a browser has
 * no such channels or allows none. What is heard may be anything: another version of the page is one.
 */
export function openChannel(
  name: string,
  hear: (data: unknown) => void,
): ((data: unknown) => void) | undefined {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
    return (data) => channel.postMessage(data);
  } catch {
    return undefined;
  }
}
