"""The READMEs run: their blocks in order, in one namespace, in an empty folder.

`# →` after a statement, on its last line or on lines of its own below, is what it prints; where it prints nothing, the
`repr` of what it gives.
"""

import ast
import importlib.util
import io
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

import pytest

PACKAGE = Path(__file__).resolve().parents[1]
UNIT = PACKAGE.parents[1] / "tests" / "books" / "unit.jsonl"
FENCE = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
SHOWN = re.compile(r"# →(?: (.*))?$")

NEEDS = {
    r"\b(to_)?pandas\b": ["pandas"],
    r"\bpd\.": ["pandas"],
    r"\b(to_)?polars\b": ["polars"],
    r"\bpl\.": ["polars"],
    r"\bxiaozu\.plot\b": ["altair", "vl_convert", "fontTools", "pylopdf_fonts_zh_cn"],
    r"\bprogress=True\b": ["tqdm"],
}
"""What a block that says so needs."""


class Block(NamedTuple):
    """A block of a README."""

    readme: str
    line: int
    code: str

    def missing(self) -> list[str]:
        """The libraries it needs that are not installed."""
        needs = {name for said, names in NEEDS.items() if re.search(said, self.code) for name in names}
        return sorted(name for name in needs if importlib.util.find_spec(name) is None)


def blocks(readme: str) -> Iterator[Block]:
    text = (PACKAGE / readme).read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        yield Block(readme, text.count("\n", 0, found.start(1)) + 1, found[1])


BLOCKS = [block for readme in ("README.md", "README.zh-CN.md") for block in blocks(readme)]


@pytest.fixture(scope="module")
def namespaces(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, dict[str, Any]]]:
    """The names the blocks of each README have made so far, each README in a folder of its own."""
    before = Path.cwd()
    yield {
        readme: {"__name__": "__main__", "folder": tmp_path_factory.mktemp(readme)}
        for readme in dict.fromkeys(block.readme for block in BLOCKS)
    }
    os.chdir(before)


def statements(code: str) -> Iterator[tuple[ast.stmt, list[str]]]:
    """Every statement with what is shown of it."""
    lines = code.splitlines()
    body = ast.parse(code).body
    ends = [statement.lineno - 1 for statement in body[1:]] + [len(lines)]
    for statement, end in zip(body, ends, strict=True):
        last = statement.end_lineno or statement.lineno
        yield statement, [found[1] or "" for line in lines[last - 1 : end] if (found := SHOWN.search(line))]


def given(statement: ast.stmt, namespace: dict[str, Any], name: str) -> str:
    """What a statement prints or, where it prints nothing, gives."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        if isinstance(statement, ast.Expr):
            value = repr(eval(compile(ast.Expression(statement.value), name, "eval"), namespace))
        else:
            exec(compile(ast.Module([statement], []), name, "exec"), namespace)
            value = ""
    return printed.getvalue() or value


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"{block.readme}:{block.line}")
def test_block(block: Block, namespaces: dict[str, dict[str, Any]]) -> None:
    namespace = namespaces[block.readme]
    os.chdir(namespace["folder"])
    if not Path(UNIT.name).exists():
        shutil.copy(UNIT, UNIT.name)
    if missing := block.missing():
        pytest.skip(f"needs {', '.join(missing)}")
    for statement, shown in statements(block.code):
        got = given(statement, namespace, f"{block.readme}:{block.line}")
        assert not shown or [line.rstrip() for line in got.splitlines()] == shown, ast.unparse(statement)


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_every_arrow_is_looked_at(readme: str) -> None:
    text = (PACKAGE / readme).read_text(encoding="utf-8")
    looked = [line for block in blocks(readme) for _, shown in statements(block.code) for line in shown]
    assert len(looked) == len(re.findall(r"# →", FENCE.sub(lambda found: found[0], text))) - text.count("`# →`")
    assert looked
