/**
 * What the file system said, without the path (which the message names already).
 *
 * @example
 * diskReason(new Error("EACCES: permission denied, open '/a/b'")); // => 'EACCES: permission denied'
 */
export function diskReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z0-9_]+: [^,]+/.exec(message)?.[0] ?? message;
}
