"""Wrong answers to exercise 7.1 that people really give, and what to say to them."""

from collections.abc import Callable
from dataclasses import dataclass

from ftlabs.course.exercise import Candidate, Misconception


@dataclass(frozen=True)
class _Row:
    ids: list[int]
    labels: list[int]
    mask: list[int]
    prompt: int
    end: int

    @property
    def scored(self) -> list[int]:
        """The places that carry a loss."""
        return [place for place, label in enumerate(self.labels) if label != -100]

    @property
    def padding(self) -> list[int]:
        return [place for place, real in enumerate(self.mask) if not real]

    @property
    def last(self) -> int:
        """The place of the last token that is no padding."""
        return sum(self.mask) - 1


_RIGHT: dict[str, Callable[[_Row], bool]] = {
    "nothing scored": lambda row: not row.scored,
    "prompt scored": lambda row: bool(set(row.scored) & set(range(row.prompt))),
    "padding scored": lambda row: bool(set(row.scored) & set(row.padding)),
    "wrong token": lambda row: any(row.labels[place] != row.ids[place] for place in row.scored),
    "end not learned": lambda row: (row.ids[row.last], row.labels[row.last]) != (row.end, row.end),
}


def _faults(row: _Row, conditions: dict[str, Callable[[_Row], bool]] = _RIGHT) -> list[str]:
    return [name for name, holds in conditions.items() if holds(row)]


def _but(name: str, condition: Callable[[_Row], bool]) -> Candidate:
    """The right answer with one of its five conditions changed."""

    def find_faults(ids, labels, attention_mask, prompt_length, end_id):
        row = _Row(ids, labels, attention_mask, prompt_length, end_id)
        return set(_faults(row, _RIGHT | {name: condition}))

    return find_faults


def first_fault_alone(ids, labels, attention_mask, prompt_length, end_id):
    return set(_faults(_Row(ids, labels, attention_mask, prompt_length, end_id))[:1])


def nothing_kept(ids, labels, attention_mask, prompt_length, end_id):
    return set()


def a_list(ids, labels, attention_mask, prompt_length, end_id):
    return _faults(_Row(ids, labels, attention_mask, prompt_length, end_id))


def yes_or_no(ids, labels, attention_mask, prompt_length, end_id):
    return bool(_faults(_Row(ids, labels, attention_mask, prompt_length, end_id)))


def none_for_a_sound_row(ids, labels, attention_mask, prompt_length, end_id):
    return set(_faults(_Row(ids, labels, attention_mask, prompt_length, end_id))) or None


def _next_differs(row: _Row) -> bool:
    return any(label != token for label, token in zip(row.labels, row.ids[1:], strict=False) if label != -100)


def _wrong_in_the_answer(row: _Row) -> bool:
    return any(row.labels[place] != row.ids[place] for place in row.scored if row.prompt <= place <= row.last)


MISTAKES = (
    Misconception(
        "any place without loss",
        _but("nothing scored", lambda row: -100 in row.labels),
        "You report a row as unscored as soon as one label is -100. Every prompt has such labels.",
        "The condition of `nothing scored`. How many labels must be -100 before nothing is learned?",
    ),
    Misconception(
        "asks whether there are labels",
        _but("nothing scored", lambda row: not row.labels),
        "You ask whether the row has labels at all. It has one at each place; what matters is whether any is a token.",
        "The condition of `nothing scored`. Is a list of -100 an empty list?",
    ),
    Misconception(
        "the whole prompt scored",
        _but("prompt scored", lambda row: set(range(row.prompt)) <= set(row.scored)),
        "You report the prompt only when every token of it carries a loss. One is a fault already.",
        "The condition of `prompt scored`. Does it ask for all places, or for any?",
    ),
    Misconception(
        "only the prompt's first place",
        _but("prompt scored", lambda row: row.labels[0] != -100),
        "You look at the first place of the prompt and at no other.",
        "The condition of `prompt scored`. At which places could a label hide?",
    ),
    Misconception(
        "the prompt one place too long",
        _but("prompt scored", lambda row: any(place <= row.prompt for place in row.scored)),
        "You count the first token of the answer as part of the prompt, so sound rows are reported.",
        "The condition of `prompt scored`. At which place does a prompt of 3 tokens end, counted from 0?",
    ),
    Misconception(
        "the prompt one place too short",
        _but("prompt scored", lambda row: any(place < row.prompt - 1 for place in row.scored)),
        "You leave out the prompt's last token, which is where a mask that is off by one shows.",
        "The condition of `prompt scored`. Which is the last place that it looks at?",
    ),
    Misconception(
        "the answer taken for the prompt",
        _but("prompt scored", lambda row: any(place >= row.prompt for place in row.scored)),
        "You look behind the prompt, so every answer that is learned is reported.",
        "The condition of `prompt scored`. On which side of `prompt_length` does the prompt lie?",
    ),
    Misconception(
        "mask read the wrong way",
        _but("padding scored", lambda row: any(row.mask[place] for place in row.scored)),
        "You take the places where the mask is 1 for padding, so every row that is learned is reported.",
        "The condition of `padding scored`. Does 1 in the mask stand for text or for padding?",
    ),
    Misconception(
        "all of the padding scored",
        _but("padding scored", lambda row: set(row.padding) <= set(row.scored)),
        "You report the padding only when all of it carries a loss, and a row without padding always.",
        "The condition of `padding scored`. How many scored places of padding are one too many?",
    ),
    Misconception(
        "only the last place for padding",
        _but("padding scored", lambda row: row.labels[-1] != -100),
        "You take the last place for padding. A row as long as the batch has none: there it is the answer's end.",
        "The condition of `padding scored`. What says which places are padding?",
    ),
    Misconception(
        "every end token taken for padding",
        _but("padding scored", lambda row: any(row.ids[place] == row.end for place in row.scored)),
        "You take every end token for padding, also the one that the model must learn to write.",
        "The condition of `padding scored`. Do you need the ids to know where padding stands?",
    ),
    Misconception(
        "-100 counted as a wrong token",
        _but("wrong token", lambda row: row.labels != row.ids),
        "You compare all labels with the ids, so each -100 counts as a wrong token.",
        "The condition of `wrong token`. For which places does the docstring want the comparison?",
    ),
    Misconception(
        "compared with the next token",
        _but("wrong token", _next_differs),
        "You compare each label with the token that follows. Labels stand at their own tokens' place; the loss shifts.",
        "The condition of `wrong token`. Which index do the label and its token share?",
    ),
    Misconception(
        "wrong tokens outside the answer pass",
        _but("wrong token", _wrong_in_the_answer),
        "You look for wrong tokens in the answer alone. A label in the prompt or in the padding can be wrong as well.",
        "The condition of `wrong token`. Which places does the docstring leave out?",
    ),
    Misconception(
        "looked up anywhere in the row",
        _but("wrong token", lambda row: any(row.labels[place] not in row.ids for place in row.scored)),
        "You ask whether a label occurs anywhere in the row. Labels that were moved by one place all do.",
        "The condition of `wrong token`. Which single token must a label equal?",
    ),
    Misconception(
        "end looked for at the end of the padding",
        _but("end not learned", lambda row: (row.ids[-1], row.labels[-1]) != (row.end, row.end)),
        "You look at the last place of the row. In a padded one that is padding, so every sound row is reported.",
        "`last`. How many tokens of the row are no padding?",
    ),
    Misconception(
        "one place behind the end",
        _but("end not learned", lambda row: (row.ids[row.last + 1], row.labels[row.last + 1]) != (row.end, row.end)),
        "You look one place behind the last token: there is padding, or no place at all.",
        "`last`. Counted from 0, at which place is the third of three tokens?",
    ),
    Misconception(
        "end read, not learned",
        _but("end not learned", lambda row: row.ids[row.last] != row.end),
        "You check that the end token is there, not that it carries a loss. A model can read it and never write it.",
        "The condition of `end not learned`. Which list says what is learned?",
    ),
    Misconception(
        "only the label of the end",
        _but("end not learned", lambda row: row.labels[row.last] != row.end),
        "You check the label of the last token, not the token. A row that was cut off can carry that label by mistake.",
        "The condition of `end not learned`. Which two things must both be the end token?",
    ),
    Misconception(
        "end anywhere in the ids",
        _but("end not learned", lambda row: row.end not in row.ids),
        "You ask whether the end token occurs in the row. The prompt's turns end with it, too.",
        "The condition of `end not learned`. At which place must the end token stand?",
    ),
    Misconception(
        "end anywhere in the labels",
        _but("end not learned", lambda row: row.end not in row.labels),
        "You ask whether the end token occurs among the labels. It may be there for the prompt's turn, or for padding.",
        "The condition of `end not learned`. Which label is the one that counts?",
    ),
    Misconception(
        "the first end token of the row",
        _but("end not learned", lambda row: row.labels[row.ids.index(row.end)] != row.end),
        "You look at the first end token of the row. That is where the prompt's turn ends, not the answer.",
        "`last`. How many end tokens can a conversation hold?",
    ),
    Misconception(
        "both must fail",
        _but("end not learned", lambda row: row.ids[row.last] != row.end and row.labels[row.last] != row.end),
        "You report the end only when token and label are both wrong. One is enough.",
        "The condition of `end not learned`. Are its two parts joined by the right word?",
    ),
    Misconception(
        "only the first fault",
        first_fault_alone,
        "You stop at the first fault. A broken row often has several, and the second may be the cause.",
        "The conditions. Can one of them keep the next from being looked at?",
    ),
    Misconception(
        "nothing kept",
        nothing_kept,
        "Your set is empty for every row: what is found is never put into it.",
        "The lines that name a fault. Do they change the set, or make another one?",
    ),
    Misconception(
        "a list",
        a_list,
        "You return a list. The docstring promises a set, which has no order and no doubles.",
        "What you return. What did `faults` begin as?",
    ),
    Misconception(
        "yes or no",
        yes_or_no,
        "You say whether something is wrong, but not what.",
        "What you return. Which names does the docstring want in it?",
    ),
    Misconception(
        "None for a sound row",
        none_for_a_sound_row,
        "You return None for a sound row. The caller goes through the faults, and finds none in an empty set.",
        "What you return. Which set has no element?",
    ),
)
