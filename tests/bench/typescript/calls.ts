// Makes the calls that are measured: reads `request contestant tasks` from its input, line by line, and tells the
// seconds that one turn took, of the processor and of the clock.
import process from "node:process";
import { createInterface } from "node:readline";
import { OpenWebUI } from "openwebui-auth";

const [url = "", token = "", calls = "1"] = process.argv.slice(2);
const CREDENTIALS = { email: "ada@example.com", password: "correct horse" };
const client = new OpenWebUI({ baseUrl: url, token });

/** What somebody would send by hand. */
function headers(): Record<string, string> {
  return {
    accept: "application/json",
    "user-agent": "bench/1.0",
    authorization: `Bearer ${token}`,
  };
}

async function get(init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(`${url}/api/v1/auths/`, {
    headers: headers(),
    ...init,
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

async function post(init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(`${url}/api/v1/auths/signin`, {
    method: "POST",
    headers: { ...headers(), "content-type": "application/json" },
    body: JSON.stringify(CREDENTIALS),
    ...init,
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

const timed = (): RequestInit => ({ signal: AbortSignal.timeout(30_000) });
const contestants: Record<string, Record<string, () => Promise<unknown>>> = {
  GET: {
    client: () => client.auths.getSessionUser(),
    raw: () => get(),
    timed: () => get(timed()),
  },
  POST: {
    client: () => client.auths.signin(CREDENTIALS),
    raw: () => post(),
    timed: () => post(timed()),
  },
};

async function turn(
  call: () => Promise<unknown>,
  tasks: number,
): Promise<{ cpu: number; wall: number }> {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  const repeat = async (): Promise<void> => {
    for (let times = Number(calls) / tasks; times > 0; times--) await call();
  };
  await Promise.all(Array.from({ length: tasks }, repeat));
  const { user, system } = process.cpuUsage(cpu);
  return {
    cpu: (user + system) / 1e6,
    wall: (performance.now() - wall) / 1e3,
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const [request = "", contestant = "", tasks = "1"] = line.split(" ");
  const call = contestants[request]?.[contestant];
  if (!call) throw new Error(`there is no ${line}`);
  console.log(JSON.stringify(await turn(call, Number(tasks))));
}
