// Records that hold themselves are read to any depth.
import assert from "node:assert/strict";
import { type Folder, Golden } from "golden_ref_recursive";
import { Server } from "../server.js";

/** Return how deep the folders of a folder go. */
function depth(folder: Folder): number {
  return 1 + Math.max(0, ...folder.folders.map(depth));
}

export async function aDeepTreeIsReadWhole(): Promise<void> {
  let tree: Folder = { name: "leaf", folders: [] };
  for (let level = 0; level < 30; level++)
    tree = { name: String(level), folders: [tree] };
  const server = new Server(tree);
  const found = await new Golden(server.settings).things.tree();
  assert.equal(depth(found), 31);
  assert.equal(found.parent?.parent?.name, undefined);
}

export async function circlesOfModelsAreTold(): Promise<void> {
  const staff = { clerk: { name: "Bob", employer: null } };
  const server = new Server({ name: "Ada", employer: { staff } });
  const boss = await new Golden(server.settings).things.boss();
  assert.equal(boss.employer?.staff.clerk?.name, "Bob");
}
