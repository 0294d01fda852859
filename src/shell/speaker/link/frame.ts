import { element } from '../../dom.ts';
import { isOurs, target } from '../../ours.ts';
import type { Order, Shown } from './preview.ts';

/** A deck in a frame, at its true proportions. Messages wait until it is ready. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  tell(order: Order): void;
}

/**
 * A deck knows by the frame's name what it is shown for. `shown` is called with what the frame shows after each order, in the order of the orders; `passing`
 * says that the frame has been sent elsewhere meanwhile.
 */
export function openFrame(
  name: 'now' | 'next',
  address: string,
  title: string,
  shown: (shown: Shown, order: Order, passing: boolean) => void,
): Frame {
  // To be seen: keys and clicks stay with the speaker view.
  const frame = element('iframe', { name, title, src: address, inert: true });
  let ready = false;
  let orders: Order[] = [];
  let last: Shown | undefined;
  const send = (order: Order) => frame.contentWindow?.postMessage(order, target);
  addEventListener('message', (event: MessageEvent<Partial<Report> | null>) => {
    const { source, data } = event;
    if (source !== frame.contentWindow || !isOurs(event) || !data?.shown) return;
    if (data.ready) {
      // It is there, or has been loaded again and does not know any more where it was.
      if (ready) orders = last ? [{ go: last }] : [];
      ready = true;
      for (const order of orders) send(order);
      return;
    }
    const order = orders.shift();
    last = data.shown;
    const passing = orders.some((later) => 'go' in later);
    if (order) shown(data.shown, order, passing);
  });
  return {
    element: frame,
    tell(order) {
      orders.push(order);
      if (ready) send(order);
    },
  };
}

/** What a preview says: once when it is ready, and once after each order. */
export interface Report {
  readonly shown: Shown;
  readonly ready: boolean;
}
