// A resource is a member of the client, and a module of functions.
import assert from "node:assert/strict";
import { type Book, connect, Golden } from "golden_several_resources";
import { getBook } from "golden_several_resources/operations/books";
import { lend } from "golden_several_resources/operations/loans";
import { Server } from "../server.js";

const TEA: Book = { title: "Tea" };

export async function eachResourceHasItsOperations(): Promise<void> {
  const server = new Server(TEA, null);
  const { books, loans } = new Golden(server.settings);
  assert.deepEqual(await books.addBook(TEA), TEA);
  assert.equal(server.url, "/books");
  await loans.lend(TEA);
  assert.equal(server.url, "/loans/lend");
}

export async function theFunctionsNeedNoClient(): Promise<void> {
  const server = new Server(TEA, null);
  const connection = connect(server.settings);
  assert.deepEqual(await getBook(connection), TEA);
  assert.equal(server.url, "/books/first");
  await lend(connection, TEA);
  assert.deepEqual(server.sent, TEA);
}
