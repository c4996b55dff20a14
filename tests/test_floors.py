"""The house stands: a module knows only the floors below its own, and importing costs nothing."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "diplotalk"
FLOORS = ("text", "lexicon", "reading", "extract", "archive", "query", "output", "cli")
MODULES = sorted(path for floor in FLOORS for path in (PACKAGE / floor).glob("*.py"))
HEAVY = ("rich", "dateutil", "sqlite3", "ahocorasick_rs", "platformdirs", "pydantic", "multiprocessing")


def imported(tree: ast.Module) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_module_imports_only_from_floors_below_its_own(path):
    floor = FLOORS.index(path.parent.name)
    for name in imported(ast.parse(path.read_text(encoding="utf-8"))):
        if name.startswith("diplotalk."):
            above = name.split(".")[1]
            assert above not in FLOORS or FLOORS.index(above) <= floor, f"{path.parent.name} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_only_the_output_floor_writes_to_the_user(path):
    if path.parent.name in ("output", "cli"):
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not (isinstance(node, ast.Name) and node.id == "print"), f"{path} prints"
        assert not (isinstance(node, ast.Attribute) and node.attr in ("stdout", "stderr")), f"{path} uses a stream"


def loaded_by(code: str) -> set[str]:
    report = f"import sys\n{code}\nprint(*sys.modules, sep='\\n')"
    return set(
        subprocess.run([sys.executable, "-c", report], capture_output=True, text=True, check=True).stdout.split()
    )


def test_importing_the_library_loads_nothing_of_it():
    loaded = loaded_by("import diplotalk")
    assert {name for name in loaded if name.startswith("diplotalk")} == {"diplotalk", "diplotalk.version"}
    assert not (loaded - loaded_by("")) & {*HEAVY, "re", "json", "typer"}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["list", "--help"], ["schema"], ["lisst"]])
def test_what_needs_no_reports_loads_nothing_heavy(arguments):
    loaded = loaded_by(
        "import io, os\n"
        "from diplotalk.cli.main import run\n"
        "keep = os.dup(1); os.dup2(os.open(os.devnull, os.O_WRONLY), 1)\n"
        f"run({arguments})\n"
        "sys.stdout.flush(); os.dup2(keep, 1)"
    )
    assert not loaded & {*HEAVY, "diplotalk.lexicon.load", "diplotalk.archive.store"}
