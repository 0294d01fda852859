/** The worker of figures in a page that is all in one file: its code is a text in the page's own. */
import FigureWorker from './figure-worker?worker&inline';

export function openWorker(): Worker {
  return new FigureWorker();
}
