"""Whose report it is: the outlet that wrote it, who printed it, and the side it speaks for."""

import pytest
from read_invented import article, report

TEXT = "Kenyan Foreign Minister Amina Odera met with Omani Foreign Minister Salim Harthy on Tuesday."


def whose(text: str, **given: str | None) -> tuple[str | None, str | None, str | None]:
    """Outlet, carrier and side."""
    source = report(text, **given).source
    return source.outlet, source.carrier, source.side


CARRIER = "\n\nHELSINKI TIMES does not exercise editorial control over this section."

SIGNS = [
    ("MUSCAT, May 4 (Xinhua) -- " + TEXT, ("Xinhua", None, "CN")),
    ("SEOUL, May 4 (Yonhap) -- " + TEXT, ("Yonhap", None, "KR")),
    ("MOSCOW, May 4. /TASS/. " + TEXT, ("TASS", None, "RU")),
    ("Pyongyang, May 4 (KCNA) -- " + TEXT, ("KCNA", None, "KP")),
    ("Pyongyang, May 4 Juche 110 (2021) (KCNA) -- " + TEXT, ("KCNA", None, "KP")),
    ("ASTANA. KAZINFORM - " + TEXT, ("Kazinform", None, "KZ")),
    ("MUSCAT (Reuters) - " + TEXT, ("Reuters", None, None)),
    ("CGTN\n\n" + TEXT, ("CGTN", None, "CN")),
    ("NNA - " + TEXT, ("NNA", None, "LB")),
    ("HARBOR - " + TEXT, (None, None, None)),
    ("Xinhua, May 4, 2021\n\n" + TEXT, ("Xinhua", None, "CN")),
    ("Odera and Harthy on board of a ship in the harbor. (Xinhua/Lu Ming)\n\n" + TEXT, ("Xinhua", None, "CN")),
    ("On a ship, May 4, 2021. (Xinhua/Lu Ming)\n\n" + TEXT, ("Xinhua", None, "CN")),
    (TEXT + "\n\nThe harbor was quiet. - KUNA", ("KUNA", None, "KW")),
    (
        "MUSCAT, May 4 (Xinhua) -- " + TEXT + CARRIER,
        ("Xinhua", "Helsinki Times", "CN"),
    ),
    (TEXT, (None, None, None)),
    ("By Ann Writer\n\n" + TEXT, (None, None, None)),
]


@pytest.mark.parametrize(("text", "expected"), SIGNS, ids=range(len(SIGNS)))
def test_the_outlet_is_told_by_dateline_line_caption_or_sign_off(text, expected):
    """A world agency speaks for no side; who only prints another's text is its carrier."""
    assert whose(text) == expected


RECORDS = [
    ({"outlet": "Xinhua"}, ("Xinhua", None, "CN")),
    ({"outlet": "xinhua"}, ("Xinhua", None, "CN")),
    ({"outlet": "The Star"}, ("The Star", None, "MY")),
    ({"outlet": "The Star (Kenya)"}, ("The Star (Kenya)", None, "KE")),
    ({"outlet": "The Harbor Post"}, ("The Harbor Post", None, None)),
    ({"outlet": "Kenyan Ministry of Tides"}, ("Kenyan Ministry of Tides", None, "KE")),
    ({"outlet": "Department of Foreign Affairs, Kenya"}, ("Department of Foreign Affairs, Kenya", None, "KE")),
    ({"outlet": "Embassy of Kenya, Muscat"}, ("Embassy of Kenya, Muscat", None, None)),
    ({"url": "https://www.xinhuanet.com/english/2021-05/04/c_1.htm"}, ("Xinhua", None, "CN")),
    ({"url": "https://notxinhuanet.com/"}, (None, None, None)),
    ({"outlet": "Xinhua Evening Edition"}, ("Xinhua", None, "CN")),
    ({"outlet": "Yonhap (English pages)"}, ("Yonhap", None, "KR")),
    ({"outlet": "Xinhua - Africa"}, ("Xinhua", None, "CN")),
    ({"outlet": "clippings (xinhuanet.com)"}, ("Xinhua", None, "CN")),
    ({"outlet": "www.xinhuanet.com"}, ("Xinhua", None, "CN")),
    ({"outlet": "Amara Gazette (KE)"}, ("Amara Gazette (KE)", None, "KE")),
    ({"outlet": "Amara Gazette (ZZ)"}, ("Amara Gazette (ZZ)", None, None)),
    ({"outlet": "amaragazette.com.na"}, ("amaragazette.com.na", None, "NA")),
    ({"outlet": "Government.no"}, ("Government.no", None, "NO")),
    ({"outlet": "ferries.no"}, ("ferries.no", None, "NO")),
    ({"url": "https://amaragazette.mn/1"}, (None, None, "MN")),
    ({"outlet": "ferries.tv"}, ("ferries.tv", None, None)),
    ({"outlet": "amaragazette.co.ke"}, ("amaragazette.co.ke", None, "KE")),
    ({"outlet": "amaragazette.io"}, ("amaragazette.io", None, None)),
]


@pytest.mark.parametrize(("given", "expected"), RECORDS, ids=str)
def test_a_record_says_whose_it_is(given, expected):
    """By its outlet, more words after it or not, else by its address; an unknown outlet is kept as it is written.

    Of one that nobody knows, a land in brackets or in the domain tells the side; ``.io`` alone is no land.
    """
    assert whose(TEXT, **given) == expected


def test_what_the_text_says_of_its_outlet_counts_before_the_record_s_carrier():
    assert whose("MUSCAT, May 4 (Xinhua) -- " + TEXT, outlet="Helsinki Times") == ("Xinhua", "Helsinki Times", "CN")


HOMES = [
    ({"outlet": "CNN"}, None, "US"),
    ({"outlet": "The Guardian"}, None, "GB"),
    ({"outlet": "Reuters"}, None, None),
    ({"outlet": "Xinhua"}, "CN", "CN"),
    ({"outlet": "Amara Gazette (KE)"}, "KE", "KE"),
    ({}, None, None),
]


@pytest.mark.parametrize(("given", "side", "home"), HOMES, ids=str)
def test_a_newsroom_has_a_home_also_where_it_speaks_for_no_side(given, side, home):
    """``The president`` in an American paper is the American one; a world agency names the land."""
    read = article(TEXT, **given)
    assert (read.side, read.home) == (side, home)


def test_an_unknown_outlet_is_flagged():
    assert report(TEXT).flags == ("unknown-outlet",)
    assert report(TEXT, outlet="Xinhua").flags == ()


def test_the_headline_is_the_record_s_else_the_text_s():
    assert report("Odera meets Harthy\n\n" + TEXT).source.title == "Odera meets Harthy"
    assert report("Odera meets Harthy\n\n" + TEXT, title="Ships").source.title == "Ships"
    assert report(TEXT).source.title is None


def test_a_report_is_counted_in_words_and_known_by_the_digest_of_its_text():
    one, two = report(TEXT).source, report(TEXT + " ").source
    assert one.words == two.words == 14
    assert one.sha256 != two.sha256
    assert len(one.sha256) == 64
