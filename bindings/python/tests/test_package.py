"""The package is complete by itself."""

import importlib.metadata

from xiaozu import _entry, _values, _xiaozu, errors


def test_metadata() -> None:
    metadata = importlib.metadata.metadata("pyxiaozu")
    assert metadata["License-Expression"] == "MIT OR Apache-2.0"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata.get_all("License-File") == ["LICENSE-MIT", "LICENSE-APACHE"]
    assert all(" ; extra == " in needed for needed in metadata.get_all("Requires-Dist") or [])


def test_a_name_stands_for_one_thing() -> None:
    names = [name for module in (_entry, _values, _xiaozu, errors) for name in module.__all__]
    assert sorted(names) == sorted(set(names))
