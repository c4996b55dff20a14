import pytest
from program import Program

from diplotalk.query.sources import write_sample


@pytest.fixture
def program(tmp_path):
    """The installed program in an empty folder that is also the home."""
    return Program(tmp_path)


@pytest.fixture(scope="session")
def archive(tmp_path_factory):
    """The path of an archive of the sample."""
    path = str(tmp_path_factory.mktemp("archive") / "a.db")
    write_sample(path)
    return path
