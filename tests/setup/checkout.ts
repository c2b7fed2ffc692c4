import { spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const repository = resolve(import.meta.dirname, '../..')
const lockfile = {
  packages: {
    '': { devDependencies: { electron: '45.4.1' } },
    'node_modules/electron': { version: '45.4.1' },
  },
}

/** For tests that mostly wait for other processes: also on a busy machine, they get there. */
export const sideBySide = { concurrent: true, timeout: 60_000 }

/** How a script ended. */
export interface Outcome {
  code: number | null
  out: string
  err: string
}

/** A script that is running. */
export interface Running {
  child: ChildProcess
  outcome: Promise<Outcome>
}

/**
 * A checkout in a folder of its own: the real scripts, and stand-ins for the programs that they
 * call, each of which writes down how it was called. It is removed when its test has finished.
 */
export class Checkout implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'brocade-set-up-'))
  readonly env: Record<string, string>

  /** A checkout with everything that it needs installed, but nothing built. */
  constructor() {
    for (const path of ['scripts', 'resources/locales'])
      cpSync(join(repository, path), join(this.root, path), { recursive: true })
    this.write('package.json', JSON.stringify({ devDependencies: { electron: '45.4.1' } }))
    this.write('package-lock.json', JSON.stringify(lockfile))
    this.write('node_modules/.package-lock.json', JSON.stringify(lockfile))
    this.write('src/cli/brocade.ts', `console.log('cli', ...process.argv.slice(2))\n`)

    this.tool('npm/npm-cli.js')
    this.shell('bin/ldd')
    this.tool('node_modules/electron/install.js', 'process.exit(1)')
    this.write('node_modules/electron/package.json', '{"version":"45.4.1"}')
    this.command(
      'electron-vite',
      `const fs = require('node:fs'); fs.mkdirSync('out/main', { recursive: true }); ` +
        `fs.writeFileSync('out/main/index.js', '')`,
    )
    this.command(
      'vite',
      `const fs = require('node:fs'); fs.mkdirSync('out/cli', { recursive: true }); ` +
        `fs.copyFileSync('src/cli/brocade.ts', 'out/cli/brocade.js')`,
    )
    this.env = {
      PATH: `${join(this.root, 'bin')}:/usr/bin:/bin`,
      HOME: this.root,
      XDG_CACHE_HOME: join(this.root, 'cache'),
      LC_ALL: 'en_GB.UTF-8',
      npm_execpath: join(this.root, 'npm/npm-cli.js'),
      npm_node_execpath: process.execPath,
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true })
  }

  /** @returns the calls so far of the stand-ins, oldest first: `NAME ARGUMENTS` */
  get calls(): string[] {
    const log = join(this.root, 'calls')
    return existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []
  }

  /** @returns the calls so far of one stand-in */
  callsOf(name: string): string[] {
    return this.calls.filter((call) => call.split(' ')[0] === name)
  }

  /** Writes a file of the checkout. */
  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true })
    writeFileSync(join(this.root, path), content)
  }

  /** @returns a file of the checkout, or undefined */
  read(path: string): string | undefined {
    return existsSync(join(this.root, path))
      ? readFileSync(join(this.root, path), 'utf8')
      : undefined
  }

  /** Puts a stand-in for a program somewhere: it notes its call, then runs the JavaScript given. */
  tool(path: string, body = ''): void {
    const log = JSON.stringify(join(this.root, 'calls'))
    this.write(
      path,
      `#!${process.execPath}\n` +
        `const call = [require('node:path').basename(process.argv[1]), ...process.argv.slice(2)]\n` +
        `require('node:fs').appendFileSync(${log}, call.join(' ') + '\\n')\n${body}\n`,
    )
    chmodSync(join(this.root, path), 0o755)
  }

  /** Puts a stand-in somewhere that starts faster: it notes its call, then runs the shell script. */
  shell(path: string, body = ''): void {
    this.write(path, `#!/bin/sh\necho "\${0##*/} $*" >> '${join(this.root, 'calls')}'\n${body}\n`)
    chmodSync(join(this.root, path), 0o755)
  }

  /** Installs a package whose command is a stand-in. */
  command(name: string, body: string): void {
    this.write(`node_modules/${name}/package.json`, JSON.stringify({ bin: `bin/${name}` }))
    this.tool(`node_modules/${name}/bin/${name}`, body)
  }

  /** Puts a stand-in for Electron into a folder. */
  electron(folder: string, body = 'echo v45.4.1'): void {
    this.shell(`${folder}/electron`, body)
    this.write(`${folder}/version`, '45.4.1')
  }

  /** Lets the electron package have its Electron. */
  installElectron(): void {
    this.electron('node_modules/electron/dist')
    this.write('node_modules/electron/path.txt', 'electron')
  }

  /** Starts a script of the checkout and lets it run. */
  start(script: string, args: string[] = [], env: Record<string, string> = {}): Running {
    const command = [join(this.root, 'scripts', script), ...args]
    const child = spawn(process.execPath, command, {
      cwd: this.root,
      env: { ...this.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { child, outcome: outcomeOf(child) }
  }

  /** Runs a script of the checkout to its end. */
  run(script: string, args: string[] = [], env: Record<string, string> = {}): Promise<Outcome> {
    return this.start(script, args, env).outcome
  }
}

/** @returns how a child with piped output ends */
export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  if (!child.stdout || !child.stderr) throw new Error('The child has no pipes')
  const code = new Promise<number | null>((end) => child.on('close', end))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, out, err }
}
