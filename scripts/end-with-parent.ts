/**
 * Ends this process as SIGTERM would, once the process that started it with a channel is gone: nobody waits for what it
 * makes, and a report that is just being written stays whole. Without a channel nothing happens.
 *
 * @example
 * endWithParent(); // before anything else
 */
export function endWithParent(): void {
  const end = () => process.kill(process.pid, 'SIGTERM');
  // A parent that is gone already told it before anybody listened.
  if (process.send !== undefined && !process.connected) end();
  process.once('disconnect', end);
  // Listening must not keep a process alive that is done.
  process.channel?.unref();
}
