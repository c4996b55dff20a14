"""What people type for a country, a date, a person or any other filter is understood, or refused with a way out."""

from datetime import date

import pytest

from diplotalk.archive.criteria import Criteria
from diplotalk.query.countries import country
from diplotalk.query.dates import first_day, last_day
from diplotalk.query.filters import criteria, newest_first
from diplotalk.query.request import BadRequestError
from diplotalk.query.who import Who, who

COUNTRIES = [
    ("CN", "CN"), ("chn", "CN"), ("PRC", "CN"), ("China", "CN"),
    ("KR", "KR"), ("kor", "KR"), ("rok", "KR"), ("South Korea", "KR"), ("S. Korea", "KR"), ("Republic of Korea", "KR"),
    ("KP", "KP"), ("DPRK", "KP"), ("North Korea", "KP"), ("Democratic People's Republic of Korea", "KP"),
    ("UK", "GB"), ("gb", "GB"), ("US", "US"), ("USA", "US"), ("U.S.", "US"), ("UAE", "AE"), ("Côte d'Ivoire", "CI"),
    ("eu", "EU"), ("ASEAN", "ASEAN"), ("UN", "UN"), ("Georgia", "GE"),
]  # fmt: skip
REFUSED = [
    ("ROKK", "unknown country 'ROKK'. Did you mean ROK (South Korea)?"),
    ("RKO", "unknown country 'RKO'. Did you mean ROK (South Korea)?"),
    ("Frnace", "unknown country 'Frnace'. Did you mean FR (France)?"),
    ("XQZ", "unknown country 'XQZ'."),
    ("", "unknown country ''."),
    ("Korea", "'Korea' is ambiguous: KR (South Korea, ROK) or KP (North Korea, DPRK)."),
]
DATES = [
    ("2021", "2021-01-01", "2021-12-31"),
    ("2021-04", "2021-04-01", "2021-04-30"),
    ("2020-02", "2020-02-01", "2020-02-29"),
    ("2021-12", "2021-12-01", "2021-12-31"),
    ("2021-04-03", "2021-04-03", "2021-04-03"),
    ("today", "2022-06-28", "2022-06-28"),
    ("9999", "9999-01-01", "9999-12-31"),
]
NO_DATES = ["2021-13", "2021-02-30", "2021-04-31", "0000", "10000-01-01", "notadate", "", "²⁰²¹", "99999999999", "٢٠٢١"]


@pytest.mark.parametrize(("typed", "code"), COUNTRIES)
def test_a_country_may_be_typed_in_any_usual_form(typed, code):
    assert country(typed) == code


@pytest.mark.parametrize(("typed", "message"), REFUSED)
def test_an_unknown_country_is_an_error_that_helps(typed, message):
    with pytest.raises(BadRequestError) as error:
        country(typed)
    assert str(error.value) == message


@pytest.mark.parametrize(("typed", "first", "last"), DATES)
def test_a_partial_date_means_all_of_its_days(typed, first, last):
    today = date(2022, 6, 28)
    assert (first_day(typed, today), last_day(typed, today)) == (first, last)


@pytest.mark.parametrize("typed", NO_DATES)
def test_what_is_no_date_is_refused(typed):
    with pytest.raises(BadRequestError, match=r"as a date\. Use 2021, 2021-04 or 2021-04-03\.$"):
        first_day(typed)


FILTERS = [
    ({}, Criteria()),
    ({"since": "2021", "until": "2021-04"}, Criteria(since="2021-01-01", until="2021-04-30")),
    ({"country": ["ROK", "china"]}, Criteria(countries=("KR", "CN"))),
    ({"country": ["ROK", "not:JP"]}, Criteria(countries=("KR",), without_countries=("JP",))),
    ({"mode": ["In person", "phone"]}, Criteria(modes=("in-person", "phone"))),
    ({"topic": ["Free trade agreement"]}, Criteria(topics=("free-trade-agreement",))),
    ({"role": ["not:foreign minister"]}, Criteria(without_roles=("foreign-minister",))),
    ({"person": [" Wang Yi "], "outlet": ["Xinhua"]}, Criteria(persons=("Wang Yi",), outlets=("Xinhua",))),
    ({"has": ["agreements", "not:flags"]}, Criteria(has=("agreements",), without_has=("flags",))),
]
BAD_FILTERS = [
    ({"mode": ["fone"]}, "unknown mode 'fone'. Did you mean phone?"),
    ({"role": ["foreign-ministr"]}, "unknown role 'foreign-ministr'. Did you mean foreign-minister?"),
    ({"has": ["x"]}, "unknown --has value 'x'. Known: agreements, statements, place, flags."),
    ({"since": "2022", "until": "2021"}, "--since 2022 is after --until 2021."),
    ({"person": [" "]}, "a filter needs a value."),
]


@pytest.mark.parametrize(("typed", "expected"), FILTERS)
def test_filters_become_criteria(typed, expected):
    assert criteria(**typed) == expected


@pytest.mark.parametrize(("typed", "message"), BAD_FILTERS)
def test_a_filter_that_cannot_be_meant_is_refused(typed, message):
    with pytest.raises(BadRequestError) as error:
        criteria(**typed)
    assert str(error.value) == message


def test_the_order_is_by_date_either_way():
    assert (newest_first("date"), newest_first("-date")) == (False, True)
    with pytest.raises(BadRequestError):
        newest_first("name")


WHO = [
    ("CN-ROK", Who(("CN", "KR"))),
    ("rok-cn", Who(("KR", "CN"))),
    ("CN–ROK ", Who(("CN", "KR"))),
    ("CN/ROK", Who(("CN", "KR"))),
    ("CN ROK", Who(("CN", "KR"))),
    ("CN-JP-KR", Who(("CN", "JP", "KR"))),
    ("South Korea-China", Who(("KR", "CN"))),
    ("CN", Who(("CN",))),
    ("Guinea-Bissau", Who(("GW",))),
    ("Moon Jae-in", Who(person="Moon Jae-in")),
    ("wang", Who(person="wang")),
]
NOBODY = [
    ("", "timeline needs a pair"),
    ("CN-CN", "'CN-CN' names one country twice."),
    ("CN-XQZ", "unknown country 'XQZ'."),
    ("CN-RKO", "unknown country 'RKO'. Did you mean ROK (South Korea)?"),
    ("CN-", "can't read 'CN-' as a pair. Use CN-ROK."),
    ("-ROK", "can't read '-ROK' as a pair. Use CN-ROK."),
    ("CN--ROK", "can't read 'CN--ROK' as a pair. Use CN-ROK."),
    ("Korea", "'Korea' is ambiguous"),
    ("CN-Korea", "'Korea' is ambiguous"),
    ("Chnia", "unknown country 'Chnia'. Did you mean CN (China)?"),
    ("Mon Jae-in", "no country and no person 'Mon Jae-in' in these reports. Did you mean Moon Jae-in?"),
    ("CN ROKK", "unknown country 'ROKK'. Did you mean ROK (South Korea)?"),
    ("Zaphod Beeblebrox", "no country and no person 'Zaphod Beeblebrox' in these reports."),
]


def known(name):
    return name in ("Moon Jae-in", "wang")


@pytest.mark.parametrize(("typed", "expected"), WHO)
def test_a_timeline_is_about_countries_or_a_person(typed, expected):
    assert who(typed, known) == expected


@pytest.mark.parametrize(("typed", "message"), NOBODY)
def test_a_timeline_about_nobody_says_why(typed, message):
    with pytest.raises(BadRequestError) as error:
        who(typed, known, lambda: ["Moon Jae-in", "Wang Yi"])
    assert str(error.value).startswith(message)
