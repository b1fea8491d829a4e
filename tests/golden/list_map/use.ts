// Lists and maps hold models, at any depth, and are bodies and answers themselves.
import assert from "node:assert/strict";
import { type Album, Golden, type Page } from "golden_list_map";
import { Server } from "../server.js";

const ALBUM: Album = {
  tags: ["sea"],
  pages: [{ title: "1" }],
  grid: [[1, 2], []],
  first: [null, { a: 1 }],
  index: { d1: { title: "1" } },
  groups: { a: ["x"] },
  extra: { n: { deep: [1] } },
};

export async function listsAndMapsHoldModels(): Promise<void> {
  const server = new Server(ALBUM);
  const album = await new Golden(server.settings).things.getAlbum();
  const titles: string[] = album.pages.map((page: Page) => page.title);
  assert.deepEqual(titles, ["1"]);
  assert.equal(album.index.d1?.title, "1");
  assert.deepEqual(album.extra, { n: { deep: [1] } });
  assert.deepEqual(album, ALBUM);
}

export async function theyAreAnswersAndBodies(): Promise<void> {
  const server = new Server({ sea: 1 }, [{ title: "2" }]);
  const { things } = new Golden(server.settings);
  const counts: { [key: string]: number } = await things.countPages();
  assert.deepEqual(counts, { sea: 1 });
  assert.deepEqual(await things.addPages([{ title: "1" }]), [{ title: "2" }]);
  assert.deepEqual(server.sent, [{ title: "1" }]);
}
