"""Reading books in JSON Lines, branch by branch: how many entries, and how many review a leader."""

import json
import sys

HEADER = b'{"format":"xiaozu","version":1}\n'


def load(section, name, folder):
    with open(f"{folder}/{section}.jsonl", "rb") as file:
        books = file.read().split(HEADER)[1:]
    return {"msgspec": typed, "json": plain}[name](books)


def typed(books):
    import msgspec

    import lines

    decode = msgspec.json.Decoder(lines.Line).decode_lines

    def work():
        entries = reviews = 0
        for book in books:
            read = decode(book)
            entries += len(read)
            reviews += sum(type(line) is lines.LeaderReviewed for line in read)
        return entries + 1_000_000_000 * reviews

    return f"msgspec {msgspec.__version__}", work


def plain(books):
    def work():
        entries = reviews = 0
        for book in books:
            read = [json.loads(line) for line in book.splitlines()]
            entries += len(read)
            reviews += sum(line["kind"] == "leader_reviewed" for line in read)
        return entries + 1_000_000_000 * reviews

    return f"python {sys.version.split()[0]}", work
