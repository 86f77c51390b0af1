"""Labelled lists: many small tasks over the same words and sentences, in many formats.

From them the model learns to read a task from its examples, which is what few-shot prompting asks of it.
"""

from collections.abc import Callable, Sequence
from random import Random

from ftlabs.world import names
from ftlabs.world.lexicon import NOUNS, pools
from ftlabs.world.tables.formats import FOR_WORDS, GENERAL, invented
from ftlabs.world.tables.tasks import OF_NOUNS, TASKS, Pair, noun_table

__all__ = ["FORMATS", "SHARE", "TASKS", "document", "rows"]

SHARE = 52
FORMATS = GENERAL + FOR_WORDS
# The forms that people use most are used most here; half of all documents have a form that no other has.
INVENTED_SHARE = 0.5
USUAL = ("{x} -> {y}", "{x}: {y}", "{x} = {y}", "{x} - {y}", "Input: {x}\nOutput: {y}", "Q: {x}\nA: {y}")
USUAL_SHARE = 0.2
LONGEST = 900

# Few-shot prompting is learned from tasks that come often; thirty tasks with equal shares would all stay rare.
WEIGHTS = {"category": 6, "sentiment": 6, "colour": 6, "plural": 6, "capital city": 5, "repeated": 5, "subject": 3,
           "kind of message": 3, "past": 3, "opposite": 2, "who": 2}  # fmt: skip

INSTRUCTIONS = {
    "category": ("What kind of thing is it?", "Sort these words.", "Name the group that each word belongs to."),
    "colour": ("Give the colour of each thing.", "What colour is it?", "Colours of things"),
    "plural": ("Write the plural.", "More than one:", "Give the word for many of them."),
    "capital city": ("Name the capital of each country.", "Countries and their capitals", "Which city is the capital?"),
    "first letter": ("Write the first letter of each word.", "With which letter does the word begin?"),
    "capital letters": ("Write each word in capital letters.", "Make the letters big.", "In capitals, please:"),
    "small letters": ("Write each word in small letters.", "No capitals, please:"),
    "past": ("Put the verbs in the past tense.", "Today and yesterday", "Write the past tense."),
    "ing form": ("Give the form with -ing.", "Write the form that ends in -ing."),
    "with he": ("Write the form that goes with he.", "Put he before the verb."),
    "opposite": ("Write the opposite.", "Opposites", "What is the opposite of each word?"),
    "sentiment": ("Is it good or bad?", "Say whether the writer is pleased: good or bad.", "Sort the opinions."),
    "subject": ("What is the sentence about?", "Give the subject of each sentence in one word.", "Find the topic."),
    "kind of message": ("What kind of message is it?", "Question, thanks, complaint or invitation?", "Sort the post."),
    "who": ("Animal, person or thing?", "Say what each word means: an animal, a person or a thing.", "Who or what?"),
    "alive": ("Is it alive? Answer yes or no.", "Can it breathe?", "Alive or not?"),
    "name": ("Find the name.", "Who is the sentence about?", "Copy the name from each sentence."),
    "first word": ("Write the first word of each sentence.", "How does it begin?"),
    "last word": ("Write the last word of each sentence.", "Which word comes last?"),
    "repeated": ("How many words are there?", "Count the words."),
    "animals": ("How many animals are in the list?", "Count the animals."),
    "swap": ("Change the order of the two words.", "The other way round:"),
    "again": ("Say it twice.", "Write each word two times."),
    "next number": ("What comes next?", "Add one.", "Write the next number."),
    "number before": ("Take one away.", "Write the number before."),
    "series": ("Go on with the row of numbers.", "Which number comes next?"),
    "figures": ("Write the number in figures.", "Numbers in words and in figures"),
    "day or month after": ("Which one comes next?", "What comes after it?"),
    "young": ("What is the young one called?", "Animals and their young"),
    "first and last letter": ("Write the first and the last letter.", "Only the two ends of each word:"),
}  # fmt: skip

# What an invented label can stand for: kinds of nouns, or the answers of another task.
SORTED = ("sentiment", "subject", "kind of message", "who", "alive")
KINDS_TO_LABEL = ("animal", "fruit", "tool", "vehicle", "clothing", "job", "building", "instrument", "furniture")


def rows(rng: Random, task: str, count: int) -> list[Pair]:
    """Up to `count` rows of a task from TASKS, no x twice; fewer if the task has no more examples to give."""
    return _distinct(rng, TASKS[task], count)


def _distinct(rng: Random, draw: Callable[[Random], Pair], count: int) -> list[Pair]:
    found: dict[str, str] = {}
    for _ in range(20 * count):
        x, y = draw(rng)
        found.setdefault(x, y)
        if len(found) == count:
            break
    return list(found.items())


def _invented(rng: Random) -> Callable[[Random], Pair]:
    """A task with labels that mean nothing elsewhere, made up for one document."""
    if rng.random() < 0.5:
        members = {kind: pools()[kind] for kind in rng.sample(KINDS_TO_LABEL, rng.randint(2, 3)) if kind in NOUNS}
        meaning = dict(zip(members, _labels(rng, len(members)), strict=True))

        def draw(rng: Random) -> Pair:
            kind = rng.choice(tuple(members))
            return rng.choice(members[kind]), meaning[kind]

        return draw
    task = TASKS[rng.choice(SORTED)]
    kinds = list(dict.fromkeys(task(rng)[1] for _ in range(60)))
    chosen = dict(zip(rng.sample(kinds, min(len(kinds), rng.randint(2, 3))), _labels(rng, 3), strict=False))

    def draw_sorted(rng: Random) -> Pair:
        while True:
            x, y = task(rng)
            if y in chosen:
                return x, chosen[y]

    return draw_sorted


def _labels(rng: Random, count: int) -> list[str]:
    """Different labels: nonsense words mostly, at times letters or numbers."""
    if rng.random() < 0.3:
        return rng.sample(rng.choice((tuple("ABC"), tuple("XYZ"), ("1", "2", "3"), ("0", "1", "2"))), count)
    words: dict[str, None] = {}
    while len(words) < count:
        words.setdefault(rng.choice((names.first_name, names.surname))(rng).lower())
    return list(words)


def _format(rng: Random, examples: Sequence[Pair]) -> str:
    """A format that suits the rows: sentences would break those that are sentences themselves."""
    chance = rng.random()
    if chance < INVENTED_SHARE:
        return invented(rng)
    if chance < INVENTED_SHARE + USUAL_SHARE:
        return rng.choice(USUAL)
    return rng.choice(FORMATS if all(x.replace(" ", "").isalnum() and len(x) < 20 for x, _ in examples) else GENERAL)


def _laid_out(rng: Random, form: str, marks: str, lists: Sequence[Sequence[Pair]]) -> list[str]:
    """Each list as text, all in the same way."""
    if form == "{x}\n{y}":
        joiner = "\n\n"  # without a blank line one could not see what belongs together
    else:
        joiner = rng.choice(("\n\n", "\n\n", "\n")) if "\n" in form else rng.choice(("\n",) * 6 + ("\n\n",))
    if "\n" not in form and form.endswith((".", "!")) and rng.random() < 0.3:
        joiner = " "
    texts = []
    for pairs in lists:
        lines = [marks.format(n=n) + form.format(x=x, y=y) for n, (x, y) in enumerate(pairs, 1)]
        texts.append(joiner.join(lines))
    return texts


def _instruction(rng: Random, task: str) -> str:
    asked = rng.choice(INSTRUCTIONS[task])
    return rng.choice((asked, asked, f"Task: {asked}", f"Exercise {rng.randint(1, 40)}. {asked}", asked.upper()))


def _lists(rng: Random) -> tuple[list[str], list[list[Pair]]]:
    """Names of tasks and the rows of each. Several lists are about the same nouns, or each about its own matter."""
    chance = rng.random()
    if chance < 0.1:
        return [""], [_distinct(rng, _invented(rng), rng.randint(6, 14))]
    if chance < 0.22:
        tasks = rng.sample(tuple(OF_NOUNS), rng.randint(2, 3))
        shared = [word for word in noun_table(tasks[0]) if all(word in noun_table(task) for task in tasks)]
        words = rng.sample(shared, rng.randint(3, 5))
        return tasks, [[(word, noun_table(task)[word]) for word in words] for task in tasks]
    tasks = rng.choices(tuple(TASKS), [WEIGHTS.get(task, 1) for task in TASKS], k=1 if chance < 0.8 else 3)
    tasks = list(dict.fromkeys(tasks))
    few, many = (3, 5) if len(tasks) > 1 else (3, 14)
    return tasks, [rows(rng, task, rng.randint(few, many)) for task in tasks]


def document(rng: Random) -> str:
    """Three to fourteen rows of one task in one format, or several short lists; at times with an instruction."""
    tasks, lists = _lists(rng)
    form = _format(rng, [pair for pairs in lists for pair in pairs])
    plain = form.startswith(("{x}", '"', "Q", "I", "T"))
    marks = rng.choice(("",) * 12 + ("{n}. ", "{n}) ", "- ", "* ", "No. {n}: ", "({n}) ")) if plain else ""
    texts = _laid_out(rng, form, marks, lists)
    if all(tasks) and rng.random() < 0.35:
        between = rng.choice(("\n", "\n\n"))
        texts = [_instruction(rng, task) + between + text for task, text in zip(tasks, texts, strict=True)]
    text = "\n\n".join(texts)
    while len(text) > LONGEST and "\n" in text:
        text = text[: text.rstrip("\n").rfind("\n\n" if "\n\n" in text else "\n")]
    return text.strip()
