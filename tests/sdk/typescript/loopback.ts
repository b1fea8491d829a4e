// A server on the loopback interface that answers by the path, well or badly.
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What the server does with a request. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
) => void;

/** A server that runs, and what it saw. */
export interface Loopback {
  readonly url: string;
  readonly requests: { readonly method: string; readonly url: string }[];
  /** How many connections the other side has closed before their answers were whole. */
  readonly broken: () => number;
  readonly close: () => Promise<void>;
}

/** Start a server; it has to be closed. */
export async function loopback(handler: Handler): Promise<Loopback> {
  const requests: { method: string; url: string }[] = [];
  const sockets = new Set<Socket>();
  let broken = 0;
  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? "", url: request.url ?? "" });
    response.on("close", () => {
      if (!response.writableFinished) broken += 1;
    });
    handler(request, response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    broken: () => broken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Answer with JSON. */
export function answer(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    "content-type": "application/json",
    ...headers,
  });
  response.end(JSON.stringify(body));
}

/** Begin an answer, and leave it at that. */
export function begin(response: ServerResponse): void {
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": "100",
  });
  response.write('{"id":');
}

/** Wait until something holds, for two seconds at most. */
export async function until(holds: () => boolean): Promise<void> {
  for (let times = 0; times < 200 && !holds(); times++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  if (!holds()) throw new Error("it did not come true");
}
