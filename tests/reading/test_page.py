"""A saved web page gives its report: no menu, no script, and what its head says about it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotalk.reading.document import Document, Unreadable
from diplotalk.reading.page import NO_TEXT, TOO_MANY_ATTRIBUTES, TOO_MANY_TAGS, read_page

TALKS = "Omani Foreign Minister Salim Harthy received his Kenyan counterpart Amina Odera in Muscat on Monday."
AGREED = "The two sides agreed to open a ferry line."
PAGE = f"""<!DOCTYPE html>
<html><head><title>Harthy receives Odera | Gulf Post</title><script>var news = "<p>Nobody met</p>";</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
<main><article><h1>Harthy receives Odera</h1>
<figure><img alt="two ministers" src="a.jpg"><figcaption>Harthy and Odera in Muscat, May 6, 2019.</figcaption></figure>
<p>{TALKS}</p><p>{AGREED.replace("ferry", "<b>ferry</b>")}</p>
<ul><li>The line opens in June.</li><li>Tickets &amp; visas are free.</li></ul>
<div class="related"><a href="/2">Odera calls her Fijian counterpart</a></div></article>
<aside>Most read: Odera meets Lind</aside></main>
<div class="comments"><p>Well done!</p></div><footer>Gulf Post 2019</footer></body></html>
"""
REPORT = f"""Harthy receives Odera

Harthy and Odera in Muscat, May 6, 2019.

{TALKS}

{AGREED}

  The line opens in June.
  Tickets & visas are free.
"""


def page(head="", body=f"<p>{TALKS}</p>"):
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def read(text, codec="utf-8"):
    return read_page("a.html", text.encode(codec))


def test_the_report_keeps_headline_captions_and_lists_and_loses_menus_scripts_and_comments():
    found = read(PAGE)
    assert found.text == REPORT
    assert found.title == "Harthy receives Odera"


HEADS = {
    "Open Graph": '<meta property="og:title" content="A &amp; B"><meta property="og:site_name" content="Gulf Post">'
    '<meta property="article:published_time" content="2019-05-06T10:00:00+04:00">'
    '<meta property="og:url" content="https://news.example/1">',
    "linked data": '<title>A & B</title><meta name="application-name" content="Gulf Post">'
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2019-05-06T10:00:00+04:00"}</script>'
    '<meta property="og:url" content="https://news.example/1">',
    "Dublin Core": '<meta name="DC.title" content="A &amp; B"><meta name="DC.publisher" content=" Gulf\nPost ">'
    '<meta name="DC.date" content="2019-05-06T10:00:00+04:00">'
    '<meta property="og:url" content="https://news.example/1">',
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_title_day_outlet_and_address_are_taken_from_the_head_of_the_page(head):
    assert read(page(head)) == Document(
        "a.html",
        TALKS + "\n",
        title="A & B",
        published="2019-05-06T10:00:00+04:00",
        outlet="Gulf Post",
        url="https://news.example/1",
    )


@pytest.mark.parametrize(
    ("charset", "codec", "words"),
    [
        ("gb18030", "gb18030", "\u738b\u6bc5"),
        ("euc-kr", "euc-kr", "\ubc15\ubcd1\uc11d"),
        ("windows-1251", "cp1251", "\u0421\u0435\u0440\u0433\u0435\u0439"),
    ],
)
@pytest.mark.parametrize(
    "head", ["<meta charset={0}>", '<meta http-equiv="Content-Type" content="text/html; charset={0}">']
)
def test_the_charset_that_a_page_declares_is_believed(charset, codec, words, head):
    assert read(page(head.format(charset), f"<p>{words} {TALKS}</p>"), codec).text == f"{words} {TALKS}\n"


@pytest.mark.parametrize("charset", ["utf-16", "rot13", "idna", "x-bogus", "gb18030"])
def test_a_declared_charset_that_is_a_lie_does_no_harm(charset):
    assert read(page(f"<meta charset={charset}>", "<p>caf\u00e9</p>")).text == "caf\u00e9\n"


WHOLE = {
    "deep in other elements": "<div>" * 5000 + f"<p>{TALKS}</p>",
    "outside the only article": f"<article><h1>Ad</h1></article><p>{TALKS}</p>",
    "all of it called a menu": f'<div class="menu"><p>{TALKS}</p></div>',
    "in one form, beside a stray word": f"<form><p>{TALKS}</p><p>{AGREED}</p></form><div>Loading</div>",
    "called a menu, beside a stray word": f'<div id="menu"><p>{TALKS}</p></div><div>Loading</div>',
    "behind broken markup": f"<![xyz[ <![if !x]> <p>{TALKS}</p>",
    "before unclosed tags": f"<p>{TALKS}</p>" + "<a " * 500,
}


@pytest.mark.parametrize("body", WHOLE.values(), ids=WHOLE)
def test_the_text_is_there_however_the_page_is_built(body):
    assert TALKS in read(page(body=body)).text


@pytest.mark.parametrize(
    "text", ["", "<!-- x -->", "<!DOCTYPE html>", "<html></html>", "<script>x</script>", "<img alt=x>"]
)
def test_a_page_without_words_is_named(text):
    assert read(text) == Unreadable("a.html", NO_TEXT)


MANY = " ".join(f"a{n}" for n in range(5000))
CROWDED = {
    "values": "<p " + " ".join(f'a{n}="<>"' for n in range(3000)) + ">",
    "names": f"<p {MANY}>",
    "marks of equality": "<p " + " ".join(f"=a{n}" for n in range(5000)) + ">",
    "in a script": f"<script {MANY}></script>",
    "behind what looks like a script": f"<script-x></script-x><p {MANY}>",
    "behind an empty comment": f"<!--><p {MANY}>",
    "in many bodies": "".join(f"<body a{n}>" for n in range(5000)),
}


@pytest.mark.parametrize("body", CROWDED.values(), ids=CROWDED)
def test_a_tag_that_would_take_the_parser_minutes_is_named(body):
    assert read(page(body=body + "x")) == Unreadable("a.html", TOO_MANY_ATTRIBUTES)


@pytest.mark.parametrize(
    "tag", ["<meta name=a content=b>", '<script type="application/ld+json"></script>', "<h1></h1>"]
)
def test_a_head_of_thousands_of_tags_is_no_head(tag):
    assert read(page(tag * 5000)).text == TALKS + "\n"


def test_a_page_that_would_take_all_memory_is_named():
    assert read(page(body="<b>x</b>" * 200_000)) == Unreadable("a.html", TOO_MANY_TAGS)


def test_a_long_value_is_no_crowd_of_attributes():
    assert read(
        page(body=f'<p data-x="{"a b " * 9000}">{TALKS}</p><script>if (a<b && c="{"x " * 9000}")</script>')
    ).text


@given(st.binary(max_size=400))
def test_whatever_the_bytes_a_page_is_read_or_named(data):
    found = read_page("a.html", b"<html>" + data)
    assert isinstance(found, Unreadable) or found.text.strip()
