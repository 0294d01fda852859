import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A Firefox that is installed, or named by MESA_DECK_FIREFOX; undefined if there is none. */
export function findFirefox(): string | undefined {
  const { MESA_DECK_FIREFOX: named, PATH = '' } = process.env;
  const names = ['firefox-esr', 'firefox'];
  const found = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(named ? [named] : found), '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    isProgram,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Keys as WebDriver calls them. */
const keys: Readonly<Record<string, string>> = {
  PageDown: '\uE00F',
  Home: '\uE011',
  End: '\uE010',
  Escape: '\uE00C',
};

/**
 * A headless Firefox, driven over Marionette, which every Firefox has in it: what the driver of the
 * other tests asks for, a released Firefox does not know.
 */
export class Firefox {
  private readonly process: ChildProcess;
  private readonly profile: string;
  private readonly socket: Socket;
  private readonly answers = new Map<number, (answer: readonly unknown[]) => void>();
  private commands = 0;
  private read = Buffer.alloc(0);

  static async start(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'mesa-deck-firefox-'));
    writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
    const options = ['--headless', '--marionette', '--no-remote', '--profile', profile];
    const process = spawn(path, [...options, '--width', '1280', '--height', '805'], {
      env: { ...globalThis.process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    });
    const port = await portOf(process);
    const firefox = new Firefox(process, profile, connect(port, '127.0.0.1'));
    await firefox.send('WebDriver:NewSession', { capabilities: {} });
    return firefox;
  }

  private constructor(process: ChildProcess, profile: string, socket: Socket) {
    this.process = process;
    this.profile = profile;
    this.socket = socket;
    socket.on('data', (data) => this.hear(data));
  }

  async go(address: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url: address });
  }

  /** Runs a function in the page, which gets nothing from here but its arguments. */
  async run<Result, Args extends readonly unknown[]>(
    act: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const script = `return (${act}).apply(undefined, arguments)`;
    const { value } = await this.send('WebDriver:ExecuteScript', { script, args, sandbox: null });
    return value as Awaited<Result>;
  }

  async press(key: string): Promise<void> {
    const value = keys[key] ?? key;
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    await this.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }

  async windows(): Promise<readonly string[]> {
    return (await this.send('WebDriver:GetWindowHandles', {})) as unknown as readonly string[];
  }

  /** From then on all is said to this window. */
  async turnTo(handle: string): Promise<void> {
    await this.send('WebDriver:SwitchToWindow', { handle });
  }

  async picture(): Promise<Buffer> {
    const { value } = await this.send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(String(value), 'base64');
  }

  /** The page on paper, as a reader prints who has left the grounds out. */
  async print(): Promise<Buffer> {
    const { value } = await this.send('WebDriver:Print', { background: false });
    return Buffer.from(String(value), 'base64');
  }

  async close(): Promise<void> {
    this.socket.destroy();
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async send(name: string, parameters: object): Promise<{ readonly value?: unknown }> {
    this.commands += 1;
    const id = this.commands;
    const answer = new Promise<readonly unknown[]>((resolve) => this.answers.set(id, resolve));
    const text = JSON.stringify([0, id, name, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answer;
    if (error) throw new Error(`${name}: ${(error as { message: string }).message}`);
    return result as { readonly value?: unknown };
  }

  /** Messages are as long as the number before them says. */
  private hear(data: Buffer): void {
    this.read = Buffer.concat([this.read, data]);
    for (;;) {
      const colon = this.read.indexOf(':');
      const length = Number(this.read.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.read.length < colon + 1 + length) return;
      const message = JSON.parse(this.read.subarray(colon + 1, colon + 1 + length).toString());
      this.read = this.read.subarray(colon + 1 + length);
      if (Array.isArray(message)) this.answers.get(message[1])?.(message);
    }
  }
}

/** Firefox says which port it has taken. */
function portOf(process: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data;
      const port = /Marionette\s+INFO\s+Listening on port (\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    };
    process.stderr?.on('data', hear);
    process.stdout?.on('data', hear);
    process.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}
