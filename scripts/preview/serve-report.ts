import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { ExpectedError } from '../../analysis/study/expected-error.ts';

/** A report's folder, served. */
export interface ServedReport {
  url: string;
  /** Makes every open browser load the page anew. */
  reload: () => void;
  close: () => Promise<void>;
}

/** A frame around the page, which itself asks the network for nothing; `changes` tells when to load it anew. */
const frame = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Preview</title>
<style>html, body, iframe { margin: 0; width: 100%; height: 100%; border: 0; display: block }</style>
<iframe src="report.html" title="Report"></iframe>
<script>
  const page = document.querySelector('iframe');
  new EventSource('changes').onmessage = () => {
    const top = page.contentWindow.scrollY;
    page.onload = () => page.contentWindow.scrollTo(0, top);
    page.contentWindow.location.reload();
  };
</script>
</html>
`;

/**
 * Serves a report's folder to this machine alone.
 *
 * @param port 0 takes any that is free
 * @throws {ExpectedError} where the port is taken
 */
export async function serveReport(folder: string, port: number): Promise<ServedReport> {
  const files = sirv(folder, { dev: true });
  const listening = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    // A page of somebody else that calls itself this machine is refused.
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) {
      response.writeHead(403).end();
    } else if (request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(frame);
    } else if (request.url === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
      listening.add(response);
      response.on('close', () => listening.delete(response));
    } else {
      files(request, response, () => {
        response.writeHead(404).end('not there yet');
      });
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: unknown) => {
    throw new ExpectedError([
      `--port: expected a free port, got ${port} (${(error as Error).message}); try --port ${port + 1}`,
    ]);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reload: () => {
      for (const response of listening) response.write('data: new\n\n');
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
