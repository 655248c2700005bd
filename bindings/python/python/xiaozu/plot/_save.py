"""Saving pictures whose Chinese can be read wherever they are opened."""

from __future__ import annotations

import json
import zlib
from base64 import b64encode
from functools import cache
from importlib import import_module
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import Any, cast

import altair as alt
import vl_convert
from pylopdf_fonts_zh_cn import sans_path

from xiaozu.plot._look import FONT

# It has no types.
subset: Any = import_module("fontTools.subset")
vl_convert.register_font_directory(str(sans_path().parent))


def save(chart: alt.TopLevelMixin, path: str | PathLike[str], *, scale: float = 2.0) -> None:
    """Saves a picture as PNG, SVG or HTML, as the ending of the path says; other endings are left to Altair.

    The font comes along: in a PNG as pixels, in SVG and HTML as those letters of it that are used. HTML works offline.

    Args:
        chart: Any chart of Altair; one that names no font gets this one.
        path: The file to write.
        scale: Pixels of a PNG for each unit of the chart.
    """
    file = Path(path)
    spec: dict[str, Any] = chart.to_dict()
    spec.setdefault("config", {}).setdefault("font", FONT)
    match file.suffix.lower():
        case ".png":
            file.write_bytes(packed(vl_convert.vegalite_to_png(spec, scale=scale)))
        case ".svg":
            text = vl_convert.vegalite_to_svg(spec)
            head, inside = text.split(">", 1)
            file.write_text(f"{head}><style>{_face(text)}</style>{inside}", encoding="utf-8")
        case ".html":
            # In a script, no text may end it.
            inside = json.dumps(spec, ensure_ascii=False).replace("<", "\\u003c")
            bundle = _bundle()
            page = _PAGE.format(family=_FAMILY, face=_face(inside), bundle=bundle, spec=inside)
            file.write_text(page, encoding="utf-8")
        case _:
            chart.save(str(file))


def packed(png: bytes) -> bytes:
    """The same picture in the same pixels, packed as tightly as can be: a fifth of what was written in haste."""
    chunks: list[tuple[bytes, bytes]] = []
    start = 8
    while start < len(png):
        size = int.from_bytes(png[start : start + 4], "big")
        chunks.append((png[start + 4 : start + 8], png[start + 8 : start + 8 + size]))
        start += 12 + size
    pixels = zlib.decompress(b"".join(data for kind, data in chunks if kind == b"IDAT"))
    out = png[:8]
    for kind, data in dict(chunks).items():
        data = zlib.compress(pixels, 9) if kind == b"IDAT" else data
        out += len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    return out


_FAMILY = "Noto Sans SC"
_PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<style>{face}
body, #vg-tooltip-element {{ font-family: '{family}', sans-serif }}</style>
<script>{bundle}</script>
</head>
<body>
<div id="picture"></div>
<script>
const spec = {spec};
document.body.style.background = spec.config?.background ?? "";
const draw = () => vegaEmbed("#picture", spec, {{ renderer: "svg", actions: false }});
document.fonts.load("12px '{family}'").finally(draw);
</script>
</body>
</html>
"""


@cache
def _bundle() -> str:
    """What draws a chart in a page, whole."""
    return str(cast(Any, vl_convert).javascript_bundle())


def _face(text: str) -> str:
    """A style sheet with the letters of a text."""
    options = subset.Options(flavor="woff", layout_features=[], hinting=False, notdef_outline=True)
    font = subset.load_font(str(sans_path()), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=text + "".join(map(chr, range(0x20, 0x7F))))
    subsetter.subset(font)
    out = BytesIO()
    subset.save_font(font, out, options)
    font.close()
    letters = b64encode(out.getvalue()).decode("ascii")
    return f"@font-face{{font-family:'{_FAMILY}';src:url(data:font/woff;base64,{letters}) format('woff')}}"
