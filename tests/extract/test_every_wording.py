"""One meeting in every combination of how the two, the telling, the day and the town are worded.

What is read must not hang on one of these going with another: offices before and behind the name, with commas, "of"
and brackets; counterparts, envoys, delegations; verbs, nouns, participles and passives; calls and screens.
"""

from itertools import product

import pytest
from read_invented import meetings, principals

# Kenya's side; the sentence may open with it.
HOSTS = {
    "adjective": "Kenyan Foreign Minister Amina Odera",
    "possessive, set off": "Kenya's Foreign Minister, Amina Odera,",
    "apposition": "Amina Odera, Kenya's foreign minister,",
    "of the land": "the Foreign Minister of Kenya, H.E. Amina Odera,",
    "of the paper's own land": "Foreign Minister Amina Odera",
    "a long charge": "Amina Odera, Minister of Trade, Industry and Investment of the Republic of Kenya,",
    "a permanent secretary": "Kenya's permanent secretary for foreign affairs Amina Odera",
    "in brackets": "Hon. Amina Odera (Foreign Minister of Kenya)",
    "a speaker": "the speaker of the Kenyan National Assembly, Amina Odera,",
    "of a ministry": "deputy head of Kenya's Foreign Ministry Amina Odera",
    "an envoy": "Kenya's special envoy for Somalia, Ambassador Amina Odera,",
    "a general": "Chief of the General Staff of the Kenyan Armed Forces General Amina Odera",
    "family name in capitals": "Kenyan Foreign Minister ODERA Amina",
    "an initial": "Foreign Minister of Kenya A. Odera",
}
# The other side.
GUESTS = {
    "adjective": "Omani Foreign Minister Salim Harthy",
    "counterpart": "her Omani counterpart Salim Harthy",
    "counterpart, set off": "her Omani counterpart, Salim Harthy,",
    "counterpart from": "her counterpart from Oman, Salim Harthy,",
    "the land's own": "Oman's Salim Harthy",
    "apposition": "Salim Harthy, Oman's foreign minister,",
    "of the land": "the Foreign Minister of the Sultanate of Oman, H.E. Sayyid Salim bin Hamad Al Harthy,",
    "the ambassador": "the Omani ambassador to Kenya, Salim Harthy,",
    "ambassador of": "Ambassador of Oman to Kenya Salim Harthy",
    "a delegation": "a delegation from Oman headed by Minister of Transport Salim Harthy",
    "visiting": "visiting Omani Undersecretary for Political Affairs Sheikh Salim Al Harthy",
    "of a ministry": "Salim Harthy, Undersecretary of the Ministry of Foreign Affairs of Oman,",
    "of a cabinet": "Omani Deputy Prime Minister for the Council of Ministers Salim Harthy",
    "of a council": "His Excellency Salim Harthy, President of the State Council of Oman,",
    "an officer": "Oman's army commander Major General Salim Harthy",
    "a body's": "UN Special Envoy for Yemen Salim Harthy",
}
# How it is told: the wording, the mode and the town.
TELLINGS = {
    "{0} was hosted by {1} in Muscat on Tuesday.": ("in-person", "Muscat"),
    "{0} and {1} held a joint press conference in Nairobi on Tuesday after their talks.": ("in-person", "Nairobi"),
    "{0} opened talks with {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} and {1} opened talks in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} wrapped up talks with {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} stressed the need for peace when she received {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0}, who met {1} in Nairobi on Tuesday, said trade was growing.": ("in-person", "Nairobi"),
    "{0} has held talks in Nairobi with {1}, the ministry said on Tuesday.": ("in-person", "Nairobi"),
    "{0} and {1} reviewed relations during a meeting in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} on Tuesday afternoon granted an audience to {1} in Nairobi.": ("in-person", "Nairobi"),
    "Kenya is ready to sell tea, {0} told {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} and {1} discussed trade at a meeting in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} and {1} met for two hours in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} met for two hours with {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} met separately with {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} had a meeting on Tuesday with {1} in Nairobi.": ("in-person", "Nairobi"),
    "{0} met yesterday with {1} in Nairobi.": ("in-person", "Nairobi"),
    "The talks in Nairobi on Tuesday between {0} and {1} lasted an hour.": ("in-person", "Nairobi"),
    "{0} and {1} agreed at a meeting in Nairobi on Tuesday to boost trade.": ("in-person", "Nairobi"),
    "{0} greeted {1} at State House in Nairobi on Tuesday before the two held talks.": ("in-person", "Nairobi"),
    "{0} and {1} spoke on the phone on Tuesday about trade.": ("phone", None),
    "{0} talked on the phone on Tuesday with {1}.": ("phone", None),
    "Over the phone on Tuesday, {0} told {1} that trade was growing.": ("phone", None),
    "{0} and {1} spoke via video link on Tuesday.": ("video", None),
    "{0} on Tuesday met {1} in Nairobi.": ("in-person", "Nairobi"),
    "On Tuesday, {0} held talks with {1} in Nairobi.": ("in-person", "Nairobi"),
    "In Nairobi on Tuesday, {0} sat down with {1} to review relations.": ("in-person", "Nairobi"),
    "{0} hosted {1} at State House in Nairobi on Tuesday, the ministry said.": ("in-person", "Nairobi"),
    "NAIROBI, May 4 (KNA) -- {0} conferred with {1} here on Tuesday.": ("in-person", "Nairobi"),
    "{0} and {1} met in Nairobi on Tuesday to discuss trade.": ("in-person", "Nairobi"),
    "{0} and {1} signed an agreement in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} and {1} signed a joint declaration in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "In Nairobi on Tuesday, {0} and {1} signed the minutes of cooperation.": ("in-person", "Nairobi"),
    "Trade was discussed by {0} with {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} talked in Nairobi on Tuesday with {1}.": ("in-person", "Nairobi"),
    "A meeting between {0} and {1} took place in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "Talks between {0} and {1} were held in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} said Kenya wanted more trade during a meeting with {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0}, in a meeting with {1} in Nairobi on Tuesday, called for more trade.": ("in-person", "Nairobi"),
    "At a meeting with {1} in Nairobi on Tuesday, {0} said trade was growing.": ("in-person", "Nairobi"),
    "Receiving {1} in Nairobi on Tuesday, {0} urged more trade.": ("in-person", "Nairobi"),
    "{0} flew to Muscat on Tuesday, where she met with {1}.": ("in-person", "Muscat"),
    "{0} told reporters in Nairobi on Tuesday after talks with {1} that trade was growing.": ("in-person", "Nairobi"),
    "A port will be built together, {0} said on Tuesday after meeting {1} in Nairobi.": ("in-person", "Nairobi"),
    "{0} briefed {1} on the drought at a meeting in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} hopes to sell more tea, she said on Tuesday.\n\nSpeaking after a meeting with {1} in Nairobi, she said talks"
    " would go on.": ("in-person", "Nairobi"),
    "Trade topped the agenda when {0} met {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} and {1} have agreed to boost trade after talks in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "Trade dominated talks between {0} and {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} concluded talks with {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} praised ties at the start of a meeting with {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} thanked {1} for the help when the two met in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} and {1} took part in the first round of the strategic dialogue in Nairobi on Tuesday.": (
        "in-person",
        "Nairobi",
    ),
    "{0} held a working breakfast with {1} in Nairobi on Tuesday.": ("in-person", "Nairobi"),
    "{0} met {1} on the sidelines of the UN General Assembly in New York on Tuesday.": ("in-person", "New York"),
    "{0} called on {1} in Nairobi on Tuesday to seek support.": ("in-person", "Nairobi"),
    "{0} called on {1} on Tuesday in Nairobi to follow up on the accord.": ("in-person", "Nairobi"),
    "{0} spoke by phone with {1} on Tuesday, the ministry said.": ("phone", None),
    "A phone call took place on Tuesday between {0} and {1}.": ("phone", None),
    "{0} had a telephone call on Tuesday with {1}.": ("phone", None),
    "On Tuesday, a phone conversation was held between {0} and {1}.": ("phone", None),
    "In a phone call on Tuesday, {0} told {1} that trade was growing.": ("phone", None),
    "{0} received a telephone call from {1} on Tuesday.": ("phone", None),
    "{0} held a video conference with {1} on Tuesday.": ("video", None),
    "{0} met {1} via video link on Tuesday.": ("video", None),
}


@pytest.mark.parametrize("telling", TELLINGS)
def test_the_two_are_found_however_their_offices_are_worded(telling):
    """Both by name, each with the right land, on the right day, in the right town and mode; and nobody else."""
    mode, town = TELLINGS[telling]
    for (of_host, host), (of_guest, guest) in product(HOSTS.items(), GUESTS.items()):
        told = telling.format(host, guest).replace(",.", ".").replace(",,", ",")
        found = [
            (
                m.date,
                m.mode,
                set(m.countries),
                len(principals(m)),
                None in principals(m),
                m.place.city if town else None,
            )
            for m in meetings(told[0].upper() + told[1:], published="2021-05-05", outlet="Kenya News Agency")
        ]
        lands = {"KE", "UN" if of_guest == "a body's" else "OM"}
        assert found == [("2021-05-04", mode, lands, 2, False, town)], (of_host, of_guest, told)


# Told of the same two, and no meeting.
NOT_MET = (
    "On Tuesday the plan of {0} met with fierce criticism from {1}.",
    "{0} greeted {1} on his birthday on Tuesday.",
    "The IMF team met in Nairobi on Tuesday and {0} praised it.",
    "{0} on Tuesday discussed trade in Nairobi, according to a statement from {1}.",
    "{0} is preparing for talks with {1} in Nairobi on Thursday.",
    "{0} said in Nairobi on Tuesday that she was ready for talks with {1}.",
    "Plans for a summit between {0} and {1} were announced in Nairobi on Tuesday.",
    "{0} is expected to raise the issue in talks with {1} on Thursday.",
    "{0} will raise the issue when she meets {1} in Nairobi on Thursday.",
    "Ahead of talks with {1} in Nairobi on Thursday, {0} said trade was growing.",
    "{0} arrived in Nairobi on Tuesday ahead of a meeting with {1}.",
    "{0} was due to meet {1} in Nairobi on Tuesday but the trip was cancelled.",
    "{0} postponed a visit to Muscat, where she was to meet {1}, on Tuesday.",
    "{0} on Tuesday offered talks to {1}.",
    "{0} and {1} are due to meet in Nairobi on Thursday.",
    "{0} and {1} plan to meet in Nairobi on Thursday.",
    "{0} confirmed on Tuesday that she would meet {1} in Nairobi.",
    "A possible meeting between {0} and {1} was discussed in Nairobi on Tuesday.",
    "The ministry said on Tuesday that a call between {0} and {1} was being arranged.",
    "{0} told reporters on Tuesday that a phone call with {1} was possible.",
    "{0} on Tuesday ruled out a meeting with {1}.",
    "{0} boycotted a meeting with {1} in Nairobi on Tuesday.",
    "A meeting in Nairobi on Tuesday between {0} and {1} was called off.",
    "{0} and {1} did not meet in Nairobi on Tuesday.",
    "{0} said on Tuesday that there would be no talks with {1}.",
    "{0} demanded on Tuesday a meeting with {1}.",
    "{0} held a cabinet meeting in Nairobi on Tuesday on remarks by {1}.",
    "{0} is due in Nairobi on Thursday for talks with {1}.",
    "{0} flew to Muscat on Tuesday to meet {1}, officials said.",
    "{0} will receive {1} in Nairobi on Thursday.",
    "{0} will hold a phone call with {1} on Thursday.",
    "{0} and {1} will co-chair the commission in Nairobi on Thursday.",
    "{0} hinted on Tuesday at a summit with {1}.",
    "{0} sought a meeting with {1} in Nairobi on Tuesday, officials said.",
    "Officials said on Tuesday that {0} had asked for a meeting with {1}.",
    "{0} is to meet {1} in Nairobi later this week, the ministry said on Tuesday.",
    "{0} would like to meet {1}, she said in Nairobi on Tuesday.",
    "{0} may meet {1} on the sidelines of the summit in Nairobi on Thursday.",
    "No meeting between {0} and {1} is planned, a spokesman said on Tuesday.",
    "{0} failed to meet {1} in Nairobi on Tuesday.",
    "{0} has been invited by {1} to visit Muscat, the ministry said on Tuesday.",
    "{0} expressed condolences to {1} on Tuesday.",
    "Talks between {0} and {1} are expected to begin in Nairobi on Thursday.",
    "{0} and {1} have never met.",
    "{0} said in Nairobi on Tuesday that she had no plans to meet {1}.",
    "{0} pledged on Tuesday to work with {1}.",
    "{0} wished {1} a speedy recovery on Tuesday.",
    "{0} on Tuesday received the resignation of {1}.",
    "{0} urged {1} in a letter on Tuesday to free the sailors.",
    "{0} praised {1} in an interview in Nairobi on Tuesday.",
    "A photo of {0} and {1} was shown in Nairobi on Tuesday.",
    "{0} and {1} exchanged letters on Tuesday.",
    "{0} issued a statement on Tuesday rejecting remarks by {1}.",
    "{0} spoke in Nairobi on Tuesday about {1}.",
    "{0} appointed {1} on Tuesday.",
    "{0} asked on Tuesday that {1} be recalled.",
    "{0} told parliament on Tuesday that {1} was lying.",
    "A spokesman for {0} said on Tuesday that {1} was lying.",
    "{0} told a rally in Nairobi on Tuesday that {1} would visit next month.",
    "{0} summoned reporters in Nairobi on Tuesday to reply to {1}.",
    "Protesters in Nairobi on Tuesday burned portraits of {0} and {1}.",
    "{0} cut short on Tuesday a trip on which she was to meet {1}.",
    "{0} will meet {1} in Nairobi on Thursday.",
    "{0} is scheduled to hold talks with {1} in Nairobi on Thursday.",
    "{0} sent a letter to {1} on Tuesday.",
    "{0} congratulated {1} on Tuesday on his appointment.",
    "{0} criticised {1} in Nairobi on Tuesday.",
    "{0} said on Tuesday she would meet {1} next week.",
    "{0} called on {1} on Tuesday to free the sailors.",
    "{0} cancelled talks with {1} in Nairobi on Tuesday.",
    "{0} and {1} will sign an agreement in Nairobi on Thursday.",
    "{0} last met {1} in 2016.",
    "A meeting between {0} and {1} planned for Tuesday in Nairobi has been postponed.",
    "{0} rejected on Tuesday a call for talks with {1}.",
    "{0} and {1} condemned the attack in a joint statement on Tuesday.",
    "{0} and {1} are to speak by phone on Thursday.",
    "{0} welcomed the election of {1} on Tuesday.",
    "{0} accused {1} of lying at the UN Security Council on Tuesday.",
    "{0} arrived in Muscat on Tuesday for talks with {1}.",
    "{0} hopes to meet {1} soon, she said in Nairobi on Tuesday.",
    "{0} received a message from {1} on Tuesday.",
    "{0} thanked {1} for the condolences in a cable on Tuesday.",
    "{0} has invited {1} to Nairobi, the ministry said on Tuesday.",
    "{0} wrote to {1} on Tuesday ahead of a summit in Nairobi.",
    "{0} and {1} welcomed the ceasefire on Tuesday.",
    "{0} denied on Tuesday that she had met {1} in Nairobi.",
    "{0} refused to meet {1} in Nairobi on Tuesday.",
    "{0} replied on Tuesday to a proposal by {1} for a meeting in Nairobi.",
    "{0} left Nairobi on Tuesday for Muscat, where she will hold talks with {1}.",
    "{0} said on Tuesday that trade had grown since she met {1} in 2019.",
    "The court in Nairobi on Tuesday heard that {0} had telephoned {1} in 2018.",
    "{0} and {1} are among the speakers at a conference in Nairobi on Thursday.",
    "{0} and {1} were named on Tuesday among the most powerful people of the year.",
    "{0} read a speech by {1} at a rally in Nairobi on Tuesday.",
    "{0} considered {1} a friend, a memoir published on Tuesday says.",
    "{0} called on {1} immediately to free the sailors on Tuesday.",
    "{0} has called on {1} to free the sailors, officials said in Nairobi on Tuesday.",
    "{0} called on {1}, in a speech in Nairobi on Tuesday, to free the sailors.",
    "{0} repeated on Tuesday a call on {1} to free the sailors.",
    "{0} sat between {1} and an empty chair in Nairobi on Tuesday.",
    "{0} said on Tuesday that negotiation with {1} was pointless.",
    "{0} looked into a complaint by {1} in Nairobi on Tuesday.",
    "{0} broached a summit with {1} in a radio interview in Nairobi on Tuesday.",
    "{0} and {1} received a prize in Nairobi on Tuesday. The two leaders smiled.",
    "{0} and {1} ran a half marathon in Nairobi on Tuesday. Both men finished.",
    "Wax figures of {0} and {1} were shown in Nairobi on Tuesday. The two leaders look old.",
    "{0} mocked {1} at a reading session in Nairobi on Tuesday.",
    "On Tuesday {0} and {1} signed a declaration by 60 leaders on climate.",
    "On Tuesday {0} and {1} signed the record of condolence for the late king.",
    "On Tuesday {0} and {1} signed a charter on press freedom.",
    "{0} and {1} spoke at a panel on trade in Nairobi on Tuesday.",
    "{0} and {1} spoke to reporters in Nairobi on Tuesday.",
    "{0} and {1} spoke during the UN debate on Tuesday.",
    "{0} told CNN by video from Nairobi on Tuesday that {1} was wrong. Both sides claim the island.",
    "{0} gave evidence by video on Tuesday in the libel case against {1}. Lawyers for both men clashed.",
    "{0} bought a carpet over the phone on Tuesday from a cousin of {1}. The two deny it.",
    "{0} thanked {1} in a phone-in show on Tuesday. Both men are ill.",
    "{0} thanked {1} by phone-in interview on Tuesday. Both men are ill.",
)


@pytest.mark.parametrize("telling", NOT_MET)
def test_what_is_planned_written_denied_or_long_past_is_no_meeting_however_it_is_worded(telling):
    """Nobody is said to have met, whatever the offices look like."""
    for host, guest in product(HOSTS.values(), GUESTS.values()):
        told = telling.format(host, guest).replace(",.", ".").replace(",,", ",")
        told = told[0].upper() + told[1:]
        assert not meetings(told, published="2021-05-05", outlet="Kenya News Agency"), told


# Of each land: its code, adjective, name, a person's name as its houses write it, and the capital.
PEOPLES = [
    ("CN", "Chinese", "China", "Wang Zhen", "Beijing"),
    ("KR", "South Korean", "South Korea", "Kim Sung-ho", "Seoul"),
    ("VN", "Vietnamese", "Vietnam", "Nguyen Van Binh", "Hanoi"),
    ("HU", "Hungarian", "Hungary", "Szabó Péter", "Budapest"),
    ("ES", "Spanish", "Spain", "José Luis Fernández de la Torre", "Madrid"),
    ("PT", "Portuguese", "Portugal", "João da Silva e Costa", "Lisbon"),
    ("NL", "Dutch", "the Netherlands", "Jan van der Berg", "The Hague"),
    ("AE", "Emirati", "the United Arab Emirates", "Sheikh Khalid bin Rashid Al Falasi", "Abu Dhabi"),
    ("TR", "Turkish", "Türkiye", "Mehmet Çelikoğlu", "Ankara"),
    ("GE", "Georgian", "Georgia", "Levan Abuladze", "Tbilisi"),
    ("MM", "Myanmar", "Myanmar", "U Thant Zin Oo", "Nay Pyi Taw"),
    ("ID", "Indonesian", "Indonesia", "Sukartono", "Jakarta"),
    ("MY", "Malaysian", "Malaysia", "Datuk Seri Ahmad Zaki Hassan", "Kuala Lumpur"),
    ("TH", "Thai", "Thailand", "Gen Prawat Sornchai", "Bangkok"),
    ("LK", "Sri Lankan", "Sri Lanka", "Prof. G.L. Wickrama", "Colombo"),
    ("IN", "Indian", "India", "Dr S. K. Raman", "New Delhi"),
    ("MN", "Mongolian", "Mongolia", "B.Batjargal", "Ulaanbaatar"),
    ("IS", "Icelandic", "Iceland", "Þórdís Kristjánsdóttir", "Reykjavik"),
    ("IE", "Irish", "Ireland", "Seán Ó Murchú", "Dublin"),
    ("ET", "Ethiopian", "Ethiopia", "Dr. Tesfaye Alemu", "Addis Ababa"),
    ("NG", "Nigerian", "Nigeria", "Ibrahim Danladi Bello", "Abuja"),
    ("CI", "Ivorian", "Côte d'Ivoire", "Kouadio-N'Guessan Adama", "Abidjan"),
    ("UA", "Ukrainian", "Ukraine", "Oleksandr Bondarenko", "Kyiv"),
    ("RU", "Russian", "Russia", "Sergei Ivanovich Petrov", "Moscow"),
    ("CZ", "Czech", "the Czech Republic", "Jana Nováková", "Prague"),
    ("KP", "DPRK", "the DPRK", "Ri Yong Gil", "Pyongyang"),
    ("GB", "British", "the United Kingdom", "Sir Giles Ashworth", "London"),
    ("US", "U.S.", "the United States", "John R. Whitmore Jr.", "Washington"),
    ("NZ", "New Zealand", "New Zealand", "Hone Te Rangi", "Wellington"),
    ("ZA", "South African", "South Africa", "Dr Naledi Mokoena", "Pretoria"),
    ("VA", "Vatican", "the Holy See", "Archbishop Stefano Moretti", "Vatican City"),
    ("MK", "North Macedonian", "North Macedonia", "Bujar Limanaj", "Skopje"),
    ("BA", "Bosnian", "Bosnia and Herzegovina", "Amra Delalić", "Sarajevo"),
    ("SA", "Saudi", "Saudi Arabia", "Prince Nasser bin Mishal", "Riyadh"),
    ("TW", "Taiwanese", "Taiwan", "Wu Chien-ming", "Taipei"),
    ("KG", "Kyrgyz", "Kyrgyzstan", "Nurlan Toktosunov", "Bishkek"),
    ("PG", "Papua New Guinea", "Papua New Guinea", "Justin Maladinai", "Port Moresby"),
    ("CR", "Costa Rican", "Costa Rica", "Hernán Solís Mora", "San José"),
    ("TD", "Chadian", "Chad", "Oumar Abakar Saleh", "N'Djamena"),
    ("CU", "Cuban", "Cuba", "Julio Peralta Ramos", "Havana"),
    ("IL", "Israeli", "Israel", "Tal Ben-Amram", "Jerusalem"),
]
# {0}: adjective, {1}: land, {2}: name, {3}: town of the first; {4}, {5}, {6}: of the second.
BY_LANDS = (
    "{0} Foreign Minister {2} met his {4} counterpart {6} in {3} on Tuesday.",
    "Foreign Minister of {1} {2} received Foreign Minister of {5} {6} in {3} on Tuesday.",
    "{2}, foreign minister of {1}, and {6}, foreign minister of {5}, met in {3} on Tuesday.",
    "The {0} foreign minister, {2}, held talks with {6}, the {4} prime minister, in {3} on Tuesday.",
    "Ambassador of {5} to {1} {6} paid a courtesy call on {0} President {2} in {3} on Tuesday.",
    "The foreign ministers of {1} and {5}, {2} and {6}, met in {3} on Tuesday.",
)


@pytest.mark.parametrize("telling", BY_LANDS)
def test_the_two_are_found_whatever_people_they_are_of(telling):
    """Names of one word and of five, with particles, initials, styles and accents, the family name first or last."""
    for number, (code, adjective, land, name, town) in enumerate(PEOPLES):
        other, their_adjective, their_land, their_name, _ = PEOPLES[(number + 7) % len(PEOPLES)]
        told = telling.format(adjective, land, name, town, their_adjective, their_land, their_name)
        found = [
            (m.date, set(m.countries), m.place.city, {p.split()[-1] for p in principals(m)})
            for m in meetings(told, published="2021-05-05")
        ]
        family = {each.removesuffix(" Jr.").split()[-1] for each in (name, their_name)}
        family = {"Jr." if each == "Whitmore" else each for each in family}
        assert found == [("2021-05-04", {code, other}, town, family)], told
