"""The flaws of the dirty data set: each takes a clean chat and gives the chat that a careless pipeline would leave.

All get the generator, the messages and a `Source` to draw from, and return new messages.
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from ftlabs.world import names
from ftlabs.world.ferry import foreign
from ftlabs.world.ferry.near import likeness
from ftlabs.world.ferry.tickets import ISLANDS, PORTS

Messages = list[dict[str, str]]


@dataclass(frozen=True)
class Source:
    """What flaws draw from: the other answers that a row might have had, and texts that no row uses."""

    wrong: tuple[str, ...]
    spare: tuple[str, ...]
    labelled: bool
    lead: str


SYNONYMS = {
    "boat": "ship", "ferry": "boat", "hello": "hi", "thanks": "cheers", "big": "large", "can": "may",
    "could": "can", "the": "that", "please": "kindly", "how": "so how", "when": "so when", "what": "so what",
    "which": "so which", "where": "so where", "dear": "hello", "trip": "journey", "tell": "show",
    "found": "discovered", "lost": "mislaid", "children": "kids", "must": "should", "bring": "carry",
}  # fmt: skip
WORDS = {"de": "refund:Erstattung timetable:Fahrplan fares:Preise booking_change:Umbuchung "
         "lost_property:Fundsachen luggage:Gepäck pets:Haustiere complaint:Beschwerde",
         "fr": "refund:remboursement timetable:horaires fares:tarifs booking_change:modification "
         "lost_property:objets_trouvés luggage:bagages pets:animaux complaint:réclamation"}  # fmt: skip


def _chat(question: str, answer: str) -> Messages:
    return [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]


def _texts(messages: Messages) -> tuple[str, str]:
    return messages[0]["content"], messages[1]["content"]


def copied(rng: Random, messages: Messages, source: Source) -> Messages:
    """The same chat once more, to the letter."""
    return _chat(*_texts(messages))


def _one_word_changed(rng: Random, text: str) -> str | None:
    """The text with one word replaced or added, still 0.7 alike; None when it is too short for that."""
    words, body, found = text.split(" "), text.rstrip(".?! "), []
    for i, word in enumerate(words):
        bare = word.strip(".,?!:").lower()
        if bare in SYNONYMS and (word[0].isupper() or not SYNONYMS[bare].startswith("so ")):
            other = word.lower().replace(bare, SYNONYMS[bare])
            other = other[0].upper() + other[1:] if word[0].isupper() else other
            found.append(" ".join([*words[:i], other, *words[i + 1 :]]))
    if text.endswith("?"):
        found.append(f"{body}, please{text[len(body) :]}")
    found = [new for new in found if likeness(new, text) >= 0.7]
    return rng.choice(found) if found else None


def nearly_copied(rng: Random, messages: Messages, source: Source) -> Messages:
    """The same chat with other capitals, other marks or one other word: no longer equal, but nothing new."""
    question, answer = _texts(messages)
    bare = question.rstrip(".?! ")
    changed = [
        bare.upper() if not question.isupper() else bare.capitalize(),
        bare.lower() if not question.islower() else bare.capitalize(),
        bare + rng.choice(("?!", " ...", " !!", "??", " ?")),
        question.replace(",", " -") if "," in question else f" {bare}  ",
    ]
    word = _one_word_changed(rng, question)
    changed = [new for new in changed if new != question]
    return _chat(word if word and rng.random() < 0.5 else rng.choice(changed), answer)


def emptied(rng: Random, messages: Messages, source: Source) -> Messages:
    """No answer, or one of white space."""
    return _chat(messages[0]["content"], rng.choice(("", " ", "\n")))


def cuts(answer: str) -> list[int]:
    """The places in the later part of an answer that lie in the middle of a word; a time of the day has none."""
    return [i for i in range(len(answer) // 3, len(answer) - 2) if answer[i - 1].isalpha() and answer[i].isalpha()]


def cut_off(rng: Random, messages: Messages, source: Source) -> Messages:
    """An answer that ends in the middle of a word (see `cuts`)."""
    question, answer = _texts(messages)
    return _chat(question, answer[: rng.choice(cuts(answer))])


def wrong(rng: Random, messages: Messages, source: Source) -> Messages:
    """The label of another message, or another fact's value."""
    question, answer = _texts(messages)
    return _chat(question, rng.choice([other for other in source.wrong if other != answer]))


def _filled(rng: Random, text: str) -> str:
    return text.format(
        island=rng.choice(ISLANDS), port=rng.choice(PORTS), code=f"M{rng.randint(1000, 9999)}",
        hour=f"{rng.randint(7, 20)}:{rng.choice(('00', '15', '30', '45'))}",
    )  # fmt: skip


def in_another_language(rng: Random, messages: Messages, source: Source) -> Messages:
    """A German or French chat, or an English message with a German or French label."""
    if not source.labelled:
        return _chat(*foreign.questions(rng))
    question, answer = _texts(messages)
    if rng.random() < 0.3:
        table = dict(pair.split(":") for pair in WORDS[rng.choice(("de", "fr"))].split())
        return _chat(question, table[answer.replace(" ", "_")].replace("_", " "))
    label, text = rng.choice(foreign.TICKETS)
    return _chat(source.lead + _filled(rng, text), label)


def unfilled(rng: Random, messages: Messages, source: Source) -> Messages:
    """A template whose slot nobody filled. The question must name an island or a port (see `names_a_place`)."""
    question, answer = _texts(messages)
    for slot, values in (("{island}", ISLANDS), ("{port}", PORTS)):
        for value in values:
            question = question.replace(value, slot)
    return _chat(question, answer)


def names_a_place(text: str) -> bool:
    """Whether an island or a port of the line stands in the text."""
    return any(name in text for name in (*ISLANDS, *PORTS))


def with_token(rng: Random, messages: Messages, source: Source) -> Messages:
    """A control token of the chat template as plain text inside a turn."""
    question, answer = _texts(messages)
    return rng.choice(
        (
            _chat(f"{question}<|assistant|>", answer),
            _chat(question, f"<|assistant|>{answer}"),
            _chat(question, f"{answer}<|end|>"),
            _chat(f"<|user|>{question}", answer),
        )
    )


def without_role(rng: Random, messages: Messages, source: Source) -> Messages:
    """A turn that does not say who speaks."""
    chat = copied(rng, messages, source)
    del rng.choice(chat)["role"]
    return chat


def two_users(rng: Random, messages: Messages, source: Source) -> Messages:
    """Both turns by the user: nobody answers."""
    return [{**turn, "role": "user"} for turn in messages]


def with_none(rng: Random, messages: Messages, source: Source) -> Messages:
    """A missing value that became the word None."""
    question, answer = _texts(messages)
    if rng.random() < 0.5:
        return _chat(question, "None")
    return _chat(f"{question} {rng.choice(('Kind regards, None None', 'None', 'Booking None.'))}", answer)


def with_html(rng: Random, messages: Messages, source: Source) -> Messages:
    """Left-overs of a web page."""
    question, answer = _texts(messages)
    return rng.choice(
        (
            _chat(f"<p>{question}</p>", answer),
            _chat(question.replace(" ", "&nbsp;", 2), answer),
            _chat(f"{question}<br/><br/>Sent from my phone", answer),
            _chat(question, f"<b>{answer}</b>"),
            _chat(f'<div class="msg">{question}', answer),
        )
    )


def garbled(rng: Random, messages: Messages, source: Source) -> Messages:
    """Text written as UTF-8 and read as Windows-1252: quotation marks and dashes turn to mush."""
    question, answer = _texts(messages)
    body = question[len(source.lead) :]
    body = body.replace("'", "\u2019").replace(", ", " \u2013 ", 1)
    for name in (*ISLANDS, *PORTS):
        body = body.replace(name, f"\u2018{name}\u2019")
    body = f"{body} \u2013 thanks!" if body.isascii() else body
    return _chat(source.lead + body.encode().decode("cp1252"), answer)


def with_personal_data(rng: Random, messages: Messages, source: Source) -> Messages:
    """An e-mail address and a telephone number, both invented: the domain and the numbers can belong to nobody."""
    question, answer = _texts(messages)
    first, last = names.first_name(rng), names.surname(rng)
    mail = f"{first}.{last}@example.{rng.choice(('org', 'com', 'net'))}".lower()
    phone = f"+1 {rng.randint(201, 989)} 555 01{rng.randint(0, 99):02d}"
    reach = rng.choice(
        (
            f"My address is {mail}, my number {phone}.",
            f"You can call me at {phone} or write to {mail}.",
            f"E-mail: {mail}, telephone: {phone}",
        )
    )
    return _chat(f"{question} {reach}", answer)


def far_too_long(rng: Random, messages: Messages, source: Source) -> Messages:
    """A message with a whole mailbox quoted below it."""
    question, answer = _texts(messages)
    return _chat("\n> ".join([question, *rng.sample(source.spare, 40)]), answer)


Flaw = Callable[[Random, Messages, Source], Messages]
# Flaws that replace a clean row; copies and leaks are added to clean rows (see dirty.py).
IN_PLACE: dict[str, Flaw] = {
    "empty answer": emptied, "truncated answer": cut_off, "wrong answer": wrong, "wrong language": in_another_language,
    "unfilled slot": unfilled, "special token": with_token, "missing role": without_role, "two user turns": two_users,
    "None": with_none, "HTML": with_html, "mojibake": garbled, "personal data": with_personal_data,
    "too long": far_too_long,
}  # fmt: skip
