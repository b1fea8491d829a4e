// What a version lacks may be absent, and what it does not know is refused before it is sent.
import assert from "node:assert/strict";
import { Golden, type Song, UnsupportedByServer } from "golden_since_until";
import { Server } from "../server.js";

export async function membersOfAllVersionsAreRead(): Promise<void> {
  const [old, new_] = [{ title: "A" }, { title: "A", lyrics: "La" }];
  const server = new Server(old, { ...new_, bitrate: 1 }, new_);
  const { things } = new Golden(server.settings);
  const lyrics: (string | undefined)[] = [];
  for (let times = 0; times < 3; times++)
    lyrics.push((await things.getSong()).lyrics);
  assert.deepEqual(lyrics, [undefined, "La", "La"]);
}

export async function aValueOfALaterVersionIsRead(): Promise<void> {
  const song: Song = { title: "A", mood: "wistful" };
  const server = new Server(song, { ...song, mood: "sad" });
  const { things } = new Golden(server.settings);
  assert.deepEqual(await things.getSong(), song);
  assert.equal((await things.getSong()).mood, "sad");
}

export async function operationsHaveLifetimes(): Promise<void> {
  const server = new Server("A side");
  for (const serverVersion of ["2.0", "2.9.1"]) {
    const client = new Golden({ ...server.settings, serverVersion });
    assert.equal(await client.things.getDisc(), "A side");
  }
  for (const serverVersion of ["1.4", "3.0"]) {
    const client = new Golden({ ...server.settings, serverVersion });
    await assert.rejects(client.things.getDisc(), UnsupportedByServer);
  }
  assert.equal(server.requests.length, 2);
}
