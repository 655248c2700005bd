import init, { Book, Rulebook } from "xiaozu";
import { connect } from "xiaozu/worker";

const text = await (await fetch("/unit.jsonl")).text();

await init();
const here: number = Book.parse(text, Rulebook.source()).asOf("2022-06-10").findings().length;

const remote = await connect();
const book = await remote.Book.parse(text, await remote.Rulebook.source());
const branch = await book.asOf("2022-06-10");
const there: number = (await branch.findings()).length;
remote.terminate();

document.body.textContent = JSON.stringify([here, there]);
