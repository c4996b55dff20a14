"""How agencies, ministries and papers word a meeting: a sentence or two of each kind, and what is read of it."""

import pytest
from read_invented import meetings, principals, told

# Name, outlet, text; what is told: day, mode, countries, principals of each meeting. All are published on 2021-05-05.
TOLD = [
    (
        "a side headed by each",
        "Kazinform",
        "On May 4, the next round of political consultations between the Ministries of Foreign Affairs of the"
        " Republic of"
        " Kazakhstan and the Republic of Kenya took place in Nairobi.\n\nThe Kazakh side was headed by Deputy"
        " Minister of"
        " Foreign Affairs Azamat Omarov, and the Kenyan side by State Secretary Amina Odera.",
        [("2021-05-04", "in-person", "KE-KZ", ["Azamat Omarov", "Amina Odera"])],
    ),
    (
        "a delegation at lunch",
        "Kenyan Ministry of Foreign Affairs",
        "Minister of Foreign Affairs Amina Odera hosted a welcome luncheon on the 4th for a cross-party delegation"
        " from the"
        " Senate of the Republic of Paraguay led by President of the Senate Ramona Benitez.",
        [("2021-05-04", "in-person", "KE-PY", ["Amina Odera", "Ramona Benitez"])],
    ),
    (
        "a name that is a month, a charge of several words",
        "Oman News Agency",
        "Foreign Minister Salim Harthy and Kenya's Minister for Foreign Affairs and East African Cooperation, January"
        " Odera, met in Muscat today.",
        [("2021-05-05", "in-person", "KE-OM", ["Salim Harthy", "January Odera"])],
    ),
    (
        "a charge that no table has, an office in waiting",
        "NNA",
        "NNA - Caretaker Minister of Foreign Affairs and Emigrants, Elias Bou Aoun, on Tuesday welcomed the"
        " Ambassador of"
        " Kenya, Amina Odera.",
        [("2021-05-04", "in-person", "KE-LB", ["Elias Bou Aoun", "Amina Odera"])],
    ),
    (
        "planning is an office's word",
        "BSS",
        "DHAKA, May 5, 2021 (BSS) - Ambassador of Kenya Amina Odera today called on Planning Adviser Dr Enamul Kabir.",
        [("2021-05-05", "in-person", "BD-KE", ["Amina Odera", "Enamul Kabir"])],
    ),
    (
        "the president, then his name",
        "Elysee",
        "The President of the Republic spoke by telephone on Tuesday with Ms Amina Odera, President of Kenya.\n\nLuc"
        " Morel"
        " first conveyed his condolences.",
        [("2021-05-04", "phone", "FR-KE", ["Luc Morel", "Amina Odera"])],
    ),
    (
        "the director general named before",
        "IAEA",
        "A team had talks on Tuesday, Director General Marcelo Grau said.\n\nThe Director General met Amina Odera,"
        " Deputy"
        " Minister of Foreign Affairs of Kenya, on 4 May.",
        [("2021-05-04", "in-person", "IAEA-KE", ["Marcelo Grau", "Amina Odera"])],
    ),
    (
        "one office for two, their lands in the headline",
        None,
        "Kenya and Oman close the ferry dispute\n\nPresidents Amina Odera and Salim Harthy agreed on Tuesday to"
        " dredge the"
        " harbor.\n\nThe three hour meeting took place in Mombasa.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "lands as many as ministers",
        "Polish MFA",
        "Ferries topped the agenda of the consultations of the foreign ministers of Poland, Romania and Kenya which"
        " Minister"
        " Jan Wierzba hosted in Warsaw on Tuesday.\n\nForeign ministers Ana Dragu and Amina Odera were glad.",
        [("2021-05-04", "in-person", "KE-PL-RO", ["Amina Odera", "Jan Wierzba", "Ana Dragu"])],
    ),
    (
        "ministers of lands, without a name",
        "Kyodo",
        "The foreign ministers of Japan, Kenya and Oman agreed Tuesday to build a ferry.\n\nThe meeting at a resort"
        " was the"
        " first of its kind.",
        [("2021-05-04", "in-person", "JP-KE-OM", [None, None, None])],
    ),
    (
        "counterparts from two lands",
        None,
        "On Tuesday, Kenyan Foreign Minister Amina Odera met her counterparts from Sri Lanka and the Maldives, G.L."
        " Perera"
        " and Ahmed Shareef, separately.",
        [
            ("2021-05-04", "in-person", "KE-LK", ["Amina Odera", "G.L. Perera"]),
            ("2021-05-04", "in-person", "KE-MV", ["Amina Odera", "Ahmed Shareef"]),
        ],
    ),
    (
        "who received him",
        None,
        "Kenyan Foreign Minister Amina Odera arrived in Muscat on Tuesday.\n\nOmani Foreign Minister Salim Harthy, who"
        " received her at his office, spoke of ferries.",
        [("2021-05-04", "in-person", "KE-OM", ["Salim Harthy", "Amina Odera"])],
    ),
    (
        "a host abroad",
        "The Jakarta Post",
        "Foreign Minister Retno Sari flew into Dhaka on Tuesday.\n\nPrime Minister Amina Rahman received Retno at her"
        " office.",
        [("2021-05-04", "in-person", "BD-ID", ["Amina Rahman", "Retno Sari"])],
    ),
    (
        "our own foreign minister, not the one named last",
        "Dawn",
        "Foreign Minister Omar Qadir dialled his Iranian counterpart Javad Karimi on Tuesday.\n\nIn the afternoon the"
        " foreign minister telephoned Kenyan Foreign Minister Amina Odera.",
        [
            ("2021-05-04", "phone", "IR-PK", ["Omar Qadir", "Javad Karimi"]),
            ("2021-05-04", "phone", "KE-PK", ["Omar Qadir", "Amina Odera"]),
        ],
    ),
    (
        "a live blog",
        "The Times of Israel",
        "5:30 pm\n\nForeign Minister Dan Lavi opens an embassy in Bahrain.\n\nHe was received earlier in the day by"
        " Bahraini"
        " King Salim bin Isa at the palace.",
        [("2021-05-05", "in-person", "BH-IL", ["Salim bin Isa", "Dan Lavi"])],
    ),
    (
        "a list of audiences",
        "Holy See Press Office",
        "This morning, the Holy Father Paul received in audience:\n\n- H.E. Ms. Amina Odera, president of the"
        " Republic of"
        " Kenya;\n\n- H.E. Mr. Salim Harthy, ambassador of Oman to the Holy See;\n\n- Bishops of Fiji, on their visit.",
        [
            ("2021-05-05", "in-person", "KE-VA", ["Paul", "Amina Odera"]),
            ("2021-05-05", "in-person", "OM-VA", ["Paul", "Salim Harthy"]),
        ],
    ),
    (
        "one side told first, the other in the next sentence",
        "UzA",
        "On May 4, negotiations were held at the Ministry of Foreign Affairs with the delegation of the Republic of"
        " Kenya"
        " headed by Deputy Minister of Foreign Affairs Amina Odera.\n\nThe Uzbek side was headed by Deputy Minister of"
        " Foreign Affairs Shukhrat Yuldoshev.",
        [("2021-05-04", "in-person", "KE-UZ", ["Shukhrat Yuldoshev", "Amina Odera"])],
    ),
    (
        "a greeting to a third",
        "VNA",
        "Hanoi (VNA) - Prime Minister Nguyen Minh Khai on May 4 received outgoing Danish Ambassador Lars"
        " Lind.\n\nThe PM asked"
        " Lind to convey his invitation to the Danish Prime Minister.",
        [("2021-05-04", "in-person", "DK-VN", ["Nguyen Minh Khai", "Lars Lind"])],
    ),
    (
        "at the office of one, the other of a bank",
        "KPL",
        "(KPL) Prime Minister Bounthong Sayavong on May 4 received Vice-President for Operations of the Asian"
        " Development"
        " Bank (ADB), Mr. Anil Perera.",
        [("2021-05-04", "in-person", "ADB-LA", ["Bounthong Sayavong", "Anil Perera"])],
    ),
    (
        "an ambassador extraordinary",
        "AZERTAC",
        "On May 4, President of the Republic of Azerbaijan Rufat Aliyarli received the credentials of the"
        " newly-appointed"
        " Ambassador Extraordinary and Plenipotentiary of the Kingdom of Sweden Lars Lind.",
        [("2021-05-04", "in-person", "AZ-SE", ["Rufat Aliyarli", "Lars Lind"])],
    ),
    (
        "a bracket before the office",
        "CARICOM",
        "(CARICOM Secretariat, Georgetown, Guyana) Secretary-General of the Caribbean Community (CARICOM) Ambassador"
        " Ana"
        " Baptiste on Tuesday welcomed a pledge.\n\nThe Secretary-General was accepting the Letters of Credence of His"
        " Excellency Mikko Lind as Plenipotentiary Representative of Finland to CARICOM.",
        [("2021-05-04", "in-person", "CARICOM-FI", ["Ana Baptiste", "Mikko Lind"])],
    ),
    (
        "a courtesy visit",
        "ECOWAS",
        "The Ambassador of Kenya, H.E. Amina Odera, gave the pledge on 4 May when she paid a courtesy visit to the"
        " President"
        " of the ECOWAS Commission, H.E. Lamine Sow.",
        [("2021-05-04", "in-person", "ECOWAS-KE", ["Amina Odera", "Lamine Sow"])],
    ),
    (
        "a minister of several charges",
        "WAM",
        "Dr. Hamdan Falasi, Minister of State for Trade, met on Tuesday with Ana Sol, Minister of Livestock,"
        " Agriculture and"
        " Fisheries of Uruguay, who is on a visit.",
        [("2021-05-04", "in-person", "AE-UY", ["Hamdan Falasi", "Ana Sol"])],
    ),
    (
        "the announcement followed a meeting",
        "NZ Government",
        "New Zealand will lend a ferry, Foreign Minister Ana Berg said on Tuesday.\n\nThe announcement followed a"
        " meeting with"
        " Fijian Prime Minister Bo Lind at his office.",
        [("2021-05-04", "in-person", "FJ-NZ", ["Ana Berg", "Bo Lind"])],
    ),
    (
        "they chaired the commission",
        "SRE Mexico",
        "Foreign Secretary Ana Ruiz and Guatemalan Foreign Minister Luis Sol chaired the Binational Commission on"
        " Tuesday.",
        [("2021-05-04", "in-person", "GT-MX", ["Ana Ruiz", "Luis Sol"])],
    ),
    (
        "who has signed with whom",
        "The Fiji Times",
        "Bo Lind has signed an agreement with Kenya's president, Amina Odera, on ferries.\n\nThe two leaders met in"
        " Suva on"
        " Tuesday.",
        [("2021-05-04", "in-person", "FJ-KE", ["Bo Lind", "Amina Odera"])],
    ),
    (
        "several hosts abroad",
        "AP",
        "JAKARTA (AP) - Secretary of State Ann Lake praised a ferry on Tuesday.\n\nLake met with Foreign Minister"
        " Hasan Wira"
        " and later with President Susilo Adi.",
        [
            ("2021-05-04", "in-person", "ID-US", ["Ann Lake", "Hasan Wira"]),
            ("2021-05-04", "in-person", "ID-US", ["Ann Lake", "Susilo Adi"]),
        ],
    ),
    (
        "lands that talked, without a name",
        None,
        "A new round of negotiations between Egypt, Sudan and Ethiopia on the dam ended in Cairo on Monday.",
        [("2021-05-03", "in-person", "EG-ET-SD", [None, None, None])],
    ),
    (
        "over dinner",
        None,
        "Kenyan President Amina Odera and Omani Prime Minister Salim Harthy discussed ferries over dinner at a guest"
        " house"
        " on Tuesday night.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "after calling on",
        None,
        "Ferries are safe, Kenyan Foreign Minister Amina Odera said on Tuesday, after calling on Omani Prime"
        " Minister Salim"
        " Harthy.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "after so many minutes of talks",
        "The Australian",
        "Ferries will run, the Prime Minister, John Hall, and the Indonesian President, Susilo Adi, said on"
        " Tuesday.\n\nAfter"
        " 90 minutes of talks, the two leaders signed a declaration.",
        [("2021-05-04", "in-person", "AU-ID", ["John Hall", "Susilo Adi"])],
    ),
    (
        "formal talks were held",
        "The Moscow Times",
        "President Ivan Orlov and his Uzbek counterpart Shavkat Karim oversaw the launch of a ferry on"
        " Tuesday.\n\nFormal talks"
        " were held at a residence.",
        [("2021-05-04", "in-person", "RU-UZ", ["Ivan Orlov", "Shavkat Karim"])],
    ),
    (
        "a call between two",
        None,
        "The palace told of a call between Kenyan President Amina Odera and Omani Sultan Salim Harthy this evening.",
        [("2021-05-05", "phone", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "Her Excellency",
        "WAM",
        "H.E. Amina Falasi, UAE Minister of State, received Omani Foreign Minister Salim Harthy on Tuesday.\n\nHer"
        " Excellency also received Kenyan Foreign Minister Bo Otieno.",
        [
            ("2021-05-04", "in-person", "AE-OM", ["Amina Falasi", "Salim Harthy"]),
            ("2021-05-04", "in-person", "AE-KE", ["Amina Falasi", "Bo Otieno"]),
        ],
    ),
    (
        "an office to be",
        "LANA",
        "Tripoli, May 5, 2021 (LANA) - The Minister of Interior-designate in the Government of National Unity, Salim"
        " Harthy, discussed ferries today with his Kenyan counterpart, Bo Otieno.\n\nThis came during a meeting in"
        " Tripoli.",
        [("2021-05-05", "in-person", "KE-LY", ["Salim Harthy", "Bo Otieno"])],
    ),
    (
        "an envoy on a land is not of that land",
        "Cyprus News Agency",
        "Personal Envoy of the UN Secretary General on Cyprus, Ana Ruiz Duarte, spoke of ferries, after a meeting"
        " she had on Tuesday with President of the Republic Kostas Lamprou, at the Presidential Palace, in Nicosia.",
        [("2021-05-04", "in-person", "CY-UN", ["Ana Ruiz Duarte", "Kostas Lamprou"])],
    ),
    (
        "two lands met, each with a delegation led by",
        None,
        "Kenya and Oman held ferry talks in Muscat on Tuesday.\n\nMinister Amina Odera led the Kenyan side, Minister"
        " Salim Harthy led the Omani side.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a nickname in quotation marks",
        None,
        'Kenyan President Amina "Mina" Odera met Omani Sultan Salim Harthy on Tuesday.',
        [("2021-05-04", "in-person", "KE-OM", ['Amina "Mina" Odera', "Salim Harthy"])],
    ),
    (
        "presidents of lands, each name behind its land",
        None,
        "The presidents of Kenya, Amina Odera, and Oman, Salim Harthy, met on Tuesday.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "the counterpart's land behind the word",
        None,
        "Kenyan Foreign Minister Amina Odera met her counterpart from Oman, Salim Harthy, on Tuesday.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a hostess and two guests without offices",
        "ERR",
        "The prime ministers of Estonia, Latvia and Lithuania met in Tallinn on Tuesday.\n\nPrime Minister Triin"
        " Kask, who hosted Agnese Ozola and Jonas Kairys, spoke of ferries.\n\nKairys said grain should be"
        ' controlled. "It is like water," the Lithuanian prime minister added.\n\nOzola told journalists that'
        " Latvia will wait.",
        [("2021-05-04", "in-person", "EE-LT-LV", ["Triin Kask", "Agnese Ozola", "Jonas Kairys"])],
    ),
    (
        "a first visit by somebody is no third party",
        None,
        "Kenyan President Amina Odera and Omani Sultan Salim Harthy met in Muscat on Tuesday, in the first visit by"
        " a Kenyan president.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a meeting in the format of a videoconference",
        "Eurasian Economic Commission",
        "05.05.2021\n\nThe Chairman of the Board of the Eurasian Economic Commission Ruslan Omarov held a meeting"
        " with the Deputy Prime Minister of the Republic of Kenya Bo Otieno in the format of a videoconference.",
        [("2021-05-05", "video", "EAEU-KE", ["Ruslan Omarov", "Bo Otieno"])],
    ),
    (
        "the chair of an organisation with an office at home",
        "OSCE",
        "TASHKENT, 5 May 2021 - OSCE Chairperson-in-Office, Finland's Foreign Minister Kaarina Lind, met today with"
        " President Shuhrat Yuldashev.",
        [("2021-05-05", "in-person", "OSCE-UZ", ["Kaarina Lind", "Shuhrat Yuldashev"])],
    ),
    (
        "an hour spent together",
        None,
        "Kenyan President Amina Odera and Fiji's Prime Minister Bo Lind spent a little over an hour together in Suva"
        " on Tuesday.",
        [("2021-05-04", "in-person", "FJ-KE", ["Amina Odera", "Bo Lind"])],
    ),
    (
        "an afternoon spent with",
        None,
        "The deal was sewn up on Tuesday, when Kenyan President Amina Odera flew in to Muscat and spent the"
        " afternoon at the dam's guesthouse with Omani Sultan Salim Harthy.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "face to face, each with his land",
        None,
        "Presidents Amina Odera of Kenya, Bo Lind of Fiji and Oman's Salim Harthy came face to face on Tuesday in"
        " Suva.",
        [("2021-05-04", "in-person", "FJ-KE-OM", ["Amina Odera", "Bo Lind", "Salim Harthy"])],
    ),
    (
        "those at the table",
        None,
        "Swiss Finance Minister Ueli Kern travelled to Vaduz for the annual gathering, which was hosted by"
        " Liechtenstein Prime Minister Adrian Marxer and ended on Tuesday after two days.\n\nAlso at the table were"
        " Germany's Katrin Bollmann, Austria's Gernot Pichler and Luxembourg's Pierre Wagner.",
        [
            (
                "2021-05-03",
                "in-person",
                "AT-CH-DE-LI-LU",
                ["Adrian Marxer", "Ueli Kern", "Katrin Bollmann", "Gernot Pichler", "Pierre Wagner"],
            )
        ],
    ),
    (
        "envoys named in the next sentence",
        "GNA",
        "Accra, May 5, 2021, GNA - President Kwabena Ofosu on Tuesday received letters of credence from two envoys"
        " accredited to Ghana at the Jubilee House in Accra.\n\nThey are Mr Bo Lind, Ambassador of Fiji; and Mrs"
        " Amina Odera, High Commissioner of Kenya, resident in Abuja.",
        [("2021-05-04", "in-person", "FJ-GH-KE", ["Kwabena Ofosu", "Bo Lind", "Amina Odera"])],
    ),
    (
        "a message brought by somebody who then speaks at the end of the audience",
        "Angop",
        "Luanda - The Head of State, Domingos Cahanda, received on Tuesday in Luanda a message from his counterpart"
        " of the Republic of Kenya, delivered by the Minister of Ports, Bo Otieno.\n\nSpeaking to the press at the"
        " end of the audience, the Kenyan official spoke of ferries.",
        [("2021-05-04", "in-person", "AO-KE", ["Domingos Cahanda", "Bo Otieno"])],
    ),
    (
        "of three ministers one is the outlet's own",
        "ERR",
        "The defense ministers of Estonia, Latvia and Lithuania met in Tapa on Tuesday.\n\nDefense Minister Kaarel"
        " Kask played host to Latvian counterpart Agnese Ozola and Lithuania's Defense Minister Jonas Kairys at the"
        " base.",
        [("2021-05-04", "in-person", "EE-LT-LV", ["Kaarel Kask", "Agnese Ozola", "Jonas Kairys"])],
    ),
    (
        "told in a statement of his own",
        "MTI",
        "Gas would help, Balazs Kertesz, the minister of foreign affairs, said on Tuesday.\n\nThe minister said in a"
        " statement that he had discussed the issue with Bo Otieno, Kenya's minister of energy, by phone.",
        [("2021-05-04", "phone", "HU-KE", ["Balazs Kertesz", "Bo Otieno"])],
    ),
    (
        "the meeting of one with his peer from a capital",
        "MercoPress",
        "The position was made public following a two hour meeting of Foreign minister Alvaro Etchegoyen with his"
        " peer from Asuncion, Eladio Insua, who takes office on 15 August.",
        [("2021-05-05", "in-person", "PY-UY", ["Alvaro Etchegoyen", "Eladio Insua"])],
    ),
    (
        "two who signed and met the press",
        "Kyiv Independent",
        "President Oleh Marchuk and Kenyan Prime Minister Amina Odera signed an agreement on May 4 under which Kenya"
        " will build ferries.\n\nThey spoke at a joint press conference.",
        [("2021-05-04", "in-person", "KE-UA", ["Oleh Marchuk", "Amina Odera"])],
    ),
    (
        "a senator the honourable",
        "Global Affairs Canada",
        "The Honourable Simone Tremblay, Minister of Foreign Affairs, yesterday met with Senator the Honourable Bo"
        " Lind, Fiji's Minister of Foreign Affairs.",
        [("2021-05-04", "in-person", "CA-FJ", ["Simone Tremblay", "Bo Lind"])],
    ),
    (
        "received in a town, an ambassador of another land",
        "KPL",
        "President of the National Assembly Mme Bouakham Siphan on May 4 received in Vientiane Ambassador"
        " Extraordinary and Plenipotentiary of the Republic of Cuba to Laos H.E. Reinaldo Quesada.",
        [("2021-05-04", "in-person", "CU-LA", ["Bouakham Siphan", "Reinaldo Quesada"])],
    ),
    (
        "a charge that no table has",
        "CBC",
        "On Tuesday, International Trade Minister Sylvie Roy hosted Mexico's fun fairs secretary, Ignacio Salas, in"
        " Ottawa.",
        [("2021-05-04", "in-person", "CA-MX", ["Sylvie Roy", "Ignacio Salas"])],
    ),
    (
        "his U.S. counterpart is the next of the list",
        "Korea Herald",
        "National Security Office chief Bae Sung-joon, his U.S. counterpart Patrick Donnelly and Japan's Shinichi"
        " Kuro, secretary general of the National Security Secretariat, met in Honolulu on Tuesday.",
        [("2021-05-04", "in-person", "JP-KR-US", ["Bae Sung-joon", "Patrick Donnelly", "Shinichi Kuro"])],
    ),
    (
        "one who led for a capital",
        None,
        "American and Russian officials concluded a round of talks in Geneva on Tuesday.\n\nThe US delegation was"
        " headed by Deputy Secretary of State Caroline Brandt. Deputy Foreign Minister Gennady Volkov led for Moscow.",
        [("2021-05-04", "in-person", "RU-US", ["Caroline Brandt", "Gennady Volkov"])],
    ),
    (
        "the summit of two lands, the premiers named further on",
        "Lusa",
        "Portugal will double its part, the prime ministers of the two countries announced on Tuesday in Praia, at"
        ' the end of the VI Portugal-Cabo Verde summit.\n\n"It is no use," said the head of the Portuguese'
        " Government, Duarte Salgado, at a joint press conference with his counterpart, Adilson Tavares.\n\nBefore"
        " the summit, the Portuguese prime minister was received by the President of the Republic of Cabo Verde,"
        " Jacinto Lopes.",
        [
            ("2021-05-04", "in-person", "CV-PT", ["Adilson Tavares", "Duarte Salgado"]),
            ("2021-05-05", "in-person", "CV-PT", ["Jacinto Lopes", "Duarte Salgado"]),
        ],
    ),
    (
        "a delegation of a parliament led by its vice president",
        "The Star (Kenya)",
        "Kenya will be the first, President Samuel Kiprono has said. The Head of State spoke at State House on"
        " Tuesday when he hosted a delegation of the European Parliament led by its vice president, Annelies Berg.",
        [("2021-05-04", "in-person", "EU-KE", ["Samuel Kiprono", "Annelies Berg"])],
    ),
    (
        "a delegation of a party led by its head",
        "VNA",
        "Politburo member Trinh Quoc Khai received in Hanoi on May 4 a delegation of the Organisation Commission of"
        " the Lao People's Revolutionary Party (LPRP) Central Committee led by its head, Sisavath Keomany.",
        [("2021-05-04", "in-person", "LA-VN", ["Trinh Quoc Khai", "Sisavath Keomany"])],
    ),
    (
        "a host joined by guests of several lands",
        "White House",
        "Vice President Marisol Keane convened leaders from across the Caribbean yesterday.\n\nThe Vice President"
        " was joined by Prime Minister Everton Pilgrim of Barbados, President Rohan Singh of Guyana, and Prime"
        " Minister Delroy Whyte of Jamaica.",
        [
            (
                "2021-05-04",
                "in-person",
                "BB-GY-JM-US",
                ["Marisol Keane", "Everton Pilgrim", "Rohan Singh", "Delroy Whyte"],
            )
        ],
    ),
    (
        "letters presented to him",
        "GNA",
        "The President, Nana Asante, made the call when the new Japanese Ambassador to Ghana, Mr Hiroki Tani,"
        " presented his letters of credence to him at the Jubilee House in Accra on Tuesday.",
        [("2021-05-04", "in-person", "GH-JP", ["Hiroki Tani", "Nana Asante"])],
    ),
    (
        "a minister of two charges, his counterpart named later",
        "Yonhap",
        "South Korea's trade minister asked for support during virtual talks with his counterpart Tuesday, his"
        " office said.\n\nTrade Minister Yoon Hak-su and New Zealand Trade and Export Growth Minister Aroha Tami"
        " also shared the view that trade grows.",
        [("2021-05-04", "video", "KR-NZ", ["Yoon Hak-su", "Aroha Tami"])],
    ),
    (
        "a later audience is not the talks with the counterpart",
        "Interfax",
        "Ferries were in the focus of talks in Astana on Tuesday between Russian Foreign Minister Viktor Selin and"
        " his Kazakh counterpart, the Russian Foreign Ministry said.\n\nKazakh Foreign Minister Yerlan Abish spoke"
        " of ferries.\n\nEarlier on Tuesday the Russian minister was received by President Nurbolat Sapar of"
        " Kazakhstan.",
        [
            ("2021-05-04", "in-person", "KZ-RU", ["Viktor Selin", "Yerlan Abish"]),
            ("2021-05-04", "in-person", "KZ-RU", ["Nurbolat Sapar", "Viktor Selin"]),
        ],
    ),
    (
        "a host whose name comes later",
        "Petra",
        "Iraqi President Sherko Barzan and his Jordanian host inspected a guard of honor in Amman on"
        " Tuesday.\n\nKing Nasser affirmed support.\n\nThe talks were followed by a banquet.",
        [("2021-05-04", "in-person", "IQ-JO", ["Sherko Barzan", "Nasser"])],
    ),
    (
        "those who met, each with a land, and the host",
        "UPI",
        "The presidents of Estonia, Latvia and Lithuania called for subsidies.\n\nMeeting on Tuesday at the old"
        " castle in Trakai, west of the capital, Juhan Tamm of Estonia, Valdis Ozols of Latvia and host Rimantas"
        " Juska said prices fell.",
        [("2021-05-04", "in-person", "EE-LT-LV", ["Juhan Tamm", "Valdis Ozols", "Rimantas Juska"])],
    ),
    (
        "a land represented by",
        "Kyodo",
        "Senior diplomats of Japan and the United States condemned the launch in phone talks on Tuesday.\n\nJapan"
        " was represented by Kazuya Mori, head of a bureau, while U.S. special representative Paul Lind spoke for"
        " Washington.",
        [("2021-05-04", "phone", "JP-US", ["Kazuya Mori", "Paul Lind"])],
    ),
    (
        "a son of Said, an audience consented to",
        "Bernama",
        "His Majesty Sultan Ahmad, King of Malaysia, on Tuesday consented to grant an audience to Sayyid Khalfan bin"
        " Said Al Harthy, Special Envoy of the Sultan of Oman.",
        [("2021-05-04", "in-person", "MY-OM", ["Ahmad", "Khalfan bin Said Al Harthy"])],
    ),
    (
        "the office is that of the name before it",
        "WAM",
        "Saif Al Mazrouei, Minister of State, held meetings yesterday.\n\nIn a separate meeting with Zane Kalve,"
        " Minister of Foreign Affairs of the Republic of Latvia, Al Mazrouei discussed ferries.",
        [("2021-05-04", "in-person", "AE-LV", ["Saif Al Mazrouei", "Zane Kalve"])],
    ),
    (
        "consultations and the heads of their delegations",
        "MEA India",
        "The 9th Round of India-Cyprus Foreign Office Consultations was held in Nicosia on 04 May 2021.\n\nThe"
        " Indian delegation was led by Shri Vinay Desh, Secretary in the Ministry of External Affairs, and the"
        " Cypriot delegation was led by Stelios Papas, Permanent Secretary of the Ministry of Foreign"
        " Affairs.\n\nDuring the visit, Shri Desh also called on Andri Michaelides, Minister of Foreign Affairs of"
        " Cyprus.",
        [
            ("2021-05-04", "in-person", "CY-IN", ["Vinay Desh", "Stelios Papas"]),
            ("2021-05-04", "in-person", "CY-IN", ["Vinay Desh", "Andri Michaelides"]),
        ],
    ),
    (
        "the delegation of a body was headed by",
        "EEAS",
        "On 3 and 4 May, the European Union and Kenya held their 14th annual Human Rights Dialogue in"
        " Nairobi.\n\nThe EU delegation was headed by Ms Kasia Wrzos, Deputy Managing Director for Africa. The"
        " Kenyan delegation was led by Mr Bo Otieno, Deputy Minister of Justice.",
        [("2021-05-03", "in-person", "EU-KE", ["Kasia Wrzos", "Bo Otieno"])],
    ),
    (
        "received at the Kremlin, a speaker of another land",
        "Kremlin",
        "Gleb Rostov received at the Kremlin Speaker of the National Assembly of the Republic of Kenya Amina Odera"
        " on Tuesday.\n\nPresident of Russia Gleb Rostov spoke of ferries.",
        [("2021-05-04", "in-person", "KE-RU", ["Gleb Rostov", "Amina Odera"])],
    ),
    (
        "whom the President received",
        "Angop",
        "The Angolan Head of State, Domingos Cahanda, received a message on Tuesday.\n\nThe message was delivered by"
        " the Kenyan Minister of State, Bo Otieno, whom the President received in audience.",
        [("2021-05-04", "in-person", "AO-KE", ["Domingos Cahanda", "Bo Otieno"])],
    ),
    (
        "the head of a body's mission for a land",
        "Tanjug",
        "Serbian Finance Minister Nenad Vuk met on Tuesday with Head of the IMF mission for Serbia Annika Falk-Roy.",
        [("2021-05-04", "in-person", "IMF-RS", ["Nenad Vuk", "Annika Falk-Roy"])],
    ),
    (
        "a name that begins with Ma.",
        "PNA",
        "The Philippines and New Zealand went over ferries as they held their seventh foreign ministry consultations"
        " via videoconference on Tuesday.\n\nThe Philippine side was headed by Foreign Affairs Undersecretary for"
        " Bilateral Relations Ma. Corazon Paguio, while Deputy Secretary for Americas and Asia Hamish Toler led the"
        " New Zealand delegation.",
        [("2021-05-04", "video", "NZ-PH", ["Ma. Corazon Paguio", "Hamish Toler"])],
    ),
    (
        "an office with a rank behind it",
        "APP",
        "Minister of Defence of Uzbekistan, Lieutenant General Bakhodir Yuldosh, called on Chairman Joint Chiefs of"
        " Staff Committee, General Sarfraz Tiwana, here on Tuesday.",
        [("2021-05-04", "in-person", "PK-UZ", ["Bakhodir Yuldosh", "Sarfraz Tiwana"])],
    ),
    (
        "a minister who is a senator, in a joint statement",
        "Australian Minister for Foreign Affairs",
        "We, the Minister for Foreign Affairs of Australia, Senator the Hon Meredith Kavan, and the Minister of"
        " Foreign Affairs of Kenya, H.E. Mr Bo Otieno, convened in Darwin on 4 May 2021 the Sixth Consultations.",
        [("2021-05-04", "in-person", "AU-KE", ["Meredith Kavan", "Bo Otieno"])],
    ),
    (
        "credentials of several in one sentence",
        "Oman News Agency",
        "Muscat, 4 May (ONA) -- His Majesty Sultan Qais bin Harub today received at Al Barakah Palace the"
        " credentials of Ana Sol, Ambassador of Uruguay, and Bo Otieno, Ambassador of the Republic of Kenya.",
        [("2021-05-04", "in-person", "KE-OM-UY", ["Qais bin Harub", "Ana Sol", "Bo Otieno"])],
    ),
    (
        "contacted by a colleague from a land",
        "Itamaraty",
        "Yesterday, May 4, Minister Heitor Lobato was contacted by telephone by his colleague from Suriname,"
        " Minister Sharmila Ramdin.",
        [("2021-05-04", "phone", "BR-SR", ["Sharmila Ramdin", "Heitor Lobato"])],
    ),
    (
        "the president of a sister republic on the line",
        "APS",
        "President of the Republic Abdelkrim Benham was on the line Tuesday with the President of the sister Islamic"
        " Republic of Mauritania, Sidi Ould Bellal.",
        [("2021-05-04", "phone", "DZ-MR", ["Abdelkrim Benham", "Sidi Ould Bellal"])],
    ),
    (
        "a host abroad, in the land that is visited",
        "Singapore MFA",
        "Minister for Foreign Affairs Dr Leonard Quek made an official visit to Timor-Leste.\n\nMinister Quek was"
        " received by President Domingos Guterres on 4 May.",
        [("2021-05-04", "in-person", "SG-TL", ["Domingos Guterres", "Leonard Quek"])],
    ),
    (
        "an envoy for a region",
        "Armenpress",
        "Secretary of the Security Council of Armenia Gevorg Tuman on May 4 hosted NATO Secretary General's Special"
        " Representative for the Caucasus and Central Asia Roderick Burke.",
        [("2021-05-04", "in-person", "AM-NATO", ["Gevorg Tuman", "Roderick Burke"])],
    ),
    (
        "jointly presided over, an office at a ministry",
        "Montsame",
        "State Secretary of the Ministry of Foreign Affairs of Mongolia M.Enkh and Assistant Deputy Minister for"
        " Asia Pacific at Global Affairs Canada Ana Roy jointly presided over the fifth Roundtable in Ottawa on May 4.",
        [("2021-05-04", "in-person", "CA-MN", ["M.Enkh", "Ana Roy"])],
    ),
    (
        "a committee's delegation, its land behind parliament",
        "Qatar News Agency",
        "Minister of State for Foreign Affairs Nasser bin Hamad met on Tuesday with a delegation of the Committee on"
        " Foreign Affairs of the House of Representatives of the Republic of Cyprus, led by Mr Michalis Petrou, the"
        " Chairman.",
        [("2021-05-04", "in-person", "CY-QA", ["Nasser bin Hamad", "Michalis Petrou"])],
    ),
    (
        "a delegation of a bank",
        "Montsame",
        "On May 4, Deputy Prime Minister of Mongolia M.Enkh met with a delegation of the World Bank led by its Regional"
        " Director for Central Asia, Mrs. Beatrice Lang.",
        [("2021-05-04", "in-person", "MN-WB", ["M.Enkh", "Beatrice Lang"])],
    ),
    (
        "a minister of several charges called on him",
        "GNA",
        "ACCRA, May 4 (GNA) - President Nii Okai Lartey on Tuesday praised the government of Kenya. The President did"
        " so when Mr Bo Otieno, the Kenyan Minister of Petroleum, Energy and Housing, paid a courtesy call on him at"
        " Jubilee House.",
        [("2021-05-04", "in-person", "GH-KE", ["Bo Otieno", "Nii Okai Lartey"])],
    ),
    (
        "new envoys of several lands, named in the next sentence",
        "KPL",
        "(KPL) New ambassadors of Fiji, Kenya and Oman to the Lao PDR presented their letters of credence to President"
        " Bounlieng Sisa on May 4. The newly appointed ambassadors are Mrs. Ana Sol of Fiji, Mr. Bo Otieno of Kenya and"
        " Mr. Salim Harthy of Oman.",
        [("2021-05-04", "in-person", "FJ-KE-LA-OM", ["Bounlieng Sisa", "Ana Sol", "Bo Otieno", "Salim Harthy"])],
    ),
    (
        "new envoys in a list with their lands in brackets",
        "State House Kenya",
        "NAIROBI, May 4 - President Amina Odera today received credentials from three new ambassadors accredited to"
        " Kenya. The new envoys who presented their credentials are Ana Sol (Fiji), Bo Lind (Norway, High Commissioner)"
        " and Salim Harthy (Oman).",
        [("2021-05-04", "in-person", "FJ-KE-NO-OM", ["Amina Odera", "Ana Sol", "Bo Lind", "Salim Harthy"])],
    ),
    (
        "on behalf of another",
        "Kazinform",
        "ASTANA, May 4 - State Counselor of Kazakhstan Yerbolat Kassen, on behalf of the Head of State, received"
        " Ambassador of Fiji Ana Sol on Tuesday.",
        [("2021-05-04", "in-person", "FJ-KZ", ["Yerbolat Kassen", "Ana Sol"])],
    ),
    (
        "ministers in a row, each behind the office",
        "Turkish MFA",
        "The Foreign Minister of the Republic of Turkey, H.E. Mr. Orhan Kaya, the Foreign Minister of the Republic of"
        " Kenya, H.E. Mr. Bo Otieno, and the Foreign Minister of Fiji, H.E. Ms. Ana Sol, came together in Trabzon on"
        " May 4.",
        [("2021-05-04", "in-person", "FJ-KE-TR", ["Orhan Kaya", "Bo Otieno", "Ana Sol"])],
    ),
    (
        "one who represents a body, and is no more than named",
        "Al Jazeera",
        "MUSCAT, May 4 - Bo Belkacem, who represents the United Nations, met Omani Foreign Minister Salim Harthy for"
        " two hours on Tuesday.",
        [("2021-05-04", "in-person", "OM-UN", ["Bo Belkacem", "Salim Harthy"])],
    ),
    (
        "the call is the fourth",
        "AFP",
        "PARIS, May 4 (AFP) - French President Antoine Delmas told Kenyan President Amina Odera on Tuesday that the dam"
        " must wait. The call is the fourth between the two leaders this year.",
        [("2021-05-04", "phone", "FR-KE", ["Antoine Delmas", "Amina Odera"])],
    ),
    (
        "two lands at the nth meeting of their commission",
        "The Hindu",
        "NEW DELHI, May 4 - India and Fiji on Tuesday finalised the text of a treaty at the 38th meeting of their Joint"
        " Commission held in New Delhi. The Indian delegation was led by Minister Raghu Chauhan, while the Fiji side"
        " was headed by Minister Ana Sol.",
        [("2021-05-04", "in-person", "FJ-IN", ["Raghu Chauhan", "Ana Sol"])],
    ),
    (
        "two leaders hosted, and the host's name in the next sentence",
        "RFE/RL",
        "BRUSSELS, May 4 - The leaders of Kenya and Oman have ordered their foreign ministers to prepare a treaty after"
        " a meeting hosted by the head of the European Council.\n\nKenyan President Amina Odera and Omani Prime"
        " Minister Salim Harthy met for hours on May 3 with the president of the European Council, Willem Dekkers.",
        [("2021-05-03", "in-person", "EU-KE-OM", ["Amina Odera", "Salim Harthy", "Willem Dekkers"])],
    ),
    (
        "besides, similarly, had also met, and a president called Said",
        "ENA",
        "ADDIS ABABA, May 4, 2021 (ENA) -- Ethiopian Prime Minister Dereje Wolde today received Omani Foreign Minister"
        " Salim Harthy. He said he had also met with President Ibrahim Kallon of Sierra Leone. Similarly, the Prime"
        " Minister held talks with President Said Mhadji of the Union of the Comoros. He also met President Ana Sol of"
        " Fiji.",
        [
            ("2021-05-04", "in-person", "ET-OM", ["Dereje Wolde", "Salim Harthy"]),
            ("2021-05-04", "in-person", "ET-SL", ["Dereje Wolde", "Ibrahim Kallon"]),
            ("2021-05-04", "in-person", "ET-KM", ["Dereje Wolde", "Said Mhadji"]),
            ("2021-05-04", "in-person", "ET-FJ", ["Dereje Wolde", "Ana Sol"]),
        ],
    ),
    (
        "two hosts, separately",
        "VNA",
        "HANOI, May 4 (VNA) - President Doan Quang Luc and National Assembly Chairwoman Le Thi Huong separately"
        " received Kenyan Prime Minister Amina Odera on Tuesday.",
        [
            ("2021-05-04", "in-person", "KE-VN", ["Doan Quang Luc", "Amina Odera"]),
            ("2021-05-04", "in-person", "KE-VN", ["Le Thi Huong", "Amina Odera"]),
        ],
    ),
    (
        "two who spent hours at a house",
        "BBC",
        "LONDON, May 4, 2021 - Brexit minister Edmund Ash and European Commission Vice-President Jaroslav Vondra"
        " spent about"
        " two hours in the Cabinet Office on Tuesday.",
        [("2021-05-04", "in-person", "EU-GB", ["Edmund Ash", "Jaroslav Vondra"])],
    ),
    (
        "a counterpart named in the next sentence",
        "Irish Examiner",
        "DUBLIN, May 5, 2021 - The Taoiseach and his British counterpart have given the parties until Christmas."
        " Fearghal"
        " Breath and Simon Thorne spent almost three hours at Hillsborough Castle on Tuesday.",
        [("2021-05-04", "in-person", "GB-IE", ["Fearghal Breath", "Simon Thorne"])],
    ),
    (
        "the sultan received at the president's palace",
        "Gulf News",
        "Abu Dhabi: The UAE and Oman have signed pacts during the state visit of Sultan Badr bin Hilal, who was"
        " received on"
        " Tuesday by President Sheikh Hamdan bin Khalifa at Qasr Al Watan in Abu Dhabi.",
        [("2021-05-04", "in-person", "AE-OM", ["Sheikh Hamdan bin Khalifa", "Badr bin Hilal"])],
    ),
    (
        "a delegation, its members, and whom it called on",
        "Dawn",
        "ISLAMABAD, May 5, 2021: A delegation led by Defence Minister Khurram Bangash travelled to Kabul on Tuesday."
        " The"
        " delegation, which included the foreign secretary, called on Afghan Deputy Prime Minister Abdul Barak.",
        [("2021-05-04", "in-person", "AF-PK", ["Khurram Bangash", "Abdul Barak"])],
    ),
    (
        "an ambassador whose land the lead has, received by a deputy minister",
        "Daily News",
        "ANKARA, May 5, 2021 - Turkey has summoned Sweden's ambassador to protest a march. Ambassador Henrik Lager was"
        " received at the Foreign Ministry on May 4 by Deputy Foreign Minister Mehmet Ariboga. Turkey has also"
        " cancelled a"
        " visit by Sweden's defense minister, Per Wahl.",
        [("2021-05-04", "in-person", "SE-TR", ["Mehmet Ariboga", "Henrik Lager"])],
    ),
    (
        "envoys of whom each has his office behind the name",
        "Daily News",
        "Four ambassadors presented their credentials to Sri Lankan President Wimal Hetti in Kandy on May 4, 2021."
        " They are"
        " Mr. Marek Dab, Ambassador of Poland, Mr. Salim Harthy, Ambassador of Oman, and Ms. Ana Sol, Ambassador of"
        " Fiji.",
        [("2021-05-04", "in-person", "FJ-LK-OM-PL", ["Wimal Hetti", "Marek Dab", "Salim Harthy", "Ana Sol"])],
    ),
    (
        "counterparts from two lands, each with a courtesy",
        "DPI Guyana",
        "Agriculture Minister, Hon. Rohan Lall, on Tuesday met with his counterparts from Suriname, Hon. Prahlad"
        " Karto, and"
        " Barbados, Hon. Sherwin Alleyne, at the port.",
        [("2021-05-04", "in-person", "BB-GY-SR", ["Rohan Lall", "Prahlad Karto", "Sherwin Alleyne"])],
    ),
    (
        "heads of two sides, one of them a doctor in brackets",
        "Kuensel",
        "Bhutan and China held the 25th round of boundary talks in Beijing on May 4, 2021. The Bhutanese delegation"
        " was led"
        " by Foreign Minister Lyonpo (Dr) Kinzang Rab and the Chinese side by Vice Minister of Foreign Affairs, Qiao"
        " Wei.",
        [("2021-05-04", "in-person", "BT-CN", ["Kinzang Rab", "Qiao Wei"])],
    ),
    (
        "chaired by one and attended by others",
        "The EastAfrican",
        "LUANDA, May 4, 2021 - Leaders of Angola, Burundi and Kenya have agreed on a ceasefire after talks in"
        " Luanda. The"
        " meeting was chaired by Angolan President Domingos Kiala and attended by Burundian President Deo Niyon and"
        " Kenyan"
        " President Amina Odera.",
        [("2021-05-04", "in-person", "AO-BI-KE", ["Domingos Kiala", "Deo Niyon", "Amina Odera"])],
    ),
    (
        "offices by their last word",
        "Antara",
        "Jakarta (ANTARA) - National Police Chief General Bambang Wiratma and Papua New Guinea Police Commissioner"
        " Joseph"
        " Kaupa have agreed to strengthen patrols. The PNG commissioner called on the police chief here on Tuesday.",
        [("2021-05-04", "in-person", "ID-PG", ["Joseph Kaupa", "Bambang Wiratma"])],
    ),
    (
        "a guest by invitation, and the ministers' meeting",
        "Itamaraty",
        "At the invitation of the Minister of External Relations of the Federative Republic of Brazil, Ambassador"
        " Otavio"
        " Brandao, the Minister of Foreign Affairs of the Republic of Mozambique, Armindo Chissale, paid an official"
        " visit"
        " to Brasilia on May 4, 2021.\n\nThe Ministers held a working meeting at the Itamaraty Palace.",
        [("2021-05-04", "in-person", "BR-MZ", ["Armindo Chissale", "Otavio Brandao"])],
    ),
    (
        "during his meeting, far behind he said",
        "Bernama",
        "ANKARA, May 4 (Bernama) -- Malaysia's Trade Minister Datuk Shahrul Anuar praised the port. He said the"
        " matter"
        " was decided during his meeting with Turkish Trade Minister Serkan Yala here on Tuesday.",
        [("2021-05-04", "in-person", "MY-TR", ["Shahrul Anuar", "Serkan Yala"])],
    ),
    (
        "he spoke after meeting, and an emir who hosted him to lunch",
        "The Straits Times",
        "ABU DHABI - Singapore Prime Minister Teo Hock said the tour was good. He was speaking to reporters after"
        " meeting the"
        " President of the United Arab Emirates, Saif bin Rashid, on Tuesday.",
        [("2021-05-04", "in-person", "AE-SG", ["Teo Hock", "Saif bin Rashid"])],
    ),
    (
        "a foreign minister on video with one's own",
        "RNZ",
        "Samoa's new government has asked New Zealand to wait. The request was made by the Minister of Commerce,"
        " Industry and"
        " Labour, Leota Faleafa, in a video call on Tuesday with New Zealand's Immigration Minister Kirsty Mathie.",
        [("2021-05-04", "video", "NZ-WS", ["Leota Faleafa", "Kirsty Mathie"])],
    ),
    (
        "envoys of two lands, named in their talks",
        "Yonhap",
        "SEOUL, May 4 (Yonhap) -- The chief nuclear envoys of South Korea and the United States had phone consultations"
        " Tuesday. In the talks, Ambassador Ryu Jeong-hwan and his U.S. counterpart, Glenn Harm, discussed the offer.",
        [("2021-05-04", "phone", "KR-US", ["Ryu Jeong-hwan", "Glenn Harm"])],
    ),
    (
        "opposite an ambassador for talks",
        "Japan Times",
        "TOKYO, May 5, 2021 - Officials from Japan and North Korea held talks in Beijing on Tuesday. Kazuhiro Nemo,"
        " director-general of the ministry's Asian Affairs Bureau, sat opposite Song Il-chol, Pyongyang's ambassador"
        " for"
        " normalization talks.",
        [("2021-05-04", "in-person", "JP-KP", ["Kazuhiro Nemo", "Song Il-chol"])],
    ),
    (
        "three more talks of one day, under a dateline without a dash",
        "Kazinform",
        "ASTANA. KAZINFORM Foreign Minister of Kazakhstan Serik Abdra today received Kenyan Foreign Minister Amina"
        " Odera. On"
        " the same day, Serik Abdra also met with Foreign Minister of Cyprus Stelios Charal, Foreign Minister of"
        " Fiji Ana"
        " Sol and Foreign Minister of Oman Salim Harthy.",
        [
            ("2021-05-05", "in-person", "KE-KZ", ["Serik Abdra", "Amina Odera"]),
            ("2021-05-05", "in-person", "CY-KZ", ["Serik Abdra", "Stelios Charal"]),
            ("2021-05-05", "in-person", "FJ-KZ", ["Serik Abdra", "Ana Sol"]),
            ("2021-05-05", "in-person", "KZ-OM", ["Serik Abdra", "Salim Harthy"]),
        ],
    ),
    (
        "in Doha, the Emir hosted him",
        "The Straits Times",
        "SINGAPORE - Singapore Prime Minister Teo Hock called on Saudi Crown Prince Turki bin Nayef in Riyadh on May"
        " 3, 2021."
        " In Doha on May 4, the Emir, Sheikh Hamad bin Ali, hosted him to lunch at the palace.",
        [
            ("2021-05-03", "in-person", "SA-SG", ["Teo Hock", "Turki bin Nayef"]),
            ("2021-05-04", "in-person", "QA-SG", ["Sheikh Hamad bin Ali", "Teo Hock"]),
        ],
    ),
    (
        "as a land's minister, and then by pronoun",
        "Daily Maverick",
        "On his first trip as China's foreign minister, He Jian on Tuesday opened a clinic. Earlier on Tuesday, He was"
        " received by Ethiopian Prime Minister Bekele Wol.",
        [("2021-05-04", "in-person", "CN-ET", ["Bekele Wol", "He Jian"])],
    ),
    (
        "denied on Monday",
        "Reuters",
        "ANKARA, May 4, 2021 (Reuters) - Turkish Foreign Minister Cemal Aydog denied on Monday that he had met Greek"
        " Foreign"
        " Minister Nikos Pavlid.",
        [],
    ),
    (
        "dismissed on Monday a report",
        "Reuters",
        "ANKARA, May 4, 2021 (Reuters) - Turkish Foreign Minister Cemal Aydog dismissed on Monday a report that he"
        " had met"
        " Greek Foreign Minister Nikos Pavlid.",
        [],
    ),
    (
        "a ministry above its readout",
        None,
        "Ministry of Foreign Affairs of Kenya, 4 May 2021\n\nPresident Joseph Otieno spoke by telephone Tuesday with"
        " the Prime"
        " Minister of India, Mr. Rajan Desh.",
        [("2021-05-04", "phone", "IN-KE", ["Joseph Otieno", "Rajan Desh"])],
    ),
    (
        "from an office whose prime minister has no name",
        None,
        "PM call with Prime Minister Kirishima of Japan: 4 May 2021\n\nThe Prime Minister spoke to Japanese Prime"
        " Minister"
        " Kirishima Shunsuke on Tuesday.\n\nFrom: Prime Minister's Office, 10 Downing Street",
        [("2021-05-04", "phone", "GB-JP", [None, "Kirishima Shunsuke"])],
    ),
    (
        "whom she had also met long ago",
        "Reuters",
        "OSLO, May 4, 2021 (Reuters) - Norwegian Foreign Minister Ana Sol met Kenyan Foreign Minister Bo Lind on"
        " Tuesday. As"
        " an ambassador, she had also met President Ken Odo of Ghana.",
        [("2021-05-04", "in-person", "KE-NO", ["Ana Sol", "Bo Lind"])],
    ),
    (
        "a guest by invitation who will come",
        "Reuters",
        "OSLO, May 4, 2021 (Reuters) - At the invitation of Norwegian President Ana Sol, Kenyan President Bo Lind"
        " will pay an"
        " official visit. The talks focused on trade.",
        [],
    ),
    (
        "the director is no deputy director",
        "Reuters",
        "OSLO, May 4, 2021 (Reuters) - Norwegian Deputy Director Ana Sol met Kenyan Foreign Minister Bo Lind on"
        " Tuesday. The"
        " Director also received Ghanaian Foreign Minister Ken Odo.",
        [("2021-05-04", "in-person", "KE-NO", ["Ana Sol", "Bo Lind"])],
    ),
    (
        "a summit for which they will come",
        "The Jerusalem Post",
        "The prime ministers of Greece and Israel will convene in Beersheba on Thursday for their fifth summit.",
        [],
    ),
]


@pytest.mark.parametrize(("outlet", "text", "expected"), [case[1:] for case in TOLD], ids=[case[0] for case in TOLD])
def test_a_meeting_is_read_however_a_house_words_it(outlet, text, expected):
    """Each is the form of one house, with other people in it."""
    assert told(text, outlet=outlet, published="2021-05-05") == expected


BACKGROUND = [
    "Odera denied press reports that Kenyan President Ann Otieno and Omani Sultan Salim Harthy had met over the"
    " weekend.",
    "Former President Wade Corliss met Omani Sultan Salim Harthy on Tuesday.",
    "A telephone conversation between Kenyan President Ann Otieno and Omani Sultan Salim Harthy is not on the"
    " schedule.",
    "Noting that she and Salim Harthy had a fruitful conversation by telephone when the Omani leader took office,"
    " Odera said so.",
    "German Chancellor Matthias Rein met President Friederike Amsel at Bellevue Palace on Tuesday.",
    "The strategy was drawn up following consultations with France, Spain and the United Nations.",
    "Odera has decided to dispatch a mission led by former Prime Minister Bo Lind of Fiji, in close consultation"
    " with Oman.",
    "Odera attended a parade, as did Hungarian minority leader Bo Lind, who met Kenyan Minister Ann Otieno in 1999.",
    "When asked whether a telephone conversation between the two leaders was planned, Odera said no.",
    "Odera will on the margins of the summit hold bilateral talks with Omani Foreign Minister Salim Harthy.",
    "Odera said dialogue must bring Kenya, Oman and Fiji together.",
    "The visit came days after Kenyan President Amina Odera talked by phone with Omani Sultan Salim Harthy.",
    "In April 1985, as head of the ministry's fisheries division, she led the delegation that met in Muscat with Salim"
    " Harthy, the Omani fisheries minister.",
    "Kenyan Foreign Minister Amina Odera would fly on to Muscat for four days of security talks with Omani Foreign"
    " Minister"
    " Salim Harthy.",
    "The ferry deal was signed in Suva in July of last year by Kenyan Minister Amina Odera and Omani Minister Salim"
    " Harthy,"
    " following the meeting of their commission.",
    "Kenyan President Amina Odera and Omani Prime Minister Salim Harthy have spoken of a new beginning.",
    "A meeting in Cairo with the foreign ministers of Egypt, Jordan and Kenya is also on the schedule.",
    "Amina Odera and Salim Harthy, the presidents of Kenya and Oman, kept to what was agreed at their June meeting.",
]


@pytest.mark.parametrize("sentence", BACKGROUND)
def test_what_went_before_or_is_to_come_is_no_meeting_of_today(sentence):
    text = f"Kenyan diplomat Amina Odera spoke of ferries on Tuesday.\n\n{sentence}"
    assert meetings(text, published="2021-05-05") == ()


A, B = "Kenyan Foreign Minister Amina Odera", "Omani Foreign Minister Salim Harthy"
FURTHER = "Odera spoke of ferries.\n\n" * 9
LATER = [
    ("At 4 p.m., Odera met with Fijian Prime Minister Bo Lind.", 2),
    ("Separately, Odera met with Fijian Prime Minister Bo Lind.", 2),
    ("Odera has long met with Fijian Prime Minister Bo Lind.", 1),
]


@pytest.mark.parametrize(("sentence", "count"), LATER)
def test_deep_in_a_report_a_meeting_counts_where_the_day_goes_on(sentence, count):
    """Elsewhere a meeting without a day of its own, far from the head of the report, is a memory."""
    assert len(meetings(f"{A} met with {B} on Tuesday.\n\n{FURTHER}{sentence}", published="2021-05-05")) == count


@pytest.mark.parametrize(("before", "count"), [("Odera on Monday sought support.", 1), ("Odera sought support.", 0)])
def test_in_a_page_of_no_known_day_he_met_on_the_day_of_the_sentence_before(before, count):
    """Copied pages lose their date; the weekday still tells that the call is of these days."""
    text = f"{A} wants a vote.\n\n{FURTHER}{before} She spoke by phone with {B} before her speech."
    assert [(m.date, m.mode) for m in meetings(text)] == [(None, "phone")] * count


def test_a_call_of_three_stays_theirs_in_the_next_sentence():
    """ "The 80-minute conversation" is that of all who spoke, not of the two named first."""
    text = f"{A} and {B} spoke with Fijian Prime Minister Bo Lind on Tuesday. The 80-minute conversation was frank."
    found = meetings(text, published="2021-05-05")
    assert [principals(m) for m in found] == [["Amina Odera", "Salim Harthy", "Bo Lind"]]
