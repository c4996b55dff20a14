"""Who says what: each sentence of speech goes to the one who speaks, with the act that the words are."""

import pytest

from diplotalk.extract.article import extract
from diplotalk.extract.terms import ACTS
from diplotalk.lexicon import load
from diplotalk.reading.document import Document
from diplotalk.text.fold import fold, lower

LEAD = (
    "PORT AMARA, May 4, 2021 (Xinhua) -- Kenyan Foreign Minister Amina Odera met with Omani Prime Minister "
    "Salim Harthy here on Tuesday.\n\n"
)


def spoken(body: str, title: str | None = None, lead: str = LEAD) -> dict[str, tuple[str | None, str | None, str]]:
    """Speaker, country and act by the first three words of the sentence."""
    report = extract(Document("-", lead + body, title=title, published="2021-05-05"))
    return {" ".join(s.text.split()[:3]): (s.speaker, s.country, s.act) for s in report.statements}


def speaker(body: str, opening: str, title: str | None = None, lead: str = LEAD) -> str | None:
    return spoken(body, title, lead).get(opening, ("nobody", None, ""))[0]


SUBJECTS = [
    ("Odera said the harbor would open in June.", "Amina Odera"),
    ("Odera declined to say when the harbor would open.", "Amina Odera"),
    ("Odera would not be drawn on a date.", "Amina Odera"),
    ("Odera was adamant that the harbor was ready.", "Amina Odera"),
    ("The World Bank estimates that forty harbors are full.", "World Bank"),
    ("Odera did not rule out a second harbor.", "Amina Odera"),
    ("The harbor would open in June, Harthy said.", "Salim Harthy"),
    ("The harbor is ready, a source close to the discussions said.", "a source"),
    ("Odera met Harthy again in May, two sources familiar with the situation told Reuters.", "sources"),
    ("Odera left in May for a visit expected to last a day.", "nobody"),
    ('"The harbor opens in June," said Odera.', "Amina Odera"),
    ('"Nobody believes it," said opposition lawmaker Grace Wafula.', "Grace Wafula"),
    ('"Nobody believes it," said trader Ben Otieno, 43.', "Ben Otieno"),
    ('"Nobody believes it," said political scientist Grace Wafula of Nairobi University.', "Grace Wafula"),
    ("Odera, who arrived from Mombasa with Harthy's brother, said the harbor was ready.", "Amina Odera"),
    ("Harthy told Odera that the harbor was ready.", "Salim Harthy"),
    ("Noting that the harbor had grown, the Omani prime minister said more ships should come.", "Salim Harthy"),
    ("When Odera came to the harbor, Harthy said ships were welcome.", "Salim Harthy"),
    ("In a letter to Odera, Harthy stressed that ships were welcome.", "Salim Harthy"),
    ("Odera met the pilots and said the harbor was ready.", "Amina Odera"),
    ('Odera "urged all captains to wait for the tide."', "Amina Odera"),
    ("Odera was paraphrased as saying that the harbor was ready.", "Amina Odera"),
    ("This was stated by the Omani prime minister at a press conference.", "Salim Harthy"),
    ('"The harbor is ready," a statement from the prime minister\'s office said.', "prime minister's office"),
    ("Odera was quoted as telling reporters that the harbor was ready.", "Amina Odera"),
    ("Harthy believes, an official from his delegation said, that the harbor is ready.", "Salim Harthy"),
    ("The Kenyan minister called on all captains to wait.", "Amina Odera"),
    ("The Omani leader welcomed the plan for a second harbor.", "Salim Harthy"),
    ("Dolphins are friends of the harbor, according to Odera.", "Amina Odera"),
    ("Oman is, according to Odera, committed to the harbor.", "Amina Odera"),
    ("Odera would only say that the harbor was ready.", "Amina Odera"),
    ("Odera laid emphasis on the pilots' pay.", "Amina Odera"),
    ('The tide is high and, as Harthy put it, "the harbor has no questions left."', "Salim Harthy"),
    ('"The harbor opens in June," says its deputy chairman, Bo Lind.', "Bo Lind"),
    ('"The harbor opens in June," said an Omani port ministry official who was there.', "ministry official"),
    ("Bo Lind of the Harbor Choice bloc said pilots had left.", "Bo Lind"),
    ('"The harbor held," Bo Lind, a Republican from Arkansas, told the press.', "Bo Lind"),
    ("Senator Bo Lind of Wyoming, the ranking member of the Harbor Committee, said pilots had left.", "Bo Lind"),
    ('"The harbor held," summed up a diplomat of long standing.', "a diplomat"),
    ('"We have agreed that the harbor opens in June," Odera told reporters.', "Amina Odera"),
    ("Odera renewed her invitation to the pilots to see the harbor.", "Amina Odera"),
    ("Odera used the occasion to speak of the harbor.", "Amina Odera"),
    ("Amina Oderasaid the harbor was ready.", "Amina Odera"),
    ("Harthy was quoted as replying that the harbor was full.", "Salim Harthy"),
    ("Harthy, who saw the premier at his office, pledged a second harbor.", "Salim Harthy"),
    ("According to harbor analyst Bo Lind, no captain could afford to wait.", "Bo Lind"),
    ('"We should ask for what we can get," former ambassador Ishwar Pandit told reporters.', "Ishwar Pandit"),
    ("Harthy, for his part, was quoted by a Kenyan official as saying that the harbor was full.", "Salim Harthy"),
    ('"The harbor opens in June," said the Kenyan, drawing laughter.', "Amina Odera"),
    ("The Omani told reporters the harbor was full.", "Salim Harthy"),
]


def test_whom_somebody_sees_off_is_not_the_one_who_speaks():
    assert (
        speaker(
            "Odera held a dinner. Seeing Harthy off, she chatted with him and asked him to write.", "Seeing Harthy off,"
        )
        == "Amina Odera"
    )


def test_to_go_on_with_talks_is_no_speech():
    assert speaker("Odera saw Harthy again, and continued the talks.", "Odera saw Harthy") == "nobody"


def test_who_is_named_in_direct_speech_alone_is_not_she():
    """``"We welcome Mrs. Harthy," the spokesperson said. She said``: the spokesperson again."""
    body = (
        '"We look forward to welcoming Mrs. Lind," press secretary Colleen Brad told reporters. She said it was late.'
    )
    assert speaker(body, "She said it") == "Colleen Brad"


@pytest.mark.parametrize(("sentence", "name"), SUBJECTS)
def test_a_sentence_of_speech_goes_to_the_subject_of_its_verb(sentence, name):
    assert speaker(sentence, " ".join(sentence.split()[:3])) == name


@pytest.mark.parametrize(
    "sentence",
    [
        "The names proposed by Odera hung in the hall.",
        "The hopes of Odera were high in spring.",
        "The two sides said the harbor was ready.",
        "Odera and Harthy walked along the harbor.",
        "The talks came as Odera put its pilots on alert.",
    ],
)
def test_a_sentence_in_which_nobody_speaks_for_himself_has_no_speaker(sentence):
    assert " ".join(sentence.split()[:3]) not in spoken(sentence)


PRONOUNS = [
    ("Odera said the harbor was ready.\n\nShe added that ships were welcome.", "She added that", "Amina Odera"),
    ("Harthy praised the harbor.\n\nShips would come in June, he said.", "Ships would come", "Salim Harthy"),
    ("Odera spoke of tides. Her guest said that pilots were few.", "Her guest said", "Salim Harthy"),
    ("Odera said the harbor was ready.\n\nAccording to her, ships were welcome.", "According to her,", "Amina Odera"),
    ("Ms. Odera thanked Mr. Harthy.\n\nHe said it was nothing.", "He said it", "Salim Harthy"),
    ("Odera says the harbor is ready, but, she added, pilots are few.", "Odera says the", "Amina Odera"),
    ('For Harthy, it is one of law.\n\n"A ship is a ship," he said.', '"A ship is', "Salim Harthy"),
    ("Odera praised pilots.\n\nHer Omani peer said ships were late.", "Her Omani peer", "Salim Harthy"),
    (
        '"It was short," said a spokesman for Odera, Bo Lind.\n\nHe said pilots were few.',
        "He said pilots",
        "Bo Lind",
    ),
    (
        "Odera left late, the Ministry of Foreign Affairs (MOFA) said.",
        "Odera left late,",
        "Ministry of Foreign Affairs (MOFA)",
    ),
    (
        "Odera spoke of tides.\n\nHer guest took the opportunity to praise the pilots.",
        "Her guest took",
        "Salim Harthy",
    ),
]


@pytest.mark.parametrize(("body", "opening", "name"), PRONOUNS)
def test_a_pronoun_means_whoever_spoke_or_acted_before(body, opening, name):
    assert speaker(body, opening) == name


QUOTATIONS = [
    ('Odera smiled. "The tide waits for nobody.\n\n"It comes at six."', '"It comes at', "Amina Odera"),
    ('Odera said the harbor was ready.\n\n"The tide waits for nobody."', '"The tide waits', "Amina Odera"),
    ('"The tide waits for nobody. It comes at six," Odera said.', '"The tide waits', "Amina Odera"),
    ('Harthy smiled.\n\n"Every pilot is a poet." Odera drew laughter with the line.', '"Every pilot is', "Amina Odera"),
    ('Harthy said the port was shut. "The harbor is full. We shall see," Odera said.', '"The harbor is', "Amina Odera"),
    (
        'Harthy said the port was shut. "The harbor is full. We shall see." Odera said no.',
        '"The harbor is',
        "Salim Harthy",
    ),
]


@pytest.mark.parametrize(("body", "opening", "name"), QUOTATIONS)
def test_a_quotation_without_a_verb_goes_to_the_one_it_is_told_of(body, opening, name):
    assert speaker(body, opening) == name


def test_a_paragraph_goes_on_with_the_duties_and_hopes_of_its_speaker():
    body = "Odera said the harbor was ready. Both sides should train more pilots. Kenya supports Oman in its plans."
    found = spoken(body)
    assert found["Both sides should"][0] == "Amina Odera"
    assert found["Kenya supports Oman"] == ("Amina Odera", "KE", "support")


def test_news_after_a_statement_is_nobody_s_words():
    assert "Forty ships were" not in spoken("Odera said the harbor was ready. Forty ships were built in 2019.")


OFFICIALS = [
    ("Odera spoke of ferries.\n\nThe Omani official said the harbor was ready.", "The Omani official", "Salim Harthy"),
    ("Odera said it.\n\nThe visiting official reaffirmed ties.", "The visiting official", "Salim Harthy"),
    ("Odera said it.\n\nTides rise, the senior diplomat noted.", "Tides rise, the", "Amina Odera"),
    ("Odera said it.\n\nAn Omani official said the harbor was ready.", "An Omani official", "An Omani official"),
]


@pytest.mark.parametrize(("body", "opening", "name"), OFFICIALS)
def test_the_official_of_a_land_is_whom_the_report_has_named_of_it(body, opening, name):
    lead = LEAD.replace("Kenyan Foreign Minister", "Foreign Minister").replace("Prime", "Foreign")
    report = extract(Document("-", lead + body, outlet="Kenya News Agency", published="2021-05-05"))
    assert {" ".join(s.text.split()[:3]): s.speaker for s in report.statements}[opening] == name


def test_speech_goes_on_over_paragraphs_that_nothing_marks():
    """A ministry opens the marks before the first paragraph of a statement and closes them behind the last."""
    lead = "Before departing for Muscat today (5 May), Foreign Minister Amina Odera issued the following statement:\n\n"
    body = (
        '"The tide is high. Ships wait.\n\nPilots are few. The sea is wide.\n\nWe are ready."\n\nShe returns at noon.'
    )
    report = extract(Document("-", lead + body, outlet="Kenyan Ministry of Foreign Affairs", published="2021-05-05"))
    said = [s.text for s in report.statements if s.speaker == "Amina Odera"]
    assert [words[:6] for words in said][-5:] == ['"The t', "Ships ", "Pilots", "The se", "We are"]


def test_the_chancellor_of_a_latin_american_report_is_its_foreign_minister():
    text = (
        "Foreign Minister Ana Sol met Kenyan President Amina Odera on Tuesday.\n\nThe chancellor said ferries were few."
    )
    report = extract(Document("-", text, outlet="MercoPress", published="2021-05-05"))
    assert [s.speaker for s in report.statements if "ferries" in s.text] == ["Ana Sol"]


BODIES = [
    ("The Kenyan side said the harbor was ready.", (None, "KE")),
    ("Muscat hopes that ships will come.", (None, "OM")),
    ("An official in Muscat said the harbor was ready.", ("An official in Muscat", None)),
    ("The Omani foreign ministry said the harbor was ready.", ("Omani foreign ministry", "OM")),
    ("Two Kenyan diplomats said the harbor was ready.", ("Kenyan diplomats", "KE")),
    ("State media said the harbor was ready.", ("State media", None)),
]


@pytest.mark.parametrize(("sentence", "expected"), BODIES)
def test_a_side_has_a_country_alone_and_a_body_its_own_words(sentence, expected):
    assert spoken(sentence)[" ".join(sentence.split()[:3])][:2] == expected


def test_the_ministry_is_the_one_told_before():
    body = "The Omani foreign ministry said ships would come.\n\nPilots would follow, the ministry said."
    assert speaker(body, "Pilots would follow,") == "Omani foreign ministry"


def test_a_bare_office_means_the_reports_own_side():
    lead = "President Joan Carter met today with President Salim Harthy of Oman.\n\n"
    body = "The President praised the harbor of Oman."
    title = "Readout of President Carter's Meeting with President Salim Harthy of Oman"
    report = extract(Document("-", lead + body, title=title, published="2021-05-05", outlet="The White House"))
    assert [s.speaker for s in report.statements] == ["Joan Carter"]


def test_he_is_not_who_came_with_her_counterpart():
    body = "Odera and her guest, Harthy, walked on. Odera smiled. He said the harbor was ready."
    assert speaker(body, "He said the") == "Salim Harthy"


def test_what_a_message_says_is_said_by_whoever_sent_it():
    text = (
        "PORT AMARA, May 4 (KCNA) -- Amina Odera, president of Kenya, Monday sent a message of greetings to Salim"
        " Harthy,"
        " president of Oman.\n\nThe message said that ships were welcome."
    )
    assert [s.speaker for s in extract(Document("-", text)).statements][-1:] == ["Amina Odera"]


def test_a_message_in_the_first_person_is_its_authors():
    lead = (
        "PORT AMARA, May 4 (KCNA) -- Foreign Minister Amina Odera of Kenya received a message of greeting from "
        "Salim Harthy, prime minister of Oman, on Tuesday.\n\nThe message reads:\n\n"
    )
    body = "I thank you for the gift of a lighthouse.\n\nOur harbors are sisters.\n\nI wish you calm seas."
    found = spoken(body, "Foreign Minister Amina Odera Receives Message from Salim Harthy", lead)
    assert found["I thank you"][0] == found["Our harbors are"][0] == "Salim Harthy"
    assert found["I thank you"][2] == "thank"


def test_in_a_transcript_each_paragraph_is_its_labels_until_the_next():
    body = (
        "Amina Odera: Welcome to the harbor.\n\nThe tide is kind today.\n\nSalim Harthy: I thank you.\n\n"
        "Amina Odera: The ships are yours. Harthy said so."
    )
    found = spoken(body)
    assert found["The tide is"][0] == found["Harthy said so."][0] == "Amina Odera"
    assert found["Salim Harthy: I"] == ("Salim Harthy", "OM", "thank")


def test_a_label_of_office_alone_is_whoever_bore_it_in_full_before():
    body = (
        "PRIME MINISTER BERG: I shall meet Prime Minister Manasseh.\n\nJOURNALIST: Will it rain?\n\n"
        "PRIME MINISTER: Look, we shall see."
    )
    assert spoken(body)["PRIME MINISTER: Look,"][0] == "BERG"


def test_two_persons_with_their_offices_are_a_transcript():
    """As a presidency prints the opening words of talks; a remark on the interpreting may stand in the label."""
    body = (
        "Prime Minister of Oman Salim Harthy: Madam Minister,\n\nThe tide is high.\n\n"
        "Foreign Minister of Kenya Amina Odera (retranslated): Thank you.\n\nThe ships are in."
    )
    found = spoken(body)
    assert (found["The tide is"][0], found["The ships are"][0]) == ("Salim Harthy", "Amina Odera")


def test_of_two_presidents_in_a_transcript_each_has_what_stands_under_his_label():
    body = (
        "President of Oman Salim Harthy: Good morning.\n\nThe tide is high.\n\n"
        "President of Kenya Amina Odera (retranslated): Thank you.\n\nThe ships are in."
    )
    lead = "Salim Harthy met with President of Kenya Amina Odera at the harbor.\n\n"
    found = spoken(body, None, lead)
    assert (found["The tide is"][0], found["The ships are"][0]) == ("Salim Harthy", "Amina Odera")


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ("Text of the remarks by Amina Odera, Minister of Fisheries, at the harbor.\n\n", None),
        ("", "Statement by Minister Amina Odera on the harbor"),
    ],
)
def test_a_text_that_says_whose_it_is_is_hers_to_the_end(opening, title):
    lead = opening or "Minister Amina Odera spoke at noon.\n\n"
    body = "The storm came at night. We ask for no favors.\n\nNot one child slept in the open air."
    assert spoken(body, title, lead)["Not one child"][0] == "Amina Odera"


def test_a_report_about_somebody_s_remarks_is_not_hers():
    body = "Our correspondent saw crowds. Prices rose. We counted ships."
    found = spoken(body, "Remarks by Amina Odera anger Oman")
    assert "Prices rose." not in found


def test_the_president_of_the_republic_is_the_one_who_bears_that_title():
    lead = (
        "The President of the Republic, Mr Etienne Vasseur, had a telephone conversation on Monday with Mr Kofi Amon,"
        " President of Ghana.\n\n"
    )
    body = "President Amon set out his plan. The President of the Republic recalled the promise of France."
    report = extract(Document("-", lead + body, published="2021-02-09", outlet="Elysee"))
    assert [s.speaker for s in report.statements if "recalled" in s.text] == ["Etienne Vasseur"]


def test_the_head_of_a_delegation_is_who_led_it():
    lead = (
        "Premier Kim Yong of Fiji met a delegation of Kenya headed by Bo Otieno, minister of fisheries, on Tuesday."
        "\n\nPresent there was Kenyan ambassador Ana Berg.\n\n"
    )
    assert (
        speaker("The head of the delegation said that the harbor was ready.", "The head of", lead=lead) == "Bo Otieno"
    )


def test_her_counterpart_is_the_other_of_the_two():
    body = "The Kenyan minister raised the issue of tolls. Her counterpart said the harbor was looking into it."
    assert speaker(body, "Her counterpart said") == "Salim Harthy"


def test_her_counterpart_is_the_man_who_acted_last():
    lead = "Kenyan President Amina Odera met Omani Sultan Salim Harthy on Tuesday. Sultan Salim Harthy listened.\n\n"
    assert (
        speaker("Her counterpart observed that tea was dear.", "Her counterpart observed", lead=lead) == "Salim Harthy"
    )


def test_the_diplomat_is_the_ambassador_not_the_minister_who_received_her():
    lead = "Kenyan Foreign Minister Amina Odera received the Ambassador of Oman, Salma Harthy, on Tuesday.\n\n"
    assert speaker("The diplomat shared her plans for the harbor.", "The diplomat shared", lead=lead) == "Salma Harthy"


def test_his_highness_is_who_was_introduced_so():
    lead = "His Highness Sheikh Salim Al-Sabah received Foreign Minister of Slovenia Matjaz Hribar on Tuesday.\n\n"
    body = "In the meeting, His Highness said that the harbor was ready."
    assert speaker(body, "In the meeting,", lead=lead) == "Sheikh Salim Al-Sabah"


def test_who_was_introduced_as_acting_is_the_acting_premier():
    lead = LEAD.replace("Omani Prime Minister", "Omani Acting Deputy Prime Minister")
    assert speaker("The acting deputy premier urged pilots to wait.", "The acting deputy", lead=lead) == "Salim Harthy"


def test_the_visiting_dignitary_is_the_one_from_abroad():
    lead = "MUSCAT, May 4, 2021 (ONA) -- Omani Premier Salim Harthy received Kenyan Premier Amina Odera.\n\n"
    body = "The visiting dignitary said the harbor was fair."
    assert speaker(body, "The visiting dignitary", lead=lead) == "Amina Odera"


def test_a_family_name_with_its_arabic_article_stands_for_the_person():
    lead = LEAD.replace("Salim Harthy", "Salim el-Tayeb")
    assert (
        speaker("According to el-Tayeb, the harbor was ready.", "According to el-Tayeb,", lead=lead) == "Salim el-Tayeb"
    )


def test_answers_are_those_of_whom_the_headline_names():
    body = "Q: Is the harbor open?\n\nA: The harbor is open. The tide is kind.\n\nQ: Will it rain?\n\nA: It will."
    found = spoken(body, "Spokesperson Amina Odera's Regular Press Conference", lead=LEAD)
    assert found["The tide is"][0] == found["A: It will."][0] == "Amina Odera"
    assert "Q: Is the" not in found


def test_who_tells_of_an_agreement_is_its_speaker():
    found = spoken("Harthy smiled.\n\nThe sides agreed that pilots would be trained, he said.")
    assert found["The sides agreed"][0] == "Salim Harthy"


def test_what_stands_behind_stated_is_the_statement():
    """In paragraphs of their own, until somebody else is told to speak."""
    body = (
        "In response to queries, the spokesperson, Ana Sol, stated:\n\nKenya does not close harbors. The piers are"
        " safe."
        "\n\nThe harbor will open once the tide turns.\n\nHarthy said the tide was late."
    )
    found = spoken(body)
    assert {found[w][0] for w in ("Kenya does not", "The piers are", "The harbor will")} == {"Ana Sol"}
    assert found["Harthy said the"][0] == "Salim Harthy"


SINGLE = [
    ("'The tide is late. It isn't ours,' said Odera.", ["Amina Odera", "Amina Odera"]),
    ("Odera's and Harthy's ships' crews were glad.", []),
    ("The ship 'Tide' came in.", []),
]


@pytest.mark.parametrize(("sentence", "names"), SINGLE)
def test_single_marks_hold_direct_speech_too(sentence, names):
    """As British and Nordic houses print it; an apostrophe is none, nor is a word set off."""
    report = extract(Document("-", LEAD + sentence, published="2021-05-05"))
    assert [s.speaker for s in report.statements if s.quoted] == names


ACTS_OF = [
    ("Odera expressed her heartfelt gratitude to the pilots.", "thank"),
    ("Odera extended the warmest congratulations to the pilots.", "congratulate"),
    ("Odera voiced strong opposition to the toll.", "oppose"),
    ("Odera conveyed her hope for calm seas.", "hope"),
    ("Odera expressed readiness to train pilots.", "pledge"),
    ("Odera warned that the tide was high.", "warn"),
    ("Odera condemned the raid on the harbor.", "condemn"),
    ("Odera urged the pilots to wait.", "call-for"),
]


@pytest.mark.parametrize(("sentence", "act"), ACTS_OF)
def test_the_verb_and_what_is_expressed_tell_the_act(sentence, act):
    assert spoken(sentence)[" ".join(sentence.split()[:3])][2] == act


def test_every_verb_of_saying_is_read_in_its_own_example():
    """A verb that tells of a meeting too ("called on") is read as such first; its words decide."""
    for row in load.rows("speech"):
        folded = fold(row["example"])
        hits = [h for h in load.lexicon().hits(folded, lower(folded)) if h.entry.surface == row["phrase"]]
        assert [h.entry.kind for h in hits if h.entry.kind in (load.SPEECH, load.FRAME)], row
        assert row["act"] in ACTS, row


def test_every_noun_that_speaks_speaks_in_its_own_example():
    for row in load.rows("voices"):
        subject = row["example"].split(" said ")[0].lower()
        assert subject.endswith(row["noun"]), row
        assert row["kind"] in {"body", "someone", "guest", "paper"}, row


@pytest.mark.parametrize("row", list(load.rows("feelings")), ids=lambda row: row["noun"])
def test_every_feeling_gives_its_example_its_act(row):
    sentence = row["example"].replace("She", "Odera")
    assert spoken(sentence)[" ".join(sentence.split()[:3])][2] == row["act"]


NAMELESS = [
    (
        "Kenyan leader Gen. Amina Odera met Omani Premier Salim Harthy.",
        "The general said the tide was high",
        "Amina Odera",
    ),
    (
        "Foreign Minister Amina Odera met Foreign Minister Salim Harthy of Oman. Odera said the harbor was fair.",
        "Asked about the tide, the visiting minister said it was high",
        "Salim Harthy",
    ),
    (
        "Minister Amina Odera met Omani State Secretary Salim Harthy. Present was State Secretary Joyce Mwangi."
        " Minister Odera said the harbor was fair.",
        "In turn, the State Secretary said the tide was high",
        "Salim Harthy",
    ),
    (
        "Minister Amina Odera met European Union envoy Piet van Leeuwen. Odera said the harbor was fair.",
        '"Kenya is large. The tide is high," said van Leeuwen at the close of the talks',
        "Piet van Leeuwen",
    ),
    (
        "Minister Amina Odera met Omani Senate Leader Salim Harthy. Harthy said the harbor was fair.",
        '"The tide is high," the lawmaker said',
        "Salim Harthy",
    ),
    (
        "Minister Amina Odera met Foreign Minister Adalberto Lopes Lima of Cabo Verde. Odera said the harbor was fair.",
        "Minister Lopes Lima said the tide was high",
        "Adalberto Lopes Lima",
    ),
    (
        "Minister Amina Odera hosted Omani Ambassador Salim Harthy.",
        "The host said trade was nearing 540 million USD and urged ships to come",
        "Amina Odera",
    ),
]


@pytest.mark.parametrize(("lead", "words", "name"), NAMELESS)
def test_a_rank_a_visitor_or_a_host_without_a_name_is_known_by_the_lead(lead, words, name):
    """Which of two ministers spoke is told by where each of them is at home."""
    report = extract(Document("-", f"{lead}\n\n{words}.", outlet="Kenya News Agency", published="2021-05-05"))
    assert {s.speaker for s in report.statements if s.span.start >= len(lead)} == {name}


def test_who_answers_may_be_named_in_the_record_s_title_alone():
    body = "Q: Is the harbor open?\n\nA: The harbor is open.\n\nQ: Will it rain?\n\nA: It will."
    title = "Foreign Ministry Spokesperson Bo Lind's Regular Press Conference"
    report = extract(Document("-", "2021/05/04\n\n" + body, title=title, published="2021-05-05"))
    assert {s.speaker for s in report.statements} == {"Bo Lind"}


def test_a_release_in_the_first_person_under_a_minister_s_name_is_the_minister_s():
    text = (
        "Media release\n\nSenator the Hon Ana Berg\nMinister for Foreign Affairs\n\n4 May 2021\n\n"
        "Today I announce the appointment of Mr Bo Lind as our next Ambassador to Fiji.\n\n"
        "Few harbors matter more to us than Suva.\n\nI thank the outgoing Ambassador, Ms Eva Holt."
    )
    report = extract(Document("-", text, published="2021-05-05", outlet="Minister for Foreign Affairs, Australia"))
    assert {s.speaker for s in report.statements} == {"Ana Berg"}


BRIEFINGS = [
    (
        "MR. CALDER: Good afternoon. I have no calls to read out.\n\nQUESTION: Is there a date"
        " for that?\n\nMR. CALDER: There is not. You will recall her calendar.",
        ["CALDER"] * 4,
    ),
    (
        "MODERATOR: Last one.\n\nSENIOR OFFICIAL ONE: It came up. He always raises it.\n\nQUESTION: And the harbor?"
        "\n\nSENIOR OFFICIAL ONE: Still being worked.\n\nMODERATOR: Thanks.",
        ["MODERATOR", *["SENIOR OFFICIAL ONE"] * 3, "MODERATOR"],
    ),
    (
        "Press Briefing\n\nSpokesperson Ana Berg\n\nI have two announcements.\n\nQ: Will it rain?\n\nA: It may."
        "\n\nQ: When?\n\nA: Ask the harbor.",
        ["Ana Berg"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "speakers"), BRIEFINGS)
def test_the_answers_of_a_briefing_are_whose_label_stands_before_them(text, speakers):
    report = extract(Document("-", text, published="2021-05-05"))
    assert [s.speaker for s in report.statements][-len(speakers) :] == speakers


RECEPTION = (
    "Kenyan President Amina Odera received Omani Foreign Minister Salim Harthy and Chief of Army Staff (COAS) Bo Lind."
)
WHO_SAID = [
    ("The COAS said ties were deep.", "Bo Lind"),
    ("The minister expressed Kenya's interest in more flights.", "minister"),
    ("The minister conveyed Oman's readiness to sign.", "Salim Harthy"),
    ('"We do not know," - said MP Eva Holt of the "National Movement".', "Eva Holt"),
]


@pytest.mark.parametrize(("sentence", "speaker"), WHO_SAID)
def test_an_office_speaks_only_for_who_may_bear_it(sentence, speaker):
    report = extract(Document("-", f"{RECEPTION}\n\n{sentence}", published="2021-05-05"))
    assert [s.speaker for s in report.statements] == [speaker]


def test_whoever_signs_a_quotation_below_it_has_said_it():
    body = '"The harbor asked for boats."\n\n- President Bo Lind\n\nPresident Lind signed an order on Tuesday.'
    assert speaker(body, '"The harbor asked', lead="") == "Bo Lind"


def test_a_letter_is_of_whom_its_foot_names_in_capitals():
    text = (
        "TO THE CONGRESS:\n\nUnder the law the order lapses, and I have sent a notice of it to the register.\n\n"
        "The harbors are unsafe. For these reasons, I have decided that the order stays in force for another year.\n\n"
        "BO LIND\n\nTHE WHITE HOUSE,\nMay 4, 2021."
    )
    said = {
        s.text.split(",")[0]: (s.speaker, s.country)
        for s in extract(Document("-", text, outlet="White House")).statements
    }
    assert said["For these reasons"] == ("BO LIND", "US")


def test_she_in_a_readout_is_not_the_spokesperson_who_gives_it():
    body = (
        "A Downing Street spokesperson said:\n\n"
        "The Prime Minister, Ann Lee, was pleased to host the President of Kenya, Amina Odera, this afternoon.\n\n"
        "She opened by thanking the President, and said that Kenya set an example."
    )
    assert speaker(body, "She opened by", lead="") == "Ann Lee"


def test_a_transcript_may_name_its_speakers_in_lines_of_their_own():
    body = (
        "Amina Odera received the Prime Minister of Oman at the harbor.\n\n"
        "President of Kenya Amina Odera:\n\nDear friends,\n\nLast year our trade rose by a tenth.\n\n"
        "Prime Minister of Oman Salim Harthy (retranslated):\n\nThe harbor is full of dates.\n\n"
        "Amina Odera: Thank you."
    )
    told = spoken(body, title="Meeting with Prime Minister of Oman Salim Harthy", lead="")
    assert told["Last year our"][0] == "Amina Odera"
    assert told["The harbor is"][0] == "Salim Harthy"
    assert "President of Kenya" not in told


def test_a_broadcaster_that_reported_something_is_no_he_of_the_next_sentence():
    body = "Odera walked along the harbor. The harbor was full, Harbor TV reported. She said it would open in June."
    assert speaker(body, "She said it") == "Amina Odera"


def test_a_speech_of_several_paragraphs_between_single_marks_has_one_speaker():
    """British papers open each paragraph with a mark and close the last alone."""
    body = "Odera said: 'The harbor isn't open.\n\n'We don't know when it will be.\n\n'It may be June.'"
    assert speaker(body, "'We don't know") == "Amina Odera"
    assert speaker(body, "'It may be") == "Amina Odera"


def test_the_statement_is_that_of_the_body_which_was_said_to_issue_one():
    """Another body that speaks in between takes nothing from it."""
    body = (
        "Odera told Harthy that tuna matters, the Kenyan Foreign Ministry said in a statement.\n\n"
        "Earlier, the Fijian government announced a truce.\n\n"
        "Both ministers noted the need for boats, the statement said."
    )
    assert speaker(body, "Both ministers noted") == "Kenyan Foreign Ministry"
