"""How papers tell a meeting the long way round: a handshake, a table, a lectern, a name in the next sentence."""

import pytest
from read_invented import meetings, told

# Name, outlet, text; what is told: day, mode, countries, principals of each meeting. All are published on 2021-05-05.
TOLD = [
    (
        "across a table",
        "Daily Nation",
        "Odera came home from Oman on Tuesday with a date.\n\nOn one side of the table sat President Amina Odera of"
        " Kenya,"
        " on the other the Omani Sultan, Salim Harthy. The two men ate nothing.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "an hour in one room, told of two presidents of whom one has no land",
        "Daily Nation",
        "President Amina Odera on Tuesday made an unannounced trip to Oman.\n\nShe was driven to the palace, where her"
        " host, President Salim Harthy, stood on the lawn. The two leaders conferred alone for more than an hour.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a morning at a fortress",
        "AFP",
        "MUSCAT - Fiji's special envoy, Bo Lind, left Oman on Tuesday with nothing in writing.\n\nHe had spent the"
        " morning"
        " at the fortress with Prime Minister Salim Harthy, who has ruled since 2001.",
        [("2021-05-04", "in-person", "FJ-OM", ["Bo Lind", "Salim Harthy"])],
    ),
    (
        "a lectern for two",
        "AFP",
        "President Amina Odera of Kenya denied everything on Tuesday at a joint appearance with Omani Prime Minister"
        " Salim"
        " Harthy.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a person known by speaking further on",
        "The Guardian",
        "It was billed as a courtesy.\n\nSalim Harthy's breakfast with Kenyan President Amina Odera in Mombasa on"
        " Tuesday"
        " was their first encounter. Harthy, the Omani foreign minister, ate little.\n\nNobody asked, Harthy said.",
        [("2021-05-04", "in-person", "KE-OM", ["Salim Harthy", "Amina Odera"])],
    ),
    (
        "two premiers who signed, behind a sentence of the setting",
        "Deutsche Welle",
        "Rights groups are wary.\n\nKenyan Prime Minister Amina Odera and Omani Prime Minister Salim Harthy signed a"
        " pact"
        " on ferries in Mombasa on Tuesday.\n\nFerries are slow, Odera said at a joint press conference.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "talks that lasted, and then the two",
        "Kyodo",
        "Kenyan Prime Minister Amina Odera and her Omani counterpart Salim Harthy agreed Tuesday to dredge the"
        " harbor.\n\nIn telephone talks lasting around 20 minutes, the two leaders also spoke of ferries.",
        [("2021-05-04", "phone", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a jubilee is no long time ago",
        "Reuters",
        "MUSCAT, May 4 (Reuters) - Kenyan President Amina Odera and her Omani counterpart Salim Harthy met for two"
        " hours"
        " to mark 25 years since Oman opened an embassy.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "those whom a meeting brought together",
        "AFP",
        "Foreign ministers from Kenya and two neighbours met on Tuesday in Mombasa.\n\nThe meeting brought together"
        " Kenya's"
        " Amina Odera and her counterparts Salim Harthy of Oman and Bo Lind of Fiji.",
        [("2021-05-04", "in-person", "FJ-KE-OM", ["Amina Odera", "Salim Harthy", "Bo Lind"])],
    ),
    (
        "a visiting counterpart, then the talks",
        "Kenya News Agency",
        "Kenya and Oman today resolved to dredge the harbor, with Home Minister Amina Odera assuring visiting"
        " counterpart"
        " Salim Harthy of every help.\n\nDuring the Home Minister-level talks here, the two sides discussed ferries.",
        [("2021-05-05", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "an envoy of a president is no president",
        "New Vision",
        "President Amina Odera of Kenya met a special envoy of Oman's sultan on Tuesday.\n\nThe envoy, Gen. Salim"
        " Harthy, who is Oman's minister of"
        " ports, brought a message from Sultan Said Busaidi.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "one ceremony for several envoys",
        "ANI",
        "President Amina Odera of Kenya on Tuesday accepted credentials from Salim Harthy, Ambassador of Oman, and"
        " Bo Lind,"
        " Ambassador of Fiji.",
        [("2021-05-04", "in-person", "FJ-KE-OM", ["Amina Odera", "Salim Harthy", "Bo Lind"])],
    ),
    (
        "separate ceremonies",
        "ANI",
        "President Amina Odera of Kenya on Tuesday accepted, in separate ceremonies, the credentials of Salim Harthy,"
        " Ambassador of Oman, and Bo Lind, Ambassador of Fiji.",
        [
            ("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"]),
            ("2021-05-04", "in-person", "FJ-KE", ["Amina Odera", "Bo Lind"]),
        ],
    ),
    (
        "new envoys of whom the next sentence tells the names",
        "BNA",
        "Manama, May 4 (BNA): His Majesty King Salman Harthy received today, at Al-Sakhir Palace, the credentials of"
        " a number"
        " of new ambassadors accredited to the Kingdom of Bahrain.\n\nThey are Ambassador of Kenya Amina Odera and"
        " Ambassador of the Republic of Fiji Bo Lind.",
        [("2021-05-04", "in-person", "BH-FJ-KE", ["Salman Harthy", "Amina Odera", "Bo Lind"])],
    ),
    (
        "FIVE ambassadors",
        "The Herald Zimbabwe",
        "FIVE ambassadors accredited to Zimbabwe yesterday presented their credentials to President Tafi Chigu at State"
        " House.\n\nThey are Mr Bo Lind (Fiji) and Ms Amina Odera (Kenya).",
        [("2021-05-04", "in-person", "FJ-KE-ZW", ["Tafi Chigu", "Bo Lind", "Amina Odera"])],
    ),
    (
        "a high commissioner for a land",
        "Daily Mirror (Sri Lanka)",
        "The newly appointed High Commissioner for Canada in Sri Lanka, His Excellency Malcolm Strath, called on the"
        " Commander of the Navy, Vice Admiral Nihal Wije, in Colombo yesterday.",
        [("2021-05-04", "in-person", "CA-LK", ["Malcolm Strath", "Nihal Wije"])],
    ),
    (
        "a president who chairs a body",
        "The Citizen",
        "President Amina Odera of Kenya, who became chairman of the African Union last month, met Fijian President"
        " Bo Lind"
        " on Tuesday.",
        [("2021-05-04", "in-person", "FJ-KE", ["Amina Odera", "Bo Lind"])],
    ),
    (
        "two lands consulted, a leader without a name",
        "New Straits Times",
        "The Annual Leaders' Consultation between Malaysia and Oman was held in Muscat on Tuesday.\n\nPrime Minister"
        " Datuk"
        " Seri Kama Ismail and the Sultan of Oman first held a meeting at the palace.",
        [("2021-05-04", "in-person", "MY-OM", ["Kama Ismail", None])],
    ),
    (
        "signed in the presence of two, at the close of a summit",
        "Lusa",
        "Praia, May 4, 2021 (Lusa) - Portugal and Kenya on Tuesday signed nine agreements in Praia at the close of a"
        " summit"
        " led by the two countries' prime ministers.\n\nThey were signed in the presence of Portugal's prime"
        " minister, Rui"
        " Meira, and his Kenyan counterpart, Amina Odera.",
        [("2021-05-04", "in-person", "KE-PT", ["Amina Odera", "Rui Meira"])],
    ),
    (
        "flanked by counterparts",
        "PAP",
        "Warsaw, May 4 (PAP) - Polish Prime Minister Ela Mrocz told a press conference on Tuesday that talks were"
        " good.\n\nShe was flanked by her counterparts from Kenya, Amina Odera, and Oman, Salim Harthy.",
        [("2021-05-04", "in-person", "KE-OM-PL", ["Ela Mrocz", "Amina Odera", "Salim Harthy"])],
    ),
    (
        "lunch at a palace",
        "AFP",
        "Paris, May 4, 2021 (AFP) - French President Luc Morel pledged Tuesday to help Lebanon, as he hosted the"
        " country's"
        " prime minister.\n\nFerries are dear, Morel said after lunch at the Elysee Palace with Prime Minister Nadim"
        " Chal.",
        [("2021-05-04", "in-person", "FR-LB", ["Luc Morel", "Nadim Chal"])],
    ),
    (
        "a delegation, and further on its leader",
        "Xinhua",
        "LUSAKA, May 4 (Xinhua) -- Zambia's Vice President Lubin Mwan on Tuesday received a visiting delegation of the"
        " Standing Committee of China's National People's Congress.\n\nMwan spoke of copper.\n\nCui Yong, vice"
        " chairman of"
        " the NPC Standing Committee and leader of the delegation, said China was ready.",
        [("2021-05-04", "in-person", "CN-ZM", ["Lubin Mwan", "Cui Yong"])],
    ),
    (
        "a dinner, side by side",
        "ABC News",
        "TRIPOLI, Libya -- She came bearing no gifts.\n\nAfter 55 years without a U.S. visitor, Libya rolled out the"
        " mat Friday for Secretary of State Ann"
        " Hart, who"
        " joined Libyan leader Col. Salim Harthy for a dinner.\n\nThe two sat side by side in a carpeted room.",
        [("2021-04-30", "in-person", "LY-US", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "a dash behind two towns",
        "Los Angeles Times",
        "Reporting from Washington and Mexico City - President Walter Hens and Mexican President Rodrigo Lasc"
        " papered over"
        " months of irritation on Tuesday.\n\nEmerging from a 90-minute session in the Oval Office, the two men"
        " smiled.",
        [("2021-05-04", "in-person", "MX-US", ["Walter Hens", "Rodrigo Lasc"])],
    ),
    (
        "lawmakers of the paper's own land",
        "The Hill",
        "A bipartisan group of senators was back on Wednesday.\n\nThe five lawmakers met Tuesday in Nairobi with Kenyan"
        " President Amina Odera, according to Sen. Ann Hart (D-Del.), who led the delegation.",
        [("2021-05-04", "in-person", "KE-US", ["Ann Hart", "Amina Odera"])],
    ),
    (
        "twice on one day",
        "CTV News",
        "OTTAWA -- A trade war was put off on Tuesday after Prime Minister Ann Hart and Omani President Salim Harthy"
        " spoke"
        " twice by phone.",
        [("2021-05-04", "phone", "CA-OM", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "the first visitor, meeting somebody named behind the office",
        "RNZ",
        "Foreign Minister Ann Hart has become the first visitor to hold talks with Oman's new prime minister,"
        " meeting Salim"
        " Harthy in Muscat this afternoon.\n\nHarthy, who was foreign minister in the last government, smiled.",
        [("2021-05-05", "in-person", "NZ-OM", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "an opposite number in a capital",
        "The Independent",
        "Britain raised the stakes on Tuesday as the Foreign Secretary spoke by telephone to her opposite number in"
        " Muscat.\n\nAnn Hart told Salim Harthy, the Omani Foreign Minister, that ferries are slow.",
        [("2021-05-04", "phone", "GB-OM", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "a counterpart named in the sentence of the talks",
        "The Times",
        "Britain promised ferries as Ann Hart came to Muscat as Prime Minister.\n\nMs Hart told her Omani"
        " counterpart on"
        " Tuesday that they float.\n\nAfter three hours of talks in the palace, Ms Hart and Salim Harthy, the Omani"
        " premier, set a target.",
        [("2021-05-04", "in-person", "GB-OM", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "who was a diplomat once is a counterpart now",
        "Japan Times",
        "Foreign Minister Ann Hart and her Omani counterpart, Salim Harthy, agreed Tuesday in Tokyo to dredge the"
        " harbor of"
        " Japan.\n\nThe two ministers met for about 90 minutes.\n\nHarthy, a former diplomat, smiled.",
        [("2021-05-04", "in-person", "JP-OM", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "the president of a chamber of a land",
        "Taipei Times",
        "President Yen Wei-hung yesterday spoke of trade as he received Paraguayan Chamber of Deputies President"
        " Ruben Acosta"
        " in Taipei.",
        [("2021-05-04", "in-person", "PY-TW", ["Yen Wei-hung", "Ruben Acosta"])],
    ),
    (
        "the delegation of the sentence before",
        "The Jordan Times",
        "AMMAN - Lower House Speaker Marwan Khasaw on Tuesday discussed with a US congressional delegation the"
        " burden of"
        " ferries.\n\nDuring the meeting with the delegation, led by Congressman Dale Ruther, Khasaw said so.",
        [("2021-05-04", "in-person", "JO-US", ["Marwan Khasaw", "Dale Ruther"])],
    ),
    (
        "who signed in the lead, before one of them met another",
        "The Jerusalem Post",
        "Knesset Speaker Yehoshua Stern and his Kenyan counterpart, Speaker Amina Odera, signed a protocol in"
        " Jerusalem on"
        " Tuesday.\n\nOdera also met with Israeli opposition leader Dov Ariav.",
        [
            ("2021-05-04", "in-person", "IL-KE", ["Yehoshua Stern", "Amina Odera"]),
            ("2021-05-04", "in-person", "IL-KE", ["Amina Odera", "Dov Ariav"]),
        ],
    ),
    (
        "urged a counterpart, in a phone call",
        "CNN",
        "(CNN) President Ann Hart urged her Omani counterpart to call off ferries in the north during a phone call"
        " on Tuesday"
        " that two US officials described as tense.\n\nHart told Sultan Salim Harthy so.",
        [("2021-05-04", "phone", "OM-US", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "hours in a customs building, across the border",
        "Los Angeles Times",
        "TIJUANA -- The top security officials of the United States and Mexico met here Tuesday.\n\nHomeland Security"
        " Secretary Dennis Vaugh and Mexican Interior Secretary Horacio Liz spent three hours in a customs building.",
        [("2021-05-04", "in-person", "MX-US", ["Dennis Vaugh", "Horacio Liz"])],
    ),
    (
        "with him were the ambassadors of two more",
        "Stuff",
        "Bo Lind of Fiji presented his credentials to the Governor-General, Sir Graham Tuk, on Tuesday.\n\nWith him"
        " were the"
        " ambassadors of Kenya, Amina Odera, and of Oman, Salim Harthy.",
        [("2021-05-04", "in-person", "FJ-KE-NZ-OM", ["Bo Lind", "Graham Tuk", "Amina Odera", "Salim Harthy"])],
    ),
    (
        "a list of envoys with numbers",
        "Daily FT (Sri Lanka)",
        "Two newly-appointed ambassadors presented their credentials to President Lalith Wick in Colombo"
        " yesterday.\n\nThe new"
        " envoys are:\n\n1. Ms. Amina Odera - Ambassador of the Republic of Kenya, based in New Delhi\n2. Mr. Bo Lind -"
        " Ambassador of Fiji, based in New Delhi",
        [("2021-05-04", "in-person", "FJ-KE-LK", ["Lalith Wick", "Amina Odera", "Bo Lind"])],
    ),
    (
        "a delegation led by that country's minister",
        "The Herald Zimbabwe",
        "VICE PRESIDENT Cde Tichafa Muzon yesterday met a Kenyan delegation led by that country's Deputy Minister of"
        " Industry,"
        " Ms Amina Odera, at his offices in Harare.",
        [("2021-05-04", "in-person", "KE-ZW", ["Tichafa Muzon", "Amina Odera"])],
    ),
    (
        "a chief executive of Macau, whose land the paper leaves unsaid",
        "Macau Daily Times",
        "The Chief Executive, Lam Kuok Hou, met with Kenya's Minister of Foreign Affairs, Amina Odera, last Tuesday"
        " at the"
        " Government Headquarters.",
        [("2021-05-04", "in-person", "KE-MO", ["Lam Kuok Hou", "Amina Odera"])],
    ),
    (
        "a dateline in a line of its own",
        "The Himalayan Times",
        "HIMALAYAN NEWS SERVICE\n\nKATHMANDU, MAY 4\n\nKenyan Foreign Secretary Amina Odera today called on Prime"
        " Minister"
        " Dhruba Bas at his residence.",
        [("2021-05-04", "in-person", "KE-NP", ["Amina Odera", "Dhruba Bas"])],
    ),
    (
        "a charge that is one of a list",
        "Antara",
        "Jakarta (ANTARA) - The agreement was reached during a bilateral meeting between Trade Minister Bambang"
        " Surya and"
        " Fiji's Deputy Prime Minister and Minister for Trade, Cooperatives and Communications, Bo Lind, here on"
        " Tuesday.",
        [("2021-05-04", "in-person", "FJ-ID", ["Bambang Surya", "Bo Lind"])],
    ),
    (
        "an office that the paper's land does not know",
        "The Washington Times",
        "Oman's chief negotiator said Tuesday that issues stand in the way.\n\nDeputy Foreign Minister Salim Harthy"
        " met for"
        " six hours with Undersecretary of State Doug Rein, the U.S. point man on ferries.",
        [("2021-05-04", "in-person", "OM-US", ["Salim Harthy", "Doug Rein"])],
    ),
    (
        "a head of state met in a foreign town",
        "Irish Examiner",
        "TAOISEACH Fergus Mulq said he had received a sympathetic ear in France after meeting President Alain Brev"
        " in Paris"
        " last night.",
        [("2021-05-04", "in-person", "FR-IE", ["Fergus Mulq", "Alain Brev"])],
    ),
    (
        "a name that begins with a small letter",
        None,
        "Dutch Prime Minister van der Meer met with Kenyan President Amina Odera on Tuesday.",
        [("2021-05-04", "in-person", "KE-NL", ["van der Meer", "Amina Odera"])],
    ),
    (
        "an accent makes a given name of an adjective",
        None,
        "Colombia's minister of commerce, Germán Arias, met Kenyan Minister Amina Odera on Tuesday.",
        [("2021-05-04", "in-person", "CO-KE", ["Germán Arias", "Amina Odera"])],
    ),
    (
        "a counterpart of the sentence before",
        "The Guardian",
        "The foreign secretary, Ann Hart, said on Tuesday that a dispute was over after three hours of talks with her"
        " Omani counterpart.\n\nHart, on her first visit to Oman since taking office last autumn, met Salim Harthy"
        " at the"
        " foreign ministry on Tuesday.",
        [("2021-05-04", "in-person", "GB-OM", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "two of whom only the offices were told before",
        "The Telegraph",
        "Britain will send ferries to Oman, the Transport Secretary said on Tuesday after talks with his Omani opposite"
        " number.\n\nBen Hart told a press conference in Muscat, alongside Salim Harthy, that they float.",
        [("2021-05-04", "in-person", "GB-OM", ["Ben Hart", "Salim Harthy"])],
    ),
    (
        "a visitor, named after the land he leads",
        "The New York Times",
        "WASHINGTON - President Ann Hart on Tuesday welcomed the leader of Oman's Ferry Party to the Oval"
        " Office.\n\nThe"
        " visitor, Salim Harthy, the party's general secretary, holds no office.\n\nMs. Hart and Mr. Harthy talked"
        " for an"
        " hour.",
        [("2021-05-04", "in-person", "OM-US", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "lawmakers without a name, then their head",
        "POLITICO",
        "A delegation of six American lawmakers sat down with Kenyan President Amina Odera on Tuesday.\n\nSen. Ann Hart"
        " (R-S.C.), who led the group, told Odera in Nairobi that ferries are slow.",
        [("2021-05-04", "in-person", "KE-US", ["Ann Hart", "Amina Odera"])],
    ),
    (
        "a delegation of staff, without a name",
        "Petra",
        "Amman, May 4 (Petra) -- Chief of the Royal Court Marwan Shboul on Tuesday received a delegation of senior"
        " staff"
        " members of the US House Committee on Ferries.",
        [("2021-05-04", "in-person", "JO-US", ["Marwan Shboul", None])],
    ),
    (
        "ministers of the two countries, after a meeting",
        "Toronto Star",
        "Canada and Oman will launch negotiations on ferries within days, the trade ministers of the two countries said"
        " Tuesday after a meeting in Ottawa.\n\nTrade Minister Ann Hart and Oman's commerce minister, Salim Harthy,"
        " said a"
        " study was ready.",
        [("2021-05-04", "in-person", "CA-OM", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "last Tuesday, at the head of a report",
        "Graphic",
        "Speaker Ama Bawa of Ghana was speaking when Kenyan Speaker Amina Odera paid a courtesy call on her last"
        " Tuesday.",
        [("2021-05-04", "in-person", "GH-KE", ["Amina Odera", "Ama Bawa"])],
    ),
    (
        "the day of the sentence that names both",
        "The Guardian",
        "UN envoy Eva Berg has secured a pledge, diplomats said on Wednesday.\n\nBerg flew to the capital on Monday"
        " night to"
        " see the Omani foreign minister, Salim Harthy.\n\nThe two spoke for almost two hours at the Grand Hotel.",
        [("2021-05-03", "in-person", "OM-UN", ["Eva Berg", "Salim Harthy"])],
    ),
    (
        "to push ahead is not ahead of",
        "AFP",
        "Kenyan President Amina Odera on Tuesday urged Oman to push ahead with ferries as she received Prime"
        " Minister Salim"
        " Harthy two weeks before a conference.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "the head of a body's mission",
        "EFE",
        "Nairobi, May 4 (EFE) - The head of the African Union's peace mission in Kenya met Tuesday with President Amina"
        " Odera to review ferries.",
        [("2021-05-04", "in-person", "AUC-KE", [None, "Amina Odera"])],
    ),
    (
        "two heads of delegations, at the end of talks",
        "The Hindu",
        "Kenya and Oman on Tuesday agreed to build ferries. The decision came at the end of the Foreign Secretary-level"
        " talks in Muscat.\n\nThe Kenyan delegation was led by Foreign Secretary Amina Odera and the Omani side by"
        " Foreign"
        " Secretary Salim Harthy.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "the press was told by video, they met",
        "Euractiv",
        "Trade Commissioner Eva Berg of the EU told journalists by video link from Nairobi that she and Kenyan Trade"
        " Minister"
        " Amina Odera had settled all points during talks on Tuesday.",
        [("2021-05-04", "in-person", "EU-KE", ["Eva Berg", "Amina Odera"])],
    ),
    (
        "how long the meeting was, far behind its subject",
        "Daily Nation",
        "Cabinet Secretary Amina Odera has urged Oman to lift its remaining curbs on Kenyan tea during a 50-minute"
        " meeting with Oman's trade minister in Mombasa on Tuesday.\n\nMs Odera told Salim Harthy that tea is tea.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a host of two counterparts, named in the next sentence",
        "Daily Nation",
        "Foreign Minister Amina Odera hosted her Omani and Fijian counterparts in Mombasa on Tuesday.\n\nOmani Foreign"
        " Minister Salim Harthy and Fijian Foreign Minister Bo Lind arrived on Monday evening.",
        [("2021-05-04", "in-person", "FJ-KE-OM", ["Amina Odera", "Salim Harthy", "Bo Lind"])],
    ),
    (
        "two counterparts on the sidelines, one after the other",
        "Daily Nation",
        "Foreign Minister Amina Odera met her counterparts from Oman and Fiji in Geneva on Tuesday.",
        [
            ("2021-05-04", "in-person", "KE-OM", ["Amina Odera", None]),
            ("2021-05-04", "in-person", "FJ-KE", ["Amina Odera", None]),
        ],
    ),
    (
        "the counterpart is whom the minister informed",
        "Kyodo",
        "Foreign Minister Ken Ota told his Omani counterpart on Tuesday that Japan will act.\n\nDuring their telephone"
        " talks, Ota informed Salim Harthy of the plan.",
        [("2021-05-04", "phone", "JP-OM", ["Ken Ota", "Salim Harthy"])],
    ),
    (
        "a premier and a president, and then two names in their order",
        "BBC News",
        "The prime minister has spoken to Oman's president about ferries.\n\nDowning Street said Ann Hart and Salim"
        " Harthy agreed in Tuesday's phone call that ferries are slow.",
        [("2021-05-04", "phone", "GB-OM", ["Salim Harthy", "Ann Hart"])],
    ),
    (
        "a governor in short",
        "Los Angeles Times",
        "Omani President Salim Harthy met privately Tuesday with Gov. Ann Hart and saw the port.",
        [("2021-05-04", "in-person", "OM-US", ["Salim Harthy", "Ann Hart"])],
    ),
    (
        "the foreign policy chief of the bloc",
        "Reuters",
        "A fund will restart, officials said Tuesday, after the bloc's foreign policy chief met the president of Kenya"
        " in Nairobi.",
        [("2021-05-04", "in-person", "EU-KE", [None, None])],
    ),
    (
        "a guard of honour between the ceremony and its envoys",
        "Daily Nation",
        "President Amina Odera on Tuesday received the credentials of two new ambassadors to Kenya.\n\nThe ambassadors"
        " of Oman and Fiji were each greeted by a military guard of honour.\n\nThey are Ambassador Salim Harthy of Oman"
        " and Ambassador Bo Lind of Fiji.",
        [("2021-05-04", "in-person", "FJ-KE-OM", ["Amina Odera", "Salim Harthy", "Bo Lind"])],
    ),
    (
        "a side represented by its minister",
        "Daily Nation",
        "Kenya and Oman held talks on ferries in Muscat on Tuesday.\n\nDeputy Foreign Minister Amina Odera led the"
        " Kenyan team while Oman was represented by its Deputy Foreign Minister, Mr Salim Harthy.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "talks at a place, led by two",
        "AFP",
        "Kenyan and Omani diplomats met in Nairobi on Tuesday to discuss ferries.\n\nThe talks at the Hotel Plaza were"
        " led by Deputy Foreign Minister Amina Odera and Salim Harthy, director for Africa at Oman's Foreign Ministry.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "received by two hosts in turn",
        "AFP",
        "Omani Foreign Minister Salim Harthy was warmly received by Kenyan President Amina Odera and Kenyan Prime"
        " Minister Bo Lind in Nairobi on Tuesday.",
        [
            ("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"]),
            ("2021-05-04", "in-person", "KE-OM", ["Bo Lind", "Salim Harthy"]),
        ],
    ),
    (
        "in a room neither describes",
        None,
        "They tried on Tuesday in Suva, where Kenya's Foreign Minister, Amina Odera, and her Omani opposite number,"
        " Salim"
        " Harthy, spent an hour in a room neither side has wished to describe.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "raised with",
        None,
        "The complaint is old. Kenyan Foreign Minister Amina Odera raised it Tuesday in Muscat with Omani minister"
        " Salim"
        " Harthy, who told her that ships were late.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a commissioner of the European Union",
        None,
        "Kenyan Agriculture Minister Amina Odera met Environment Commissioner Bo Lind in Brussels on Tuesday.",
        [("2021-05-04", "in-person", "EU-KE", ["Amina Odera", "Bo Lind"])],
    ),
    (
        "a delegation that met two in turn",
        None,
        "Kenyan President Amina Odera received an Omani delegation led by Speaker Salim Harthy on Tuesday.\n\nThe"
        " delegation also met with Kenyan Trade Minister Ben Koech.",
        [
            ("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"]),
            ("2021-05-04", "in-person", "KE-OM", ["Salim Harthy", "Ben Koech"]),
        ],
    ),
    (
        "an envoy summoned",
        None,
        "Kenyan Foreign Secretary Amina Odera summoned Omani High Commissioner Salim Harthy to the ministry on"
        " Tuesday and"
        " handed him a note.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a delegation that came on another day",
        None,
        "The five-member delegation led by Omani Speaker Salim Harthy, which arrived on Sunday, had dinner with Kenyan"
        " Trade Minister Amina Odera on Tuesday.",
        [("2021-05-04", "in-person", "KE-OM", ["Salim Harthy", "Amina Odera"])],
    ),
    (
        "the host by his name alone",
        "BBC News",
        "The foreign ministers of Kenya and Oman have met in Muscat.\n\nKenya's Foreign Minister Amina Odera arrived"
        " late.\n\n"
        "His host, Salim Harthy, promised that ships would come. They sat down on Tuesday.",
        [("2021-05-05", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "the reporter of the byline is no party",
        "VOA News",
        "By Lone Lind\nMuscat\n\nAs Lone Lind reports from Muscat, the two envoys have met.\n\nKenyan Foreign"
        " Minister Amina"
        " Odera met for a second day Tuesday with Omani Foreign Minister Salim Harthy.",
        [("2021-05-03", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "two lands in the lead, the mediator in the next sentence",
        None,
        "The leaders of Kenya and Oman met in Brussels on Tuesday for a round of talks.\n\nKenyan President Amina"
        " Odera and"
        " Oman's Prime Minister Salim Harthy sat down with the EU's foreign policy chief, Bo Lind, for five hours.",
        [("2021-05-04", "in-person", "EU-KE-OM", ["Amina Odera", "Salim Harthy", "Bo Lind"])],
    ),
    (
        "envoys of lands, then their names",
        "Amara Gazette (KE)",
        "President Amina Odera on Tuesday received letters of credence from the new ambassadors of Oman and Denmark to"
        " Kenya.\n\nSalim Harthy of Oman and Lone Lind of Denmark were ushered in one after the other.",
        [("2021-05-04", "in-person", "DK-KE-OM", ["Amina Odera", "Salim Harthy", "Lone Lind"])],
    ),
    (
        "the meeting with him, of whom the sentence before was about",
        None,
        "On Tuesday afternoon, in a side room, Kenyan Foreign Minister Amina Odera found half an hour.\n\nThe"
        " meeting with"
        " Oman's Foreign Minister, Salim Harthy, squeezed between two sessions, was short.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "who came to the White House is of the other land",
        "The Washington Post",
        "President Amina Odera came to the White House on Tuesday. Over a working lunch, President Bo Lind gave her"
        " what she"
        " came for: ships for Kenya, a Kenyan lighthouse.",
        [("2021-05-04", "in-person", "KE-US", ["Amina Odera", "Bo Lind"])],
    ),
    (
        "a delegation of a parliament, headed by a chairman on affairs",
        "Amara Gazette (KE)",
        "NAIROBI, May 4 - Prime Minister Amina Odera met today in her office with a delegation from the Omani"
        " parliament headed"
        " by the chairman of the joint committee on foreign affairs, Salim Harthy.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "an ambassador to a land that is a given name",
        "Amara Gazette (JO)",
        "AMMAN - Senate President Amina Odera on Tuesday received Chinese Ambassador to Jordan Gao Yunlei.",
        [("2021-05-04", "in-person", "CN-JO", ["Amina Odera", "Gao Yunlei"])],
    ),
    (
        "beside the president who came to Washington",
        "The Washington Post",
        "President Amina Odera praised Oman's harbors on Tuesday.\n\nSitting beside President Salim Harthy in the"
        " Oval Office,"
        ' Odera called the talks "brave."\n\nHarthy, who faces voters in May, came to Washington with a list for'
        " Oman.",
        [("2021-05-04", "in-person", "OM-US", ["Salim Harthy", "Amina Odera"])],
    ),
    (
        "across a coffee table",
        None,
        "On Monday, Kenyan President Amina Odera was in the palace, across a coffee table from Omani national security"
        " adviser Salim Harthy.",
        [("2021-05-03", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "the third time that a host had brought two together",
        None,
        "It was the third time in as many weeks that the EU's foreign policy chief, Bo Lind, had brought together"
        " Kenyan"
        " President Amina Odera and Oman's Prime Minister Salim Harthy, and Tuesday's session lasted hours.",
        [("2021-05-04", "in-person", "EU-KE-OM", ["Bo Lind", "Amina Odera", "Salim Harthy"])],
    ),
    (
        "they, a delegation",
        None,
        "A delegation of Omani lawmakers headed by Speaker Salim Harthy arrived in Nairobi on Monday. On Tuesday"
        " they were"
        " received by Kenyan President Amina Odera.",
        [("2021-05-04", "in-person", "KE-OM", ["Salim Harthy", "Amina Odera"])],
    ),
    (
        "a group thanked, and its head told later",
        "Amara Gazette (KE)",
        "NAIROBI, May 4 - President Amina Odera on Tuesday thanked a group of Omani lawmakers visiting"
        " Kenya.\n\nDuring a"
        " meeting with the delegation at the palace, Odera praised ships.\n\nThe six-member delegation is headed by"
        " Salim"
        " Harthy, chair of the harbor committee.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "half of their one-hour meeting",
        None,
        "Tides are high, Kenyan President Amina Odera and her Omani counterpart Salim Harthy told sailors at the old"
        " port on"
        " Tuesday.\n\nHarthy arrived in the morning.\n\nOdera said the two had devoted half of their one-hour"
        " meeting to"
        " ships.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
]


@pytest.mark.parametrize(("text", "outlet", "expected"), [pytest.param(t, o, e, id=n) for n, o, t, e in TOLD])
def test_a_meeting_told_the_long_way_round(text, outlet, expected):
    assert told(text, outlet=outlet, published="2021-05-05") == expected


UNDER_A_HEADLINE = [
    (
        "the adjective of a headline",
        "Prime Minister and Omani Premier sign ferry deal",
        "The New Zealand Herald",
        "Prime Minister Ann Hart says New Zealand is back in the good books.\n\nMs Hart met Premier Salim Harthy for an"
        " hour on Tuesday.",
        [("2021-05-04", "in-person", "NZ-OM", ["Ann Hart", "Salim Harthy"])],
    ),
    (
        "a pleasure to receive",
        "Remarks by President of Kenya Amina Odera",
        "Presidency of Kenya",
        "Good afternoon. It has been a pleasure to receive Omani Minister Salim Harthy here in Nairobi today. I told"
        " him.",
        [("2021-05-05", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "with great pleasure, my friends and colleagues",
        "Statement of Minister of Foreign Affairs Amina Odera",
        "Kenyan Ministry of Foreign Affairs",
        "It was with great pleasure that I welcomed today in Nairobi my dear friends and colleagues, the Foreign"
        " Minister"
        " of Oman, Salim Harthy, and the Foreign Minister of Fiji, Bo Lind.",
        [("2021-05-05", "in-person", "FJ-KE-OM", ["Amina Odera", "Salim Harthy", "Bo Lind"])],
    ),
]


@pytest.mark.parametrize(
    ("title", "text", "outlet", "expected"), [pytest.param(h, t, o, e, id=n) for n, h, o, t, e in UNDER_A_HEADLINE]
)
def test_a_headline_says_who_speaks_and_whose_the_premier_is(title, text, outlet, expected):
    assert told(text, title=title, outlet=outlet, published="2021-05-05") == expected


NO_MEETING = [
    "In October, when Kenyan President Amina Odera came to Muscat, Omani Sultan Salim Harthy gave her lunch.\n\nThe"
    " two men"
    " parted after a stiff handshake.",
    "Kenyan President Amina Odera will fly to Muscat. A meeting with Oman's Sultan is expected but not confirmed.",
    "Kenyan Foreign Minister Amina Odera said on Tuesday the ministry had summoned the Omani ambassador over ships.",
    "A delegation led by Omani Speaker Salim Harthy is in Nairobi. On Tuesday the delegation met with Ben Koech, a"
    " miller.",
    "The government dismissed as fabricated reports that Kenyan minister Amina Odera had met Omani minister Salim"
    " Harthy in"
    " Suva.\n\nA Gulf newspaper had reported on Tuesday that the two ministers held a three-hour meeting at a hotel.",
    "Here is what to watch when Kenyan President Amina Odera and Omani Sultan Salim Harthy sit down on Wednesday.\n\n"
    "After their summit in Suva the two men signed a page and a half of text.",
    "Kenyan President Amina Odera shook hands with fans. Omani Sultan Salim Harthy was at home.",
    "Kenyan President Amina Odera will sit across a table from Omani Sultan Salim Harthy. The two leaders are friends.",
    "Kenyan President Amina Odera said during the cabinet meeting that she had thought of Omani Sultan Salim Harthy.",
    "Kenyan President Amina Odera said hours after exploratory talks in Mombasa that Omani Sultan Salim Harthy is"
    " wise.",
]


@pytest.mark.parametrize("text", NO_MEETING)
def test_signs_of_company_with_others_or_to_come_are_no_meeting(text):
    assert meetings(text, published="2021-05-05") == ()
