"""The exercises of the course: the three-way proof of each, and answers that a check once judged wrongly."""

import pytest
from student_answers import verdict_on

from ftlabs.course import catalogue
from ftlabs.course.exercises.small_model import small_model
from ftlabs.course.prove import exercises, prove_exercise

EXERCISES = exercises(None)
LAB00 = {exercise.name: exercise for exercise in catalogue.info("00").exercises}
PERPLEXITY = "math.exp(sum(l * c for l, c in zip(losses, counts)) / sum(counts))"


def student(name: str, body: str, seed: int | str = "notebook"):
    return verdict_on(LAB00[name], body, seed)


def loop(shown="ids", head="for _ in range(max_new_tokens):", last="return ids"):
    """A right answer to 4.1, or one with a part of it changed."""
    return f"""{head}
    output = model({shown})
    token = output.logits[:, -1].argmax(dim=-1, keepdim=True)
    ids = torch.cat([ids, token], dim=-1)
    if token.item() == stop_id:
        break
{last}"""


def top_k(threshold="[:, -1:]", total="kept.sum(-1, True)"):
    """A right answer to 4.2, or one with a part of it changed."""
    return f"""smallest_kept = probabilities.topk(k, dim=-1).values{threshold}
kept = torch.where(probabilities >= smallest_kept, probabilities, 0.0)
return kept / {total}"""


# -- every exercise -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: f"{e.lab}/{e.name}")
def test_three_way_proof(exercise):
    proof = prove_exercise(exercise, 3, catalogue.stub(exercise.lab, exercise.name))
    assert proof.problems == []
    assert len(exercise.accepts) >= 3
    assert len(exercise.misconceptions) >= 5


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: f"{e.lab}/{e.name}")
def test_every_misconception_says_what_happens_and_asks_one_question(exercise):
    for misconception in exercise.misconceptions:
        assert misconception.message.endswith("."), misconception.name
        assert misconception.look_at.endswith("?"), misconception.name
        assert misconception.look_at.count("?") == 1, misconception.name
    messages = [misconception.message for misconception in exercise.misconceptions]
    assert len(set(messages)) == len(messages)


# -- wrong answers that once passed -----------------------------------------------------------------------------------
def test_a_perplexity_as_text_is_wrong():
    verdict = student("perplexity", f"return str({PERPLEXITY})")
    assert verdict.status == "wrong"
    assert "'" in verdict.difference.got  # the text is shown as a text


def test_a_perplexity_that_is_not_returned_is_wrong_and_says_none():
    verdict = student("perplexity", PERPLEXITY)
    assert (verdict.status, verdict.difference.got) == ("wrong", "None")


@pytest.mark.parametrize("sort", ["losses.sort()", "counts.sort()", "losses.sort(reverse=True)"])
def test_sorting_the_input_in_place_is_wrong(sort):
    verdicts = [student("perplexity", f"{sort}\nreturn {PERPLEXITY}", seed) for seed in ("notebook", 0, 1)]
    assert {verdict.status for verdict in verdicts} == {"wrong"}


def test_losses_and_counts_are_never_in_order():
    for seed in ("notebook", *range(100)):
        case = LAB00["perplexity"].make_cases(seed)[0]
        for numbers in (case["losses"], case["counts"]):
            assert numbers != sorted(numbers)
            assert numbers != sorted(numbers, reverse=True)


def test_the_model_brings_no_generation_of_its_own():
    call = "model.generate(ids, max_new_tokens=max_new_tokens, do_sample=False, eos_token_id=stop_id)"
    verdict = student("generate_greedily", f"return {call}")
    assert verdict.status == "wrong"
    assert "no attribute 'generate'" in str(verdict.error)
    assert not hasattr(small_model(0), "generate")


def test_a_conversation_as_a_tuple_is_named():
    turns = "{'role': 'user', 'content': row['message']}, {'role': 'assistant', 'content': row['intent']}"
    assert student("ticket_to_conversation", f"return {turns}").diagnoses == ("a tuple",)
    assert student("ticket_to_conversation", f"return [{turns}]").status == "right"


# -- right answers -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "result",
    [
        f"torch.tensor({PERPLEXITY})",
        f"torch.tensor({PERPLEXITY}, requires_grad=True)",
        f"__import__('numpy').array({PERPLEXITY})",
        f"__import__('numpy').float32({PERPLEXITY})",
        f"__import__('decimal').Decimal({PERPLEXITY})",
    ],
)
def test_a_perplexity_may_be_any_kind_of_number(result):
    assert student("perplexity", f"return {result}").status == "right"


def test_a_perplexity_with_a_dimension_is_no_number():
    assert student("perplexity", f"return torch.tensor([{PERPLEXITY}])").status == "wrong"


@pytest.mark.parametrize("shown", ["ids", "input_ids=ids", "ids.to(model.device), use_cache=False", "ids.clone()"])
def test_the_model_is_called_as_any_model(shown):
    assert student("generate_greedily", loop(shown)).status == "right"


# -- mistakes as students write them -----------------------------------------------------------------------------------
SOFTMAX = "torch.softmax(logits[:, -1] / temperature, dim=-1)"


@pytest.mark.parametrize(
    ("name", "body", "diagnosis"),
    [
        ("generate_greedily", loop(last="    return ids"), "returns inside the loop"),
        ("generate_greedily", loop(shown="ids[:, -1:]"), "only the last token is shown"),
        ("generate_greedily", loop(head="while ids.shape[1] < max_new_tokens:"), "prompt counted"),
        ("next_token_probabilities", f"return torch.tensor({SOFTMAX}.tolist())", "always float32"),
        ("keep_top_k", "probabilities = probabilities.float()\n" + top_k(), "always float32"),
        ("keep_top_k", top_k(threshold="[:, -1]"), "threshold without its dimension"),
        ("keep_top_k", top_k(total="kept.sum(-1)"), "sum without its dimension"),
        ("perplexity", "return math.exp(sum(losses) * sum(counts) / sum(counts))", "losses summed, counts ignored"),
    ],
)
def test_a_mistake_is_named(name, body, diagnosis):
    assert student(name, body).diagnoses == (diagnosis,)
