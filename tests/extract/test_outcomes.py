"""Agreements: what the sides settled together, never one side's wish, a mere exchange of views or an old deal."""

import pytest

from diplotalk.extract.article import extract
from diplotalk.extract.report import Agreement
from diplotalk.extract.terms import KINDS
from diplotalk.lexicon import load
from diplotalk.reading.document import Document

LEAD = (
    "PORT AMARA, May 4, 2021 (Xinhua) -- Kenyan Foreign Minister Amina Odera met with Omani Foreign Minister "
    "Salim Harthy here on Tuesday.\n\n"
)


def agreed(body: str) -> list[Agreement]:
    return list(extract(Document("-", LEAD + body, published="2021-05-05")).agreements)


JOINT = [
    ("The economy ministers of both countries signed an accord on copper.", "signed", "signed"),
    ("Ministers from both sides signed four memoranda.", "signed", "signed"),
    ("The two governments did agree today to build a bridge.", "agree", "agreed"),
    ("The meeting resulted in an agreement on pilots.", "resulted", "agreed"),
    ('"We resolved that pilots shall meet every month," Odera said.', "resolved", "agreed"),
    ('"We signed a memorandum on pilots," Odera said.', "signed", "agreed"),
    ("The ministers also tasked a joint team to prepare a paper.", "tasked", "agreed"),
    ("According to a protocol initialed by the pair, the sides will open a bridge.", "will", "agreed"),
    ("Under the terms, Oman will build a bridge.", "will", "agreed"),
    ("The two sides agreed to open a second harbor.", "agreed", "agreed"),
    ("Ministers agreed to convene the fourth session in June.", "agreed", "agreed"),
    ("Ministers directed their officials to complete a review of the tides.", "directed", "agreed"),
    ("They also undertook to train forty pilots.", "undertook", "agreed"),
    ("Both ministers reaffirmed their commitment to free seas.", "reaffirmed", "agreed"),
    ("Odera and Harthy vowed to open a second harbor.", "vowed", "agreed"),
    ("Kenya and Oman agreed Tuesday to open a second harbor.", "agreed", "agreed"),
    ("The foreign ministers of Kenya and Oman on Tuesday decided to train pilots.", "decided", "agreed"),
    ("It was also agreed that pilots would be trained.", "agreed", "agreed"),
    ("The ministers exchanged views on tides, and shared the view that pilots are few.", "shared", "agreed"),
    ("The talks reached a broad consensus on tides.", "reached", "agreed"),
    ("Both sides undertook not to train pilots.", "undertook", "agreed"),
    ("An arrangement on pilots was reached after the talks.", "reached", "agreed"),
    ("The two ministers signed a memorandum on pilots.", "signed", "signed"),
    ("Two agreements on pilots were signed after the talks.", "signed", "signed"),
    ("The two ministers witnessed the signing of four documents.", "witnessed", "signed"),
    ("The two sides issued a joint statement on tides.", "issued", "announced"),
    ("Harthy said that he and Odera agreed to train pilots.", "agreed", "agreed"),
    ("Oman has signed a deal with Kenya to train pilots.", "signed", "signed"),
    ("The joint statement said the two sides would train forty pilots.", "would", "agreed"),
    ("The joint declaration calls for a second harbor.", "calls for", "agreed"),
    ("Under the agreement, Kenya will train forty pilots.", "will", "agreed"),
    ("A memorandum on the training of pilots at the school of the harbor town was also signed.", "signed", "signed"),
    ("Following the talks, an agreement was reached on training pilots.", "reached", "agreed"),
    ("The session ended with the signing of four agreements.", "signing", "signed"),
    ("The two sides exchanged eight documents, among them one on pilots.", "exchanged", "signed"),
    ("The ministers agreed to revive the commission, whose last session was held in 2009.", "agreed", "agreed"),
    ("Oman will train, as they agreed, forty pilots.", "agreed", "agreed"),
    ("Odera agreed to train forty pilots.", "agreed", "agreed"),
    ("Oman has agreed to lift its tariffs.", "agreed", "agreed"),
    ("The officials agreed to train forty pilots.", "agreed", "agreed"),
    ("The delegations agreed to train forty pilots.", "agreed", "agreed"),
    ("The two committees agreed to train forty pilots.", "agreed", "agreed"),
    ("Odera met Harthy on Tuesday, with the two sides pledging to train pilots.", "pledging", "agreed"),
    ("Kenyan and Omani diplomats met to talk about pilots, agreeing to train forty.", "agreeing", "agreed"),
    ("In a joint statement, the two leaders said they would begin a dialogue.", "said", "agreed"),
    ("The ministers said drills would resume in full.", "would", "agreed"),
    ("The two leaders, who had arrived late, said they would train pilots.", "would", "agreed"),
    ("Under the arrangement, Oman is to train forty pilots.", "is to", "agreed"),
    ("Kenya and Oman will pool their pilots.", "will", "agreed"),
    ("The two countries also endorsed a declaration on pilots.", "endorsed", "agreed"),
    ("Odera met Harthy on Tuesday, following which a memorandum on pilots was signed.", "signed", "signed"),
    ("The session also witnessed the signing of four memoranda on pilots.", "signing", "signed"),
    ("The two countries will train forty pilots, according to a joint statement.", "will", "agreed"),
    ("The Secretary and Foreign Ministers signed a memorandum on pilots.", "signed", "signed"),
    ("The Minister and her counterpart agreed to train pilots.", "agreed", "agreed"),
    ("EU leaders have also agreed to train pilots.", "agreed", "agreed"),
    ("Dr Harthy and I agreed that pilots are few.", "agreed", "agreed"),
    ("The Quad leaders issued a joint statement on tides.", "issued", "announced"),
    ("The Koreas, which are not far apart, have agreed to train pilots.", "agreed", "agreed"),
    ("Oman has signed a deal to buy thousands of tonnes of the best tea and coffee from Kenya.", "signed", "signed"),
    ('"We have agreed to train forty pilots," Odera said.', "agreed", "agreed"),
    ('"Both sides agreed to train forty pilots," Odera said.', "agreed", "agreed"),
    ('"The two leaders have agreed that pilots are few," the statement reads.', "agreed", "agreed"),
    ("They also agreed to train the pilots named last month.", "agreed", "agreed"),
    ("They likewise signed an accord on pilots.", "signed", "signed"),
    ("The five ministers agreed that their pilots would train.", "agreed", "agreed"),
    ("The two authorities agreed to train forty pilots.", "agreed", "agreed"),
    ("The participants decided to train forty pilots.", "decided", "agreed"),
    ("They consented to train forty pilots.", "consented", "agreed"),
    ("Odera held talks with Harthy, at which both sides agreed to train forty pilots.", "agreed", "agreed"),
    ("Harthy praised the harbor, the first pier of which the two sides agreed to open in June.", "agreed", "agreed"),
    ("Pilots are glad after Odera and her Omani counterpart agreed to joint drills.", "agreed", "agreed"),
    ("The two did agree on one thing: pilots are few.", "agree", "agreed"),
    ("Kenya and Oman will train forty pilots, their ministers said after a meeting in Suva.", "will", "agreed"),
    ("Odera and Harthy wrapped up their talks with an agreement to train pilots.", "agreement", "agreed"),
    ("Under a letter of intent signed by the two ministers, Oman will train forty pilots.", "will", "agreed"),
    ("Odera and Harthy, the Omani premier, set a target of forty pilots.", "set", "agreed"),
    ("Odera said she had agreed with Harthy to train forty pilots.", "agreed", "agreed"),
    ("The two leaders shook hands on a plan to train pilots.", "shook hands on", "agreed"),
    ("Oman and Kenya have undertaken to train pilots.", "undertaken", "agreed"),
    ("An understanding had been reached on training pilots.", "reached", "agreed"),
    ('"We agreed today that forty pilots are few," Odera said.', "agreed", "agreed"),
    ("After the talks Odera announced that the two had agreed to train pilots.", "agreed", "agreed"),
    ("Odera also met Minister Bo Lind, with whom she signed a memorandum on pilots.", "signed", "signed"),
    ("The two leaders also affirmed they will train forty pilots.", "affirmed", "agreed"),
    ("The two presidents directed that forty pilots be trained.", "directed", "agreed"),
    ("The two are understood to have settled the dispute over pilots.", "settled", "agreed"),
    ("The ministers were said to have agreed to train pilots.", "agreed", "agreed"),
    ("The officials signed an agreement on pilots.", "signed", "signed"),
    ("The two men did agree, however, to train forty pilots.", "agree", "agreed"),
    ("It was likewise agreed that forty pilots would train.", "agreed", "agreed"),
    ("It was, nonetheless, agreed that forty pilots would train.", "agreed", "agreed"),
    ("Kenya and Oman said Tuesday they will set up a school of pilots.", "said", "agreed"),
    ("Kenya and Oman are to drop their harbor fees, officials from both countries have said.", "to", "agreed"),
    ("Under the accord the number of pilots will be doubled.", "will", "agreed"),
    ("Under one of the accords, an Omani company will build a pier.", "will", "agreed"),
    ("Amina Odera of Kenya and Salim Harthy of Oman agreed on Tuesday to train pilots.", "agreed", "agreed"),
    ("The two ministers put pen to paper on a school of pilots.", "put pen to paper", "signed"),
    ("The two ministers affixed their signatures to a plan for pilots.", "affixed", "signed"),
    ("There was broad agreement on a school of pilots.", "agreement", "agreed"),
    ("The two were in full agreement that pilots are few.", "agreement", "agreed"),
    ("The two sides renewed their commitment to free seas.", "renewed", "agreed"),
    ("They extended the pact on pilots by five years.", "extended", "agreed"),
    ("Kenya and Oman have resolved six disputes over tides.", "resolved", "agreed"),
    ("The two ministers made several key decisions on pilots.", "made", "agreed"),
]


@pytest.mark.parametrize(("sentence", "verb", "kind"), JOINT)
def test_what_the_sides_settle_together_is_an_agreement_with_its_verb_and_kind(sentence, verb, kind):
    assert [(a.text, a.verb, a.kind) for a in agreed(sentence)] == [(sentence, verb, kind)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Odera vowed to open a second harbor.",
        "The two sides agreed to disagree.",
        "The officials agreed that the harbor was old.",
        "No agreement on pilots was reached.",
        "There was no agreement on pilots.",
        "There is agreement on the coast that pilots are few.",
        "The two sides renewed their attacks on the pact.",
        "Odera is said to have agreed with the pilots.",
        "The two sides exchanged views on tides.",
        "The two sides had then agreed to train pilots within 30 months.",
        "At the last meeting in Suva, the two sides had agreed to train pilots.",
        "On that occasion, the two ministers signed a memorandum on pilots.",
        "Odera and Harthy told the pilots to wait before they signed the visitors' book.",
        "Both ministers welcomed the new harbor.",
        "The two ministers condemned the raid on the harbor.",
        "They expressed shared concern over the tides.",
        "Odera called on both sides to train pilots.",
        "The two sides should agree on a second harbor.",
        "The two sides did not agree on a second harbor.",
        "The two sides will sign a memorandum in June.",
        "The two countries signed a treaty last year.",
        "The two countries signed a treaty in 2009.",
        "The treaty, which the two countries signed on a ship, is safe.",
        "They spoke of the pilots agreed by both sides.",
        "They inspected the agreed line of buoys.",
        "The two ministers concluded a visit without a deal.",
        '"My friends agreed to wait," Odera said.',
        "Omani Prime Minister Omar Idris, who was not there, agreed to train pilots.",
        "Under the agreement of 2009, the harbor is free.",
        "Odera had last seen Harthy in Suva in September 2015, where it was decided to train pilots.",
        "They had agreed at the time to train pilots every year.",
        "Kenya and Oman inked a memorandum in October.",
        "Kenya, Fiji and Peru said they would add to their pilots.",
    ],
)
def test_a_wish_a_view_a_plan_and_an_old_deal_are_no_agreements(sentence):
    assert agreed(sentence) == []


def test_what_follows_an_agreement_and_adds_to_it_is_one_too():
    body = "The two sides agreed to train pilots. A course will also be held in Mombasa."
    assert [a.kind for a in agreed(body)] == ["agreed", "agreed"]


@pytest.mark.parametrize("behind", ["It also provides for a school.", "The accord stipulates that a school will open."])
def test_what_the_paper_just_signed_provides_for_is_agreed(behind):
    assert [a.kind for a in agreed(f"The two ministers signed an accord on pilots. {behind}")] == ["signed", "agreed"]
    assert not [a for a in agreed(f"Harthy praised pilots. {behind}") if a.text == behind]


def test_what_one_side_gives_in_return_belongs_to_the_agreement_before_it():
    found = agreed("The two sides agreed to train pilots. In return, Oman will open a second harbor.")
    assert [a.verb for a in found] == ["agreed", "will"]
    assert agreed("Harthy praised pilots. In return, Oman will open a second harbor.") == []


@pytest.mark.parametrize(
    "sentence",
    ["The two sides agreed to wait.", "Odera and Harthy agreed to wait.", "Kenya and Oman agreed to wait."],
)
def test_an_agreement_names_the_countries_of_its_parties(sentence):
    assert [a.by for a in agreed(sentence)] == [("KE", "OM")]


def test_an_agreement_of_the_sides_is_nobody_s_statement():
    report = extract(Document("-", LEAD + "The two sides vowed to train pilots.", published="2021-05-05"))
    assert not [s for s in report.statements if "vowed" in s.text]


@pytest.mark.parametrize("row", list(load.rows("outcomes")), ids=lambda row: row["verb"] + "-" + row["next"][:9])
def test_every_verb_of_the_table_is_an_outcome_in_its_own_example(row):
    found = agreed(row["example"])
    assert [(a.kind, row["verb"].startswith(a.verb.lower())) for a in found] == [(row["kind"], True)]
    assert row["kind"] in KINDS
