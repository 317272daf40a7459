// A folder in, a web server out: what a plain static host does with a published site. Applies `_headers`; misses get 404.html.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif',
  '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.json': 'application/json',
  '.webmanifest': 'application/manifest+json', '.pdf': 'application/pdf',
  '.vtt': 'text/vtt', '.mp4': 'video/mp4', '.webm': 'video/webm', '.mp3': 'audio/mpeg', '.opus': 'audio/ogg', '.woff2': 'font/woff2',
};

/**
 * Serves a folder on a port of this machine, a free one unless one is wanted. What stands in the result can be changed while it serves: `folder`, `delay` (milliseconds
 * before pages are answered), `status` (of every answer), `down` (nothing is answered), `moved`
 * (old addresses and the new ones).
 */
export async function serve(folder, wanted = 0) {
  const rules = readRules(join(folder, '_headers'));
  const site = { folder, delay: 0, status: 0, down: false, moved: {} };
  const server = createServer(async (request, response) => {
    if (site.down) return request.socket.destroy();
    if (site.delay && request.headers.accept?.includes('text/html')) await new Promise((done) => setTimeout(done, site.delay));
    if (site.moved[request.url]) return response.writeHead(301, { Location: site.moved[request.url] }).end();
    if (site.status) return response.writeHead(site.status, { 'Content-Type': TYPES['.html'] }).end('<title>No</title>');
    return answer(site.folder, rules, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((ready) => server.listen(wanted, '127.0.0.1', ready));
  const { port } = server.address();
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return Object.assign(site, { origin: `http://127.0.0.1:${port}`, port, close });
}

async function answer(folder, rules, request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  for (const [name, value] of headersOf(rules, path)) response.setHeader(name, value);
  let file = join(folder, normalize(path));
  let status = 200;
  if (!file.startsWith(folder)) file = folder;
  if (await isFolder(file)) file = join(file, 'index.html');
  let bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    [status, file] = [404, join(folder, '404.html')];
    bytes = await readFile(file);
  }
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  response.writeHead(status).end(bytes);
}

const isFolder = (file) => stat(file).then((found) => found.isDirectory(), () => false);

/** The rules of a `_headers` file: an address, then its headers, indented; `! Name` takes one away again. */
function readRules(file) {
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter((line) => line.trim())) {
    if (!/^\s/.test(line)) rules.push({ address: line.trim(), headers: [] });
    else rules.at(-1).headers.push(line.trim());
  }
  return rules;
}

/** In an address `*` stands for anything and `:name` for one part of a path. */
function matcher(address) {
  const literal = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal(address).replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`);
}

function headersOf(rules, path) {
  const headers = new Map();
  for (const { address, headers: lines } of rules) {
    if (!matcher(address).test(path)) continue;
    for (const line of lines) {
      if (line.startsWith('! ')) headers.delete(line.slice(2).toLowerCase());
      else headers.set(line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim());
    }
  }
  return headers;
}
