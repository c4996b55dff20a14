"""Where direct speech begins and ends that stands between single or typewritten marks."""

import pytest

from diplotalk.text.quotes import double


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'It is late,' she said.", '"It is late," she said.'),
        ("'We heard our partners' views,' she said.", '"We heard our partners\' views," she said.'),
        ("'We don't know,' she said, of the ministers' plan.", "\"We don't know,\" she said, of the ministers' plan."),
        ("``It is late,'' she said.", '" It is late,"  she said.'),
        ("She said: 'It's late.\n\n'We go.'", 'She said: "It\'s late.\n\n"We go."'),
        ("She said: 'It is late.\n\nNobody went.", "She said: 'It is late.\n\nNobody went."),
        ("the ministers' plan and the 'Harbor' treaty", "the ministers' plan and the 'Harbor' treaty"),
    ],
)
def test_single_marks_around_speech_read_as_double_ones(text, expected):
    """A speech of several paragraphs opens each with a mark and closes the last alone; the text keeps its length."""
    assert double(text) == expected
    assert len(expected) == len(text)
