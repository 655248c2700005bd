import { readFileSync } from "node:fs";
import { argv } from "node:process";

import { Book, Rulebook } from "xiaozu";
import { connect } from "xiaozu/worker";

const text = readFileSync(argv[2]);

const here = Book.parse(text, Rulebook.source()).asOf("2022-06-10").findings().length;

const remote = await connect();
const book = await remote.Book.parse(text, await remote.Rulebook.source());
const branch = await book.asOf("2022-06-10");
const there = (await branch.findings()).length;
remote.terminate();

console.log(JSON.stringify([here, there]));
