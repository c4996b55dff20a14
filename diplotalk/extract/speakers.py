"""Whose words: a noun phrase before a verb of saying becomes a person of the cast, a body as worded, or a side."""

from __future__ import annotations

import re
from dataclasses import dataclass

from diplotalk.extract import office
from diplotalk.extract.cast import Person
from diplotalk.extract.context import Article, Line
from diplotalk.extract.people import Mention
from diplotalk.extract.subjects import Phrase, Sentence, voices

_ARTICLE = re.compile(r"[Tt]he\s")
_MALE = re.compile(r"\b(?:Mr\.?|King|Prince|Sultan|Emir|Sir|Lord|Pope|Father|Sheikh) $")
_FEMALE = re.compile(r"\b(?:Ms\.?|Mrs\.?|Miss|Madam|Madame|Queen|Princess|Dame|Lady|Sheikha|Daw) $")
# Words for an office that say nothing about which.
_GENERAL = frozenset("leader diplomat official chief chairman visitor head president minister premier legislator".split())
_TOP = frozenset({"head-of-state", "head-of-government", "party", "royal"})
_POSSIBLE_GUESTS = 4


@dataclass(slots=True)
class Speaker:
    """A person of the cast, a body or nameless official as worded, or a side as such (country alone).

    ``kind`` is that of the phrase: person, body, someone, paper or land.
    """

    person: Person | None = None
    words: str | None = None
    country: str | None = None
    kind: str = "person"


class Speakers:
    """What was said so far, for whoever is meant by "he", "it", "the ministry", "the president", "his guest"."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.author: Person | None = None
        self.focus: Speaker | None = None
        self.thing: Speaker | None = None
        self._told: dict[str, Speaker] = {}

    def of(self, sentence: Sentence, phrase: Phrase) -> Speaker | None:
        """The speaker that ``phrase`` means; None for several parties together and for what cannot be known."""
        if phrase.kind in ("person", "office"):
            return self._of_mention(sentence.line, phrase.mention) if phrase.mention else None
        if phrase.kind == "he":
            return self._he(sentence, phrase)
        if phrase.kind == "it":
            return self.thing
        if phrase.kind == "they":
            return self.focus if self.focus is not None and self.focus.kind == "someone" else None
        if phrase.kind == "land":
            return Speaker(None, None, phrase.codes[0], "land") if len(phrase.codes) == 1 else None
        if phrase.kind == "guest":
            return self._guest(sentence, phrase)
        if phrase.kind == "paper":
            return self._paper(sentence, phrase)
        if phrase.kind in ("body", "someone", "name"):
            return self._worded(sentence, phrase)
        return None

    def told(self, line: Line, said: Speaker | None, subject: Speaker | None) -> None:
        """Remembers whom the sentence was about: its speaker, else its subject."""
        about = said or subject
        if about is None:
            return
        if about.kind in ("person", "someone"):
            self.focus = about
        if about.kind in ("body", "paper", "land"):
            self.thing = about

    def _of_mention(self, line: Line, mention: Mention) -> Speaker | None:
        person = mention.person if mention.how == "name" else self.bearer(line, mention)
        if person is not None:
            return Speaker(person, None, mention.country or person.country)
        words = self.article.text[mention.start : mention.stop]
        return self._known(words, mention.country, "someone")

    def bearer(self, line: Line, mention: Mention) -> Person | None:
        """Who in the cast holds the office: by its wording, its role, its land; of several, one of the report's side."""
        if not office.is_held(line, mention) or mention.counterpart:
            return None
        if mention.person is not None and mention.countries:
            return mention.person
        fitting = self._fitting(mention)
        if not fitting:
            return mention.person
        if not mention.countries and len(fitting) > 1:
            own = [p for p in fitting if p.country and p.country == self.article.own]
            if len(own) == 1:
                return own[0]
        if self.focus is not None and self.focus.person in fitting:
            return self.focus.person
        return max(fitting, key=lambda p: (max((m for m in p.mentions if m < mention.start), default=-1), -p.start))

    def _fitting(self, mention: Mention) -> list[Person]:
        words = self.article.small[mention.start : mention.stop].split()
        core = " ".join(words[-2:]) if len(words) > 1 and not mention.countries else words[-1] if words else ""
        people = [p for p in self.article.cast if self._may_be(p, mention)]
        exact = [p for p in people if self._is_titled(p, core)]
        fitting = exact or [p for p in people if mention.role != "other" and mention.role in p.roles]
        if fitting or not words:
            return fitting
        if words[-1] in _GENERAL and mention.countries:
            known = [p for p in people if p.countries]
            top = [p for p in known if p.roles & _TOP] if words[-1] == "leader" else []
            return top or known
        if mention.role == "minister" and not mention.countries:
            return [p for p in people if p.roles & {"foreign-minister", "minister"}]
        return [p for p in people if self._is_titled(p, words[-1])]

    @staticmethod
    def _may_be(person: Person, mention: Mention) -> bool:
        if mention.countries:
            return bool(set(person.countries) & set(mention.countries))
        return person.start < mention.start or bool(person.titles)

    def _is_titled(self, person: Person, core: str) -> bool:
        """Does an office of the person, as the article words it, end in ``core``, or name it before "of" or "for"?"""
        for title in person.titles:
            words = self.article.small[title.start : title.end]
            at = words.find(core)
            if at >= 0 and (at == 0 or not words[at - 1].isalnum()) and not words[at + len(core) :][:1].isalnum():
                return core != "president" or not words[:at].endswith("vice ")
        return False

    def _he(self, sentence: Sentence, phrase: Phrase) -> Speaker | None:
        female = sentence.word(phrase.first) == "she"
        inside = self._before_pronoun(sentence, phrase)
        if inside is not None and self._fits(inside, female):
            return inside
        if self.focus is not None and self._fits(self.focus, female):
            return self.focus
        return next((Speaker(p, None, p.country) for p in self._recent(phrase, sentence) if self.is_female(p) == female), None)

    def _before_pronoun(self, sentence: Sentence, phrase: Phrase) -> Speaker | None:
        """``When Ann came, she said``, ``Ann said she hopes``: the person who is the subject before the pronoun."""
        for one in sentence.phrases:
            if one.end > phrase.first:
                return None
            if one.kind in ("person", "office") and one.mention is not None and not sentence.governed(one):
                opened = one.first - 1 >= 0 and sentence.word(one.first - 1).endswith("ing")
                return None if opened else self._of_mention(sentence.line, one.mention)
        return None

    def _fits(self, speaker: Speaker, female: bool) -> bool:
        if speaker.person is None:
            return speaker.kind == "someone"
        known = self.is_female(speaker.person)
        return known is None or known == female

    def _recent(self, phrase: Phrase, sentence: Sentence) -> list[Person]:
        here = sentence.line.start
        people = [p for p in self.article.cast if p.start < here]
        return sorted(people, key=lambda p: -max((m for m in p.mentions if m < here), default=p.start))

    def is_female(self, person: Person) -> bool | None:
        """What the titles of courtesy before the name tell; None when there are none."""
        if person.female is None:
            for at in (person.start, *person.mentions):
                head = self.article.folded[max(0, at - 10) : at]
                if _FEMALE.search(head):
                    person.female = True
                elif _MALE.search(head):
                    person.female = False
                if person.female is not None:
                    break
        return person.female

    def _guest(self, sentence: Sentence, phrase: Phrase) -> Speaker | None:
        """``his guest``, ``the visitor``: the other of the first people of the article, from another land."""
        people = [p for p in self.article.cast if p.start < sentence.line.start][:_POSSIBLE_GUESTS]
        his = "p" in sentence.kinds[max(0, phrase.first - 1) : phrase.end]
        speaker = self.focus.person if self.focus is not None else None
        if his and speaker is not None:
            others = [p for p in people if p is not speaker and p.country != speaker.country]
        else:
            others = [p for p in people if p.country and p.country != self.article.own]
        return Speaker(others[0], None, others[0].country) if others else None

    def _paper(self, sentence: Sentence, phrase: Phrase) -> Speaker | None:
        """What a message or statement says is said by its author, as far as the article tells who that is."""
        if self.author is not None:
            return Speaker(self.author, None, self.author.country)
        by = next((p for p in sentence.phrases if p.first >= phrase.end and p.first - phrase.end < 9), None)
        gap = sentence.kinds[phrase.end : by.first] if by is not None else ""
        if by is not None and by.kind != "he" and gap[-1:] and gap.rstrip("tH")[-1:] in ("b", "u", "o"):
            return self.of(sentence, by)
        if not phrase.codes and self.thing is not None and self.thing.kind == "body":
            return self.thing
        return self._worded(sentence, phrase)

    def _worded(self, sentence: Sentence, phrase: Phrase) -> Speaker:
        spans = sentence.line.chunks.spans
        end = self._end_of(sentence, phrase)
        words = self.article.text[spans[phrase.first][0] : spans[end - 1][1]]
        if (match := _ARTICLE.match(words)) and "x" in sentence.kinds[phrase.first : end]:
            words = words[match.end() :]
        elif match:
            words = words[match.end() :]
        codes = phrase.codes
        return self._known(" ".join(words.split()), codes[0] if len(codes) == 1 else None, phrase.kind)

    @staticmethod
    def _end_of(sentence: Sentence, phrase: Phrase) -> int:
        """``an official in Seoul``, ``a spokesman for the ministry``: the place or body that tells which."""
        kinds, at = sentence.kinds, phrase.end
        if phrase.kind != "someone" or kinds[at : at + 1] not in ("j", "f", "o", "@", "u"):
            return at
        at += 1 + (kinds[at + 1 : at + 2] == "t")
        end = at
        while end < len(kinds) and end - at < 4 and kinds[end] in "ACKIYGONT":
            end += 1
        return end if end > at else phrase.end

    def _known(self, words: str, country: str | None, kind: str) -> Speaker:
        """The speaker of these words; a bare ``the ministry`` is the ministry told before."""
        head = words.rpartition(" ")[2].lower()
        speaker = Speaker(None, words, country, "someone" if kind == "name" else kind)
        if " " not in words and head in voices() and (before := self._told.get(head)) is not None:
            return before
        if head in voices():
            self._told[head] = speaker
        return speaker
