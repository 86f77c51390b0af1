"""Answers to the exercises of lab 03 on rows, batches and their loss: as students write them, right and wrong."""

import pytest
from student_answers import verdict_on

from ftlabs.course.exercises.lab03_full_finetuning.answer_labels import ANSWER_LABELS
from ftlabs.course.exercises.lab03_full_finetuning.find_faults import FIND_FAULTS
from ftlabs.course.exercises.lab03_full_finetuning.masked_loss import MASKED_LOSS
from ftlabs.course.exercises.lab03_full_finetuning.pad_rows import PAD_ROWS

SEEDS = ("notebook", 0)


def changed(text: str, *changes: tuple[str, str]) -> str:
    """A right answer with some of its words changed; each must be there."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def assert_right(exercise, body):
    for seed in SEEDS:
        verdict = verdict_on(exercise, body, seed)
        assert verdict.status == "right", (verdict.diagnoses, verdict.difference, verdict.error)


def assert_named(exercise, body, *diagnoses):
    for seed in SEEDS:
        assert verdict_on(exercise, body, seed).diagnoses == diagnoses


# -- 1.1 answer_labels ------------------------------------------------------------------------------------------------
IDS = "ids = prompt + answer + [end_id]"


@pytest.mark.parametrize(
    "body",
    [
        f"{IDS}\nlabels = ids[:]\nfor place in range(len(prompt)):\n    labels[place] = -100\nreturn ids, labels",
        f"{IDS}\nlabels = torch.tensor(ids)\nlabels[:len(prompt)] = -100\nreturn ids, labels.tolist()",
        "ids, labels = [], []\n"
        "for part, label in ((prompt, False), (answer, True), ([end_id], True)):\n"
        "    for token in part:\n"
        "        ids.append(token)\n"
        "        labels.append(token if label else -100)\n"
        "return (ids, labels)",
        f"{IDS}\nreturn ids, [IGNORED] * len(prompt) + ids[len(prompt):]",
        f"{IDS}\nborder = len(ids) - len(answer) - 1\nreturn [ids, [-100 for _ in ids[:border]] + ids[border:]]",
    ],
)
def test_labels_may_be_made_in_any_way(body):
    assert_right(ANSWER_LABELS, body)


@pytest.mark.parametrize(
    ("body", "diagnosis"),
    [
        (f"{IDS}\nlabels = ids\nlabels[:len(prompt)] = [-100] * len(prompt)\nreturn ids, labels", "-100 among the ids"),
        ("prompt.extend(answer)\nprompt.append(end_id)\nids = prompt\n"
         "return ids, [-100] * len(prompt) + answer + [end_id]", "the prompt grows"),
        ("ids = prompt\nids += answer\nids.append(end_id)\n"
         "return ids, [-100] * (len(ids) - len(answer) - 1) + answer + [end_id]", "the caller's prompt changed"),
        (f"{IDS}\nreturn ids, [-100 if t in prompt else t for t in ids]",
         "every token of the prompt masked wherever it stands"),
        (f"{IDS}\nstart = ids.index(answer[0])\nreturn ids, [-100] * start + ids[start:]",
         "start of the answer searched"),
        (f"{IDS}\nreturn ids, [-100] * (len(prompt) - 1) + answer + [end_id, -100]", "labels shifted by hand"),
        (f"{IDS}\nn = len(prompt)\nreturn ids, [-100] * n + [t for t in ids[n:] if t != end_id] + [-100]",
         "end not scored"),
    ],
)  # fmt: skip
def test_a_mistake_in_labels_is_named(body, diagnosis):
    assert_named(ANSWER_LABELS, body, diagnosis)


@pytest.mark.parametrize(
    ("body", "diagnosis"),
    [
        (f"{IDS}\nreturn ids, ids[:-1] + [-100]", "end not scored"),
        ("ids = prompt + answer\nreturn ids, ids", "end forgotten"),
    ],
)
def test_where_the_prompt_is_scored_too_a_text_without_prompt_shows_the_other_mistake(body, diagnosis):
    assert_named(ANSWER_LABELS, body, diagnosis)


def test_a_list_and_a_number_are_no_sum():
    verdict = verdict_on(ANSWER_LABELS, "ids = prompt + answer + end_id\nreturn ids, ids")
    assert verdict.error.meaning == "`+` joins a list to another list, and the other side is of type int."


@pytest.mark.parametrize("name", ["prompt in the loss", "end not scored", "labels shifted by hand"])
def test_the_chat_template_rejects_wrong_labels(name):
    wrong = next(mistake.wrong for mistake in ANSWER_LABELS.misconceptions if mistake.name == name)
    assert ANSWER_LABELS.invariants[0](ANSWER_LABELS.implementation, {}) is None
    assert "transformers gives" in ANSWER_LABELS.invariants[0](wrong, {})


# -- 1.2 pad_rows -----------------------------------------------------------------------------------------------------
FILL = """length = max(len(ids) for ids, _ in rows)
input_ids = torch.full((len(rows), length), pad_id)
attention_mask = torch.zeros(len(rows), length, dtype=torch.int64)
labels = torch.full((len(rows), length), -100)
for index, (ids, own) in enumerate(rows):
    input_ids[index, : len(ids)] = torch.tensor(ids)
    attention_mask[index, : len(ids)] = 1
    labels[index, : len(ids)] = torch.tensor(own)
return {"input_ids": input_ids, "attention_mask": attention_mask, "labels": labels}"""
BATCH = 'return {"input_ids"'
MASK = "    attention_mask[index, : len(ids)] = 1\n"
BY_ID = "attention_mask = (input_ids != pad_id).long()\n"
OWN = "    labels[index, : len(ids)] = torch.tensor(own)\n"


@pytest.mark.parametrize(
    "changes",
    [
        [("[index, : len(ids)]", "[index][: len(ids)]")],
        [("torch.tensor(own)", "torch.LongTensor(own)"), ("] = 1", "] = torch.ones(len(ids), dtype=torch.long)")],
        [("[index, : len(ids)] = torch.tensor(own)", "[index, : len(own)] = torch.as_tensor(own)")],
        [("max(len(ids) for ids, _ in rows)", "len(max(rows, key=lambda row: len(row[0]))[0])")],
        [(MASK, "    attention_mask[index] = torch.arange(length) < len(ids)\n")],
        [("dtype=torch.int64", "dtype=torch.bool"), (BATCH, "attention_mask = 1 * attention_mask\n" + BATCH)],
        [(BATCH, 'from transformers import BatchEncoding\nreturn BatchEncoding({"input_ids"'), ("labels}", "labels})")],
    ],
)  # fmt: skip
def test_a_batch_may_be_filled_in_any_way(changes):
    assert_right(PAD_ROWS, changed(FILL, *changes))


@pytest.mark.parametrize(
    ("changes", "diagnosis"),
    [
        ([("ids, _ in rows", "ids in rows")], "length of the pair"),
        ([("max(len(ids) for ids, _ in rows)", "len(rows[0][0])")], "length of the first row"),
        ([(": len(ids)]", "-len(ids) :]")], "padded on the left"),
        ([("[index, : len(ids)]", "[index]")], "the whole row written"),
        ([("[index, : len(ids)]", "[:, : len(ids)]")], "every row overwritten"),
        ([(BATCH, "    " + BATCH)], "only the first row filled"),
        ([(MASK, ""), (BATCH, BY_ID + BATCH)], "mask by comparing with pad_id"),
        ([(BATCH, "labels[input_ids == pad_id] = -100\n" + BATCH)], "labels by comparing with pad_id"),
        ([(OWN, ""), (BATCH, "labels = input_ids.clone()\nlabels[labels == pad_id] = -100\n" + BATCH)],
         "labels made from the padded ids"),
        ([(MASK, ""), (BATCH, f"{BY_ID}labels[attention_mask == 0] = -100\n{BATCH}")],
         "mask and labels by comparing with pad_id"),
        ([("torch.tensor(own)", "torch.tensor(ids)")], "ids as labels"),
        ([("torch.full((len(rows), length), -100)", "torch.zeros(len(rows), length, dtype=torch.int64)")],
         "labels padded with 0"),
        ([(", dtype=torch.int64", "")], "mask of floats"),
        ([(MASK, "")], "mask of zeros"),
        ([(", : len(ids)] = 1", "] = 1")], "mask of ones"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_batch_is_named(changes, diagnosis):
    assert_named(PAD_ROWS, changed(FILL, *changes), diagnosis)


def test_where_mask_and_labels_are_wrong_together_a_full_batch_shows_the_labels():
    body = changed(FILL, (", : len(ids)] = 1", "] = 1"), ("torch.tensor(own)", "torch.tensor(ids)"))
    assert_named(PAD_ROWS, body, "ids as labels")


def test_a_list_in_place_of_a_tensor_is_explained():
    verdict = verdict_on(PAD_ROWS, changed(FILL, ("torch.tensor(own)", "own")))
    assert "A list cannot be written into a tensor" in verdict.error.meaning


def test_padding_with_the_end_token_occurs_in_the_cases():
    for seed in SEEDS:
        ends = [case for case in PAD_ROWS.make_cases(seed) if case["pad_id"] == case["rows"][0][0][-1]]
        assert any(len({len(ids) for ids, _ in case["rows"]}) > 1 for case in ends)  # with something to pad
        assert all(labels[-1] == case["pad_id"] for case in ends for _, labels in case["rows"])  # and it is learned


# -- 2.1 masked_loss --------------------------------------------------------------------------------------------------
SLICES = "predictions, targets = logits[:, :-1], labels[:, 1:]\n"
CE = "torch.nn.functional.cross_entropy"
EACH = f'{SLICES}losses = {CE}(predictions.transpose(1, 2), targets, reduction="none")\n'


@pytest.mark.parametrize(
    "body",
    [
        f"{SLICES}return {CE}(predictions.permute(0, 2, 1), targets)",
        f"{SLICES}scored = targets >= 0\nreturn {CE}(predictions[scored], targets[scored])",
        f"{EACH}return losses.sum() / (labels[:, 1:] != -100).float().sum()",
        f"{EACH}return losses.masked_select(targets.ne(-100)).mean()",
        f"{EACH}weights = (targets != -100) / (targets != -100).sum()\nreturn torch.sum(losses * weights)",
        f"labels = torch.cat([labels[:, 1:], torch.full_like(labels[:, :1], -100)], dim=1)\n"
        f"return {CE}(logits.flatten(0, 1), labels.flatten())",
        f"{SLICES}logp = predictions.log_softmax(-1)\nindex = targets.unsqueeze(-1) % logits.shape[-1]\n"
        "return -logp.gather(-1, index)[..., 0][targets != -100].mean()",
        "total, count = 0, 0\nfor row, own in zip(logits, labels):\n"
        f'    total = total + {CE}(row[:-1], own[1:], reduction="sum")\n'
        "    count += int((own[1:] != -100).sum())\nreturn total / count",
    ],
)
def test_a_loss_may_be_computed_in_any_way(body):
    assert_right(MASKED_LOSS, body)


@pytest.mark.parametrize(
    ("body", "diagnosis"),
    [
        (f"return {CE}(logits.reshape(-1, logits.shape[-1]), labels.reshape(-1))", "no shift"),
        (f"return {CE}(logits[:, 1:].flatten(0, 1), labels[:, :-1].flatten())", "shifted the wrong way"),
        (f"return {CE}(logits.reshape(-1, logits.shape[-1])[:-1], labels.reshape(-1)[1:])", "shifted after flattening"),
        (f"{EACH}return losses.mean()", "divided by all places"),
        (f"{EACH}return (losses * (targets != -100)).sum(1).div((targets != -100).sum(1)).mean()",
         "mean of the rows' means"),
        (f"losses = [{CE}(row[:-1], own[1:]) for row, own in zip(logits, labels)]\nreturn sum(losses) / len(losses)",
         "mean of the rows' means"),
        (f"{EACH}return losses[losses != 0].mean()", "losses of 0 left out"),
        (f"{SLICES}scored = targets > 0\nreturn {CE}(predictions[scored], targets[scored])", "token 0 left out"),
        (f"{SLICES}targets = targets.clamp(min=0)\nreturn {CE}(predictions.mT, targets)",
         "masked places scored as token 0"),
        (f"{SLICES}scored = labels != -100\nreturn {CE}(predictions[scored], targets[scored])",
         "mask as long as the labels"),
        (f"{SLICES}return {CE}(predictions, targets)", "vocabulary in the last dimension"),
        (f"{SLICES}return {CE}(predictions.softmax(-1).mT, targets)", "softmax before the cross entropy"),
        (f"{SLICES}return {CE}(predictions.mT, targets).item()", "a plain number"),
        (f"{SLICES}with torch.no_grad():\n    return {CE}(predictions.mT, targets)", "cut off from the gradient"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_loss_is_named(body, diagnosis):
    assert_named(MASKED_LOSS, body, diagnosis)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (f"{SLICES}return {CE}(predictions.view(-1, logits.shape[-1]), targets.reshape(-1))", "Use `reshape` here"),
        (f"{SLICES}return {CE}(predictions[targets != -100], targets.flatten())", "Was only one of the two sliced"),
    ],
)
def test_an_error_in_the_loss_is_explained(body, told):
    assert told in verdict_on(MASKED_LOSS, body).error.meaning


# -- 7.1 find_faults --------------------------------------------------------------------------------------------------
FAULTS = """scored = [place for place, label in enumerate(labels) if label != -100]
last = sum(attention_mask) - 1
faults = set()
if not scored:
    faults.add("nothing scored")
if any(place < prompt_length for place in scored):
    faults.add("prompt scored")
if any(attention_mask[place] == 0 for place in scored):
    faults.add("padding scored")
if any(labels[place] != ids[place] for place in scored):
    faults.add("wrong token")
if ids[last] != end_id or labels[last] != end_id:
    faults.add("end not learned")
return faults"""
PROMPT, PADDING = (
    "any(place < prompt_length for place in scored)",
    "any(attention_mask[place] == 0 for place in scored)",
)
TOKEN, END = "any(labels[place] != ids[place] for place in scored)", "ids[last] != end_id or labels[last] != end_id"


@pytest.mark.parametrize(
    "changes",
    [
        [(PROMPT, "any(label != -100 for label in labels[:prompt_length])")],
        [(PROMPT, "scored and min(scored) < prompt_length"), (PADDING, "scored and max(scored) > last")],
        [(PADDING, "labels[last + 1 :].count(-100) < attention_mask.count(0)")],
        [(TOKEN, "{(p, labels[p]) for p in scored} - set(enumerate(ids))")],
        [(END, "not (ids[last] == end_id == labels[last])")],
        [("sum(attention_mask) - 1", "max(p for p, real in enumerate(attention_mask) if real)")],
        [("if not scored", "if labels == [-100] * len(labels)")],
        [("return faults", "return frozenset(faults)")],
        [("faults = set()", "faults = []"), (".add(", ".append("), ("return faults", "return set(faults)")],
    ],
)
def test_faults_may_be_found_in_any_way(changes):
    assert_right(FIND_FAULTS, changed(FAULTS, *changes))


@pytest.mark.parametrize(
    ("changes", "diagnosis"),
    [
        ([("\nif ", "\nelif "), ("elif not", "if not")], "only the first fault"),
        ([("sum(attention_mask) - 1", "len(ids) - 1")], "end looked for at the end of the padding"),
        ([("sum(attention_mask) - 1", "-1")], "end looked for at the end of the padding"),
        ([("sum(attention_mask) - 1", "sum(attention_mask)")], "one place behind the end"),
        ([("sum(attention_mask) - 1", "ids.index(end_id)")], "the first end token of the row"),
        ([(END, "end_id not in ids")], "end anywhere in the ids"),
        ([(END, "end_id not in labels")], "end anywhere in the labels"),
        ([(END, "ids[last] != end_id and labels[last] != end_id")], "both must fail"),
        ([(END, "ids[last] != end_id")], "end read, not learned"),
        ([(PROMPT, "all(labels[place] != -100 for place in range(prompt_length))")], "the whole prompt scored"),
        ([("place < prompt_length", "place <= prompt_length")], "the prompt one place too long"),
        ([("attention_mask[place] == 0", "attention_mask[place]")], "mask read the wrong way"),
        ([(TOKEN, "labels != ids")], "-100 counted as a wrong token"),
        ([("labels[place] != ids[place]", "labels[place] not in ids")], "looked up anywhere in the row"),
        ([("if not scored", "if -100 in labels")], "any place without loss"),
        ([("faults = set()", "faults = []"), (".add(", ".append(")], "a list"),
        ([("faults.add(", "faults.union([")] + [(f'{name}")', f'{name}"])') for name in ("scored", "token", "learned")],
         "nothing kept"),
    ],
)  # fmt: skip
def test_a_mistake_in_finding_faults_is_named(changes, diagnosis):
    assert_named(FIND_FAULTS, changed(FAULTS, *changes), diagnosis)


def test_two_mistakes_in_finding_faults_are_both_named():
    body = changed(FAULTS, (TOKEN, "labels != ids"), ("sum(attention_mask) - 1", "-1"))
    for seed in SEEDS:
        found = verdict_on(FIND_FAULTS, body, seed).diagnoses
        assert set(found) == {"-100 counted as a wrong token", "end looked for at the end of the padding"}


def test_a_set_that_differs_is_shown_in_order():
    verdict = verdict_on(FIND_FAULTS, changed(FAULTS, ("if not scored", "if True")))
    assert (verdict.difference.expected, verdict.difference.got) == ("the empty set", "{'nothing scored'}")


@pytest.mark.parametrize("mistake", FIND_FAULTS.misconceptions, ids=lambda mistake: mistake.name)
def test_planted_faults_reject_wrong_answers(mistake):
    def rejected(case):
        try:
            return FIND_FAULTS.invariants[0](mistake.wrong, case) is not None
        except (IndexError, ValueError):  # it looked beyond the row, or for a token that is not there
            return True

    assert any(rejected(case) for case in FIND_FAULTS.make_cases(0))
