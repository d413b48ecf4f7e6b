import { Command } from 'commander';
import { diskReason } from '../analysis/study/disk-reason.ts';
import { ExpectedError } from '../analysis/study/expected-error.ts';
import { errorStream, outputStream, print, warn } from './terminal.ts';

/**
 * A command whose own lines (help, and errors that quote what was typed) are printed like all others.
 *
 * @example
 * newCommand('report').argument('[source...]');
 */
export function newCommand(name: string): Command {
  return new Command(name)
    .configureOutput({
      writeOut: (text) => {
        print(text);
      },
      writeErr: (text) => {
        print(text, errorStream);
      },
    })
    .showHelpAfterError();
}

/** Runs the command of this process: what it throws is printed like all else, and ends it with exit code 1. */
export async function runCommand(command: Command): Promise<void> {
  process.on('uncaughtException', end);
  outputStream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early (`| head`) has what it wanted.
    if (error.code === 'EPIPE') return;
    end(new ExpectedError([`standard output: expected one that can be written, got ${diskReason(error)}`]));
  });
  try {
    await command.parseAsync();
  } catch (error) {
    end(error);
  }
}

function end(error: unknown): never {
  if (error instanceof ExpectedError) warn(error.problems);
  else warn((error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n'));
  process.exit(1);
}
