/**
 * A small web server for one folder, on this machine only. This room is run by Node, unlike the
 * rest of the preview, which is run by a browser.
 */

import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";

/** Other sites must not reach a server on this machine, so only its own address is answered. */
const host = "127.0.0.1";
const ownNames = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

export interface Serving {
  /** E.g. `http://localhost:8080/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the files of `folder` on the first free port from `firstPort` on.
 *
 * @throws Error EADDRINUSE where none of the ports is free.
 */
export async function serveFolder(folder: string, firstPort: number, ports = 20): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(folder, request, response);
  });
  const port = await listenFrom(server, firstPort, ports);
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function listenFrom(server: Server, port: number, left: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, () => {
        server.off("error", reject);
        resolve();
      });
    });
    return port;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" || left <= 1) throw error;
    return await listenFrom(server, port + 1, left - 1);
  }
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { method = "", url = "/", headers } = request;
  if (!ownNames.test(headers.host ?? "")) return refuse(response, 403);
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405);
  const file = fileAt(folder, url);
  const size = file === null ? null : sizeOf(file);
  if (file === null || size === null) return refuse(response, 404);
  response.writeHead(200, {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Content-Length": size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  if (method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** The file of an address; null for an address that leads out of the folder or cannot be read. */
export function fileAt(folder: string, url: string): string | null {
  const path = readPath(url);
  if (path === null || path.includes("\0") || path.includes("\\")) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${path.endsWith("/") ? `${path}preview.html` : path}`);
  return file.startsWith(root + sep) ? file : null;
}

function readPath(url: string): string | null {
  const [path = ""] = url.split(/[?#]/);
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith("/") ? decoded : null;
  } catch {
    return null;
  }
}

function sizeOf(file: string): number | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : null;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end();
}
