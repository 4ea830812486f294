"""The built pages are valid HTML: no error of the Nu Html Checker, on the pages of the sample and of odd journals."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.website.vnu import jar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

THEIRS = {
    # The theme's two toggles stand outside of every block that can be overridden.
    "Attribute “autocomplete” is only allowed when the input type is “color”, “date”, “datetime-local”, “email”, "
    "“hidden”, “month”, “number”, “password”, “range”, “search”, “tel”, “text”, “time”, “url”, or “week”.",
}
"""Errors in what the theme writes, each with the reason why it can't be mended here."""


@pytest.fixture(scope="module")
def checker() -> list[str]:
    """The command that checks HTML."""
    java, found = shutil.which("java"), jar()
    if java is None:
        pytest.skip("NO JAVA: nothing says whether the pages are valid HTML.")
    if found is None and os.environ.get("CI"):
        pytest.fail("There is no vnu.jar, and where CI is set this test must run: python tests/website/vnu.py")
    if found is None:
        pytest.skip("NO VNU: run python tests/website/vnu.py, or set VNU_JAR to its path.")
    return [java, "-Xss4m", "-jar", str(found), "--errors-only", "--skip-non-html", "--format", "json", "--stdout"]


def test_every_page_is_valid_html(checker: list[str], site: Path, odd_sites: Mapping[str, Path]) -> None:
    folders = [site, *odd_sites.values()]
    checked = subprocess.run([*checker, *folders], capture_output=True, encoding="utf-8", check=False)
    messages = json.loads(checked.stdout)["messages"]
    assert {error["message"] for error in messages} >= THEIRS, "what the theme has mended needs no exception"
    faults = {
        f"{error['url']}:{error['lastLine']} {error['message']}" for error in messages if error["message"] not in THEIRS
    }
    assert sorted(faults) == []
