import { createContext, Script } from 'node:vm';
import { say } from '../../say.ts';

/** Work that was ended because it took too long. */
export class TimeOut extends Error {}

const call = new Script('work()');
const room = createContext({ work: undefined });

/** Does work that may never end, such as a macro that writes another a thousand times; throws a TimeOut. */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  room['work'] = work;
  try {
    return call.runInContext(room, { timeout: milliseconds });
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimeOut(say`it took too long`) : error;
  } finally {
    room['work'] = undefined;
  }
}
