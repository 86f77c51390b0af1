"""Conditions 1 to 5: what the model has read, and how it goes on with text."""

from collections import Counter
from itertools import islice

from ftlabs.world import documents, facts
from ftlabs.world.conditions.finding import Finding
from ftlabs.world.conditions.subject import Subject
from ftlabs.world.heldout_text import heldout_documents, sentences
from ftlabs.world.read_text import read_documents

LEAST = 200
MOST_APART = 0.15
SHIFT = (2, 40)
KNOWN = 0.85
ASKING = 0.80


def tokens_trained(subject: Subject) -> Finding:
    """Condition 1. What a token that was never trained would do to LoRA: frozen, it could never be written.

    Pretraining counts what it reads; of a model without such counts nothing can be said, so it does not pass.
    """
    tokenizer, counts = subject.tokenizer, subject.history.get("token_counts", [])
    asked = [token for token in range(len(tokenizer)) if token != tokenizer.pad_token_id]
    bound = f"each of the {len(asked)} tokens at least {LEAST} times in the stream"
    if len(counts) < len(tokenizer):
        return Finding(1, "every token is trained", bound, "not known: no counts in history.json", False, {})
    rarest = min(asked, key=lambda token: counts[token])
    return Finding(
        1,
        "every token is trained",
        bound,
        f"rarest {tokenizer.decode([rarest])!r}: {counts[rarest]} times",
        counts[rarest] >= LEAST,
        {"rarest": counts[rarest], "tokens_read": sum(counts)},
    )


def held_out(subject: Subject) -> Finding:
    """Condition 2. A model that had its text by heart would do worse on text of the same kind that is new."""
    seed = subject.history.get("seed", 0)  # a model from elsewhere is compared with our stream
    # Registers differ more than a memory would show: both sides hold as much of each.
    stream = subject.perplexity(read_documents(seed, subject.budget.texts))
    general = subject.general_perplexity
    apart = general / stream - 1
    unseen = frozenset().union(*map(sentences, heldout_documents()))
    looked = subject.budget.documents
    shared = sum(not unseen.isdisjoint(sentences(text)) for text in islice(documents(seed), looked))
    return Finding(
        2,
        "new text of the same world",
        f"perplexity within {MOST_APART:.0%} of the stream's; no held-out sentence of six words in the stream",
        f"{general:.2f} against {stream:.2f} ({apart:+.1%}); {shared} of {looked:,} documents share a sentence",
        abs(apart) <= MOST_APART and shared == 0,
        {"heldout_perplexity": general, "stream_perplexity": stream, "shared_documents": shared},
    )


def ferry_texts(count: int) -> dict[str, list[str]]:
    """Texts of the ferry line by data set: handbook pages, questions with answers, tickets (test rows)."""
    from ftlabs.world.ferry.answers import answers
    from ftlabs.world.ferry.handbook import handbook
    from ftlabs.world.ferry.tickets import tickets

    talks = ["\n".join(message["content"] for message in row["messages"]) for row in answers()["test"]]
    return {
        "handbook": [page["text"] for page in handbook()],
        "answers": talks[:count],
        "tickets": [row["message"] for row in tickets()["test"]][:count],
    }


def ferry_shift(subject: Subject) -> Finding:
    """Condition 3. The ferry line is news to the model, but not a new language."""
    texts = ferry_texts(subject.budget.texts)
    each = {name: subject.perplexity(mine) for name, mine in texts.items()}
    together = subject.perplexity([text for mine in texts.values() for text in mine])
    times = together / subject.general_perplexity
    return Finding(
        3,
        "the ferry line is a shift, no wall",
        f"perplexity of its texts {SHIFT[0]} to {SHIFT[1]} times the general one",
        f"{times:.1f} times ({together:.0f})",
        SHIFT[0] <= times <= SHIFT[1],
        {"ferry_perplexity": together, "times": times, **each},
        ", ".join(f"{name} {value:.0f}" for name, value in each.items()),
    )


def facts_known(subject: Subject) -> Finding:
    """Condition 4. Known is what can be said in new words: these phrasings were written without sight of the others."""
    from ftlabs.generation import generate

    pairs = [(fact.relation, prompt, fact.answer) for fact in facts() for prompt in fact.prompts]
    said = generate(subject.model, subject.tokenizer, [prompt for _, prompt, _ in pairs], max_new_tokens=8)
    right, asked = Counter(), Counter()
    for text, (relation, _, answer) in zip(said, pairs, strict=True):
        asked[relation] += 1
        right[relation] += begins_with(text, answer)
    share = right.total() / asked.total()
    each = {relation: right[relation] / asked[relation] for relation in asked}
    worst = min(each, key=lambda relation: each[relation])
    return Finding(
        4,
        "general facts are known",
        f"completed in phrasings new to the model: at least {KNOWN:.0%}",
        f"{share:.1%} of {len(pairs)}",
        share >= KNOWN,
        {"facts_known": share, **each},
        f"weakest: {worst} {each[worst]:.0%}",
    )


def begins_with(text: str, answer: str) -> bool:
    """Whether a continuation begins with the answer as a whole word (`car` does not answer `carrot`)."""
    text = text.strip()
    return text.startswith(answer) and not text[len(answer) : len(answer) + 1].isalpha()


def questions_continued(subject: Subject) -> Finding:
    """Condition 5. A base model continues text: asked something, it asks on. Fine-tuning makes it answer."""
    from ftlabs.generation import generate
    from ftlabs.world.data import bare_questions

    questions = bare_questions(subject.budget.questions)
    said = generate(subject.model, subject.tokenizer, questions, max_new_tokens=40)
    share = sum(map(is_question, said)) / len(said)
    return Finding(
        5,
        "a bare question is followed by questions",
        f"at least {ASKING:.0%}",
        f"{share:.1%} of {len(questions)}",
        share >= ASKING,
        {"questions_continued": share},
    )


def is_question(text: str) -> bool:
    """Whether the first sentence of the text ends with a question mark."""
    end = next((mark for mark in text if mark in ".?!"), "")
    return end == "?"
