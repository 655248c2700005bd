"""The package is complete by itself."""

import importlib.metadata


def test_metadata() -> None:
    metadata = importlib.metadata.metadata("pyxiaozu")
    assert metadata["License-Expression"] == "MIT OR Apache-2.0"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata.get_all("License-File") == ["LICENSE-MIT", "LICENSE-APACHE"]
    assert all(" ; extra == " in needed for needed in metadata.get_all("Requires-Dist") or [])
