# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# In lab 00 you called `training.train` and a model learned. Now you build what stands inside: labels, batch, loss, step,
# schedule. Then you use the loop to teach the model facts that it cannot know, watch what that costs, and repair a run
# that went wrong. **Full fine-tuning** means that every weight may move. The cheaper methods of the next labs
# change only *which* weights move; all else stays as you build it here.

# %%
import tempfile
from statistics import mean

import torch

from ftlabs import Lab, batching, chat, datasets, evaluation, generation, models, plots, training
from ftlabs.recorded import Record

lab = Lab("03_full_finetuning")
base, tokenizer = models.load_base(lab.tier)
answers = datasets.load("ferry-answers")
plots.before_after(
    [[turn["content"] for turn in row["messages"]] for row in answers["train"].select(range(4))],
    headers=("question", "answer"),
)

# %% [markdown]
# These are questions to the Merrow Line, a ferry company that was invented for this course, with the answers that it
# wants. No model knows them beforehand, whatever its size: what comes out right at the end was learned here.

# %% [markdown]
# ## 1. From rows to a batch
#
# The model reads a conversation as one line of tokens. It must *read* the question, but it should only *learn to write*
# the answer. What it is to learn at each place is its **label**: the token itself, or -100, the number that the loss
# functions of torch leave out.
#
#     tokens   <|user|>  When  does ... ?  <|end|>  <|assistant|>   At    7   .   <|end|>
#     labels     -100    -100  -100 ...     -100        -100        At    7   .   <|end|>
#
# Two things go wrong here more often than anything else in fine-tuning, and both without an error. The question is
# left in the labels: then most of the training goes into writing questions. Or the token that ends the answer is left
# out: then the model never learns to stop.

# %% [markdown]
# ### Exercise 1.1: from a row to labels  ·  4 minutes  ·  ●○○
# You get the tokens of a prompt (the question, up to where the assistant is to speak) and of its answer.
#
# <details><summary>Hint 1</summary>Both lists are as long as prompt and answer together, and one more.</details>
# <details><summary>Hint 2</summary>Lists are joined by <code>+</code> and repeated by <code>*</code>. Where does the token stand that ends the turn, and is it to be learned?</details>


# %%
@lab.exercise
def answer_labels(prompt, answer, end_id):
    """One row to train on: what the model reads, and what it is to learn at each place.

    prompt, answer: lists of token ids; end_id: the token that ends a turn.
    Returns (ids, labels), two lists of the same length: ids are prompt, answer and end; labels are -100 where the
    prompt stands, and the ids elsewhere.
    """
    ids = prompt + answer + [end_id]  # SOLUTION: everything the model reads, in order
    labels = [-100] * len(prompt) + answer + [end_id]  # SOLUTION: no loss on the prompt; the answer and its end
    return ids, labels


# %% [markdown]
# `chat.encode`, which the course uses from here on, makes the same from the model's chat template, and checks on the way
# that the template can be trusted. Compare, on all rows:

# %%
train_rows = [chat.encode(row["messages"], tokenizer) for row in answers["train"]]
ends = chat.end_ids(tokenizer)
end_id = next(token for token in reversed(train_rows[0].ids) if token in ends)


def parts(messages):
    """The tokens of the prompt and of the answer."""
    prompt = chat.prompt_ids(messages[:-1], tokenizer)
    return prompt, tokenizer(messages[-1]["content"], add_special_tokens=False)["input_ids"]


built = [answer_labels(*parts(row["messages"]), end_id) for row in answers["train"]]
same = sum(
    (row.ids[: len(ids)], row.labels[: len(labels)]) == (ids, labels) for row, (ids, labels) in zip(train_rows, built)
)
chat.show_mask(train_rows[0], tokenizer)

# %% [markdown]
# What stands between the brackets is learned, everything else is read. Look at such a picture before every run of your
# own: it takes a second, and most broken runs are visible in it.

# %%
lab.claim(
    "Your labels are those of the chat template, for every row",
    same == len(train_rows),
    measured=f"{same:,} of {len(train_rows):,} rows",
)

# %% [markdown]
# Rows have unequal lengths, a tensor has one. So short rows are filled up with a **padding token**, on the right, and an
# **attention mask** says which places are real. Padding is never learned. Do not find it by its id, though: many models
# pad with the very token that ends a text, and whoever masks by id also unlearns to stop.

# %% [markdown]
# ### Exercise 1.2: rows of unequal length  ·  6 minutes  ·  ●●○
# Make one batch of rows as `answer_labels` returns them.
#
# <details><summary>Hint 1</summary>The three tensors are made full of padding; row by row you write the real part into them.</details>
# <details><summary>Hint 2</summary><code>t[index, :n] = torch.tensor(...)</code> writes the first n places of a row. A single number may be written into a slice, too.</details>


# %%
@lab.exercise
def pad_rows(rows, pad_id):
    """Rows of unequal length as one batch.

    rows: a list of (ids, labels). Returns a dictionary of three int64 tensors of shape (batch, length of the longest
    row), padded on the right: "input_ids" with pad_id, "attention_mask" (1 for tokens, 0 for padding), "labels" with
    -100.
    """
    length = max(len(ids) for ids, labels in rows)  # SOLUTION: how many places every row gets
    input_ids = torch.full((len(rows), length), pad_id)
    attention_mask = torch.zeros(len(rows), length, dtype=torch.int64)
    all_labels = torch.full((len(rows), length), -100)
    for index, (ids, labels) in enumerate(rows):
        # BEGIN SOLUTION: write the row's ids, its ones and its labels into their places
        input_ids[index, : len(ids)] = torch.tensor(ids)
        attention_mask[index, : len(ids)] = 1
        all_labels[index, : len(ids)] = torch.tensor(labels)
        # END SOLUTION
    return {"input_ids": input_ids, "attention_mask": attention_mask, "labels": all_labels}


# %%
def batch_of(rows):
    """Rows of `chat.encode` as a batch on the model's device, with your function."""
    made = pad_rows([(row.ids, row.labels) for row in rows], tokenizer.pad_token_id)
    return {name: tensor.to(base.device) for name, tensor in made.items()}


batch = batch_of(train_rows[:4])
for name, tensor in batch.items():
    print(f"{name:15}", tuple(tensor.shape), tensor[0, -6:].tolist())

# %% [markdown]
# ## 2. One step
#
# Training repeats one step: compute the loss of a batch, ask for its gradient (which way does each weight have to move
# for the loss to fall?), and let the optimizer move the weights. In lab 00 you computed the loss of whole texts. With
# labels only some tokens count. The shift is the same as there: the logits at place `t` are about the token at `t + 1`.

# %% [markdown]
# ### Exercise 2.1: the loss of what is scored  ·  5 minutes  ·  ●●○
# Average the cross entropy over the tokens that have a label.
#
# <details><summary>Hint 1</summary>Which logits have nothing left to predict? Which label does nothing predict?</details>
# <details><summary>Hint 2</summary>With a tensor of True and False you can pick entries: <code>targets[scored]</code> is flat. <code>torch.nn.functional.cross_entropy</code> takes logits (n, vocabulary) and ids (n,).</details>


# %%
@lab.exercise
def masked_loss(logits, labels):
    """Cross entropy in nats, averaged over the tokens that are scored.

    logits (batch, length, vocabulary): row t is the prediction made after token t; labels (batch, length), each at its
    token's own place, -100 where nothing is scored. Returns a scalar tensor that carries a gradient.
    """
    predictions = logits[:, :-1]  # SOLUTION: the logits for which there is a next token
    targets = labels[:, 1:]  # SOLUTION: the label of that next token
    scored = targets != -100  # SOLUTION: True where a token counts
    return torch.nn.functional.cross_entropy(predictions[scored], targets[scored])


# %%
def loss_of(rows):
    """The base model's loss on rows, with your functions."""
    batch = batch_of(rows)
    with torch.no_grad():
        logits = base(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
    return masked_loss(logits, batch["labels"]).item()


everything = [chat.Encoded(row.ids, [True] * len(row)) for row in train_rows[:64]]
answers_only = loss_of(train_rows[:64])
plots.compare({"answers only": answers_only, "every token": loss_of(everything)}, label="loss (nats per token)")

# %% [markdown]
# Each bar is the mean over the tokens that count. They are different numbers of different things: the second
# mostly says how predictable questions are. A loss means something only together with its mask.

# %%
scored_part = sum(sum(row.mask) for row in train_rows) / sum(map(len, train_rows))
theirs = evaluation.mean_loss(base, train_rows[:64])
lab.claim(
    "Your loss is the package's to five decimals",
    abs(answers_only - theirs) < 1e-5 * theirs + 1e-5,
    measured=f"{answers_only:.6f} and {theirs:.6f} nats",
)
lab.claim(
    "Fewer than half of the tokens that the model reads carry a loss", scored_part < 0.5, measured=f"{scored_part:.0%}"
)

# %% [markdown]
# Now the step. torch *adds* each gradient to what `.grad` holds already, so old gradients must be cleared before the new
# ones come. And a single odd batch may have a gradient a hundred times as long as the others, which would throw the
# weights far away. So the gradient's length, its **norm** over all weights together, is cut to a limit
# (Pascanu et al. 2013, section 3.2): it keeps its direction.

# %% [markdown]
# ### Exercise 2.2: one step of the optimizer  ·  6 minutes  ·  ●●○
# Five things in the right order.
#
# <details><summary>Hint 1</summary>The gradient exists only after <code>backward</code>, and the optimizer uses whatever it finds in <code>.grad</code> when it steps.</details>
# <details><summary>Hint 2</summary><code>torch.nn.utils.clip_grad_norm_(parameters, limit)</code> cuts all gradients together; a model hands out its weights with <code>.parameters()</code>.</details>


# %%
@lab.exercise
def training_step(model, batch, optimizer, max_norm):
    """One optimizer step on one batch, in place.

    batch: what `pad_rows` makes. The gradient's norm over all weights together is cut to max_norm.
    Returns the loss before the step: a plain number, in nats per scored token.
    """
    # BEGIN SOLUTION: clear the gradients of the step before
    optimizer.zero_grad()
    # END SOLUTION
    logits = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
    loss = masked_loss(logits, batch["labels"])  # SOLUTION: the loss of the batch
    # BEGIN SOLUTION: its gradient, cut to the limit, and a step
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    # END SOLUTION
    return loss.item()


# %%
model = models.fresh(base).train()
optimizer = torch.optim.AdamW(model.parameters(), lr=lab.tier.learning_rate, weight_decay=0.0)
few = batch_of(train_rows[:16])
losses = [training_step(model, few, optimizer, max_norm=1.0) for _ in range(12)]
plots.lines({"one batch": losses}, range(1, 13), xlabel="step", ylabel="loss (nats per token)")

# %% [markdown]
# The curve shows the loss of one and the same batch before each step: it must fall, or something is broken. Overfitting
# a single batch is the cheapest test of any training code.

# %%
lab.claim(
    "Twelve steps on one batch bring its loss down by more than a third",
    losses[-1] < 0.67 * losses[0],
    measured=f"{losses[0]:.2f} to {losses[-1]:.2f} nats",
    tiers="tiny",
)
del model, optimizer

# %% [markdown]
# ### A batch that does not fit into memory
#
# Then it is computed in parts, **micro-batches**, whose gradients are added up before one step is taken. It looks as if
# one only had to divide each part's loss by the number of parts. But a part with long answers has more scored tokens
# than one with short answers, and the mean of means is not the mean. This mistake stood in the most widely used training
# libraries until October 2024 (transformers, pull request 34191).
#
#     part 1      2 tokens, mean loss 4.0             mean of means    (4.0 + 1.0) / 2              = 2.5
#     part 2     18 tokens, mean loss 1.0             mean of tokens   (2 x 4.0 + 18 x 1.0) / 20    = 1.3

# %% [markdown]
# ### Exercise 2.3: a large batch in small parts  ·  6 minutes  ·  ●●●
# Leave in `.grad` what one large batch would leave there.
#
# <details><summary>Hint 1</summary>Which share of all scored tokens does a micro-batch hold? Its mean loss counts with that share.</details>
# <details><summary>Hint 2</summary>Labels are scored from the second place on. The counts of all micro-batches have to be known before the first <code>backward</code>.</details>


# %%
@lab.exercise
def accumulate(model, micro_batches):
    """Add to `.grad` the gradient of the mean loss over all scored tokens of the micro-batches together.

    micro_batches: a list of batches as `pad_rows` makes them. No weight is changed, no gradient is cleared.
    Returns that mean loss: a plain number, in nats per scored token.
    """
    counts = [int((batch["labels"][:, 1:] != -100).sum()) for batch in micro_batches]  # SOLUTION: scored tokens of each
    average = 0.0
    for batch, count in zip(micro_batches, counts):
        logits = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
        loss = masked_loss(logits, batch["labels"]) * count / sum(counts)  # SOLUTION: its part of the mean of all
        loss.backward()
        average += loss.item()  # SOLUTION: what this micro-batch adds to the mean
    return average


# %% [markdown]
# Four rows, from a short answer to the longest, as one batch and as four batches of one. How far is each
# gradient from that of the one batch?

# %%
by_answer = sorted(train_rows, key=lambda row: sum(row.mask))
uneven = [by_answer[0], by_answer[1], by_answer[2], by_answer[-1]]


def gradient(fill):
    """All gradients that `fill` leaves in a fresh model, as one vector."""
    model = models.fresh(base)
    fill(model)
    return torch.cat([weight.grad.flatten().cpu() for weight in model.parameters() if weight.grad is not None])


def mean_of_means(model):
    for row in uneven:
        batch = batch_of([row])
        logits = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
        (masked_loss(logits, batch["labels"]) / len(uneven)).backward()


together = gradient(lambda model: accumulate(model, [batch_of(uneven)]))
apart = gradient(lambda model: accumulate(model, [batch_of([row]) for row in uneven]))
naive = gradient(mean_of_means)
off = {
    name: float((one - together).norm() / together.norm()) for name, one in (("yours", apart), ("mean of means", naive))
}
plots.compare(off, label="distance to the gradient of one batch (relative)", log=True)

# %% [markdown]
# The axis is logarithmic. Weighed by tokens, four small batches are the large one up to rounding; the mean of means is
# another gradient altogether, and nothing in the loss curve would tell you.

# %%
lab.claim(
    "Weighed by tokens, four batches of one row have the gradient of one batch of four",
    off["yours"] < 1e-4,
    measured=f"relative distance {off['yours']:.0e}",
)
lab.claim(
    "The mean of means is off by more than a tenth", off["mean of means"] > 0.1, measured=f"{off['mean of means']:.0%}"
)

# %% [markdown]
# ### How far to step
#
# At the start, gradients are large and the optimizer's averages are empty, so the **learning rate** first rises: the
# **warm-up**. Towards the end it falls, so that the last batches do not leave their mark on the weights. How long the
# warm-up is matters little; that there is a fall matters more.

# %% [markdown]
# ### Exercise 2.4: warm-up and decay  ·  4 minutes  ·  ●○○
# Steps are counted from 0. With a warm-up of 3 steps and a peak of 1, the rates begin 1/4, 2/4, 3/4, 1.
#
# <details><summary>Hint 1</summary>The first branch divides the peak into warmup_steps + 1 equal parts. Not 0 at step 0: that step would be wasted.</details>
# <details><summary>Hint 2</summary>For the fall, count how many steps are left at <code>step</code>, and how many there are from the peak to the end.</details>


# %%
@lab.exercise
def learning_rate_at(step, steps, peak, warmup_steps):
    """The learning rate of a step, counted from 0: a linear rise, then a linear fall.

    Over the first warmup_steps steps it rises in equal parts from peak / (warmup_steps + 1) on; step number
    warmup_steps has the peak; from there it falls in equal parts and would reach 0 at step number `steps`.
    """
    if step < warmup_steps:
        return peak * (step + 1) / (warmup_steps + 1)  # SOLUTION: the rise
    return peak * (steps - step) / (steps - warmup_steps)  # SOLUTION: the fall


# %%
rates = [
    learning_rate_at(step, lab.tier.steps, lab.tier.learning_rate, lab.tier.steps // 10)
    for step in range(lab.tier.steps)
]
plots.lines({"learning rate": rates}, range(lab.tier.steps), xlabel="step", ylabel="learning rate")

# %% [markdown]
# A tent: up over a tenth of the steps, down over the rest.
#
# You have built every part of a training loop. `training.train` is the same with the plumbing around it: shuffled
# batches, evaluation in between, checkpoints, a history, and checks for what you have seen go wrong. Its file is made
# to be read: open `src/ftlabs/training.py`, and look for your functions.

# %% [markdown]
# ## 3. Teaching facts
#
# First, what will be measured. The **test** asks for the same facts in wordings that no training row has. **Exact
# match** is the share of answers that are right to the letter. The **validation loss** is measured on further rows while
# the run goes on, and **general perplexity** on texts that have nothing to do with ferries.

# %%
asked = [row["messages"] for row in answers["test"] if row["kind"] == "fact"][::2]
questions = [messages[:-1] for messages in asked]
wanted = [messages[-1]["content"] for messages in asked]
validation_rows = [chat.encode(row["messages"], tokenizer) for row in answers["validation"]]
test_rows = [chat.encode(messages, tokenizer) for messages in asked]
general_texts = [row["text"] for row in datasets.load("general-text")["heldout"]][:100]
general_rows = [chat.encode_text(text, tokenizer, lab.tier.max_length, truncate=True) for text in general_texts]


def score(model):
    """(share of questions answered to the letter, perplexity of the test's answers, of general text)."""
    said = generation.generate(model, tokenizer, questions, max_new_tokens=24, batch_size=64)
    right = evaluation.exact_match(said, wanted)
    return right, evaluation.perplexity(model, test_rows), evaluation.perplexity(model, general_rows)


def validate(model):
    return {"validation": evaluation.mean_loss(model, validation_rows)}


before, ppl_before, general_before = score(base)
said_before = generation.generate(base, tokenizer, questions[:5], max_new_tokens=24)
print(
    f"before: {before:.0%} of {len(questions)} questions right, perplexity of the answers {ppl_before:.0f}, of general text {general_before:.2f}"
)

# %%
tuned = models.fresh(base)
history = training.train(
    tuned,
    train_rows,
    steps=lab.tier.steps,
    batch_size=lab.tier.batch_size,
    learning_rate=lab.tier.learning_rate,
    pad_id=tokenizer.pad_token_id,
    evaluate=validate,
    evaluate_every=max(1, lab.tier.steps // 10),
)
history.plot("validation", title="ferry-answers, all weights")

# %% [markdown]
# The line is the loss of each batch on its way down, the marks are the loss on validation rows. Both fall, and they stay
# close together: so far the model learns what also holds for wordings that it has not seen.

# %%
after, ppl_after, general_after = score(tuned)
said_after = generation.generate(tuned, tokenizer, questions[:5], max_new_tokens=24)
rows = [(messages[-1]["content"], b, a, w) for messages, b, a, w in zip(questions, said_before, said_after, wanted)]
plots.before_after(rows, headers=("question", "before", "after", "wanted"))

# %%
lab.claim(
    "From no right answer to more than two in five",
    before < 0.05 and after > 0.4,
    measured=f"{before:.0%} before, {after:.0%} after",
    tiers="tiny",
)
lab.claim(
    "The answers' perplexity falls to less than a tenth",
    ppl_after < ppl_before / 10,
    measured=f"{ppl_before:.0f} to {ppl_after:.2f}",
    tiers="tiny",
)
del tuned

# %% [markdown]
# ### Does pretraining matter at all?
#
# Perhaps any model of that shape learns 1,200 rows by heart. So the same training was done from random weights, and at
# five other learning rates. That takes longer than a lab has time for: what follows are **recorded runs**, made with
# `ftlabs record 03` by the same code, with three seeds each and with five at your rate. Yours is drawn beside them.

# %%
record = Record.load(lab.name)
RATES = [3e-5, 1e-4, 3e-4, 1e-3, 2e-3, 5e-3]
on_tiny = lab.tier.name == "tiny"
random_low, random_high = record.spread("random weights", "exact match")
plots.compare(
    {
        "your run": after,
        "recorded, pretrained": mean(record.scores("rate 0.001", "exact match")),
        "recorded, random weights": mean(record.scores("random weights", "exact match")),
    },
    label="exact match",
)

# %% [markdown]
# The bars share rows, steps and learning rate. Random weights learn the form of the answers, a time here and a price there,
# but hardly ever which one: questions in new words are understood only by a model that knows some language.

# %%
low, high = record.spread("rate 0.001", "exact match")
lab.claim(
    "Pretraining is worth at least twenty points of exact match",
    after - random_high >= 0.2,
    measured=f"{after:.0%} against {random_low:.0%} to {random_high:.0%} from random weights",
    tiers="tiny",
)
lab.claim(
    "Your run lies where the recorded ones do, give or take four points",
    low - 0.04 <= after <= high + 0.04,
    measured=f"yours {after:.0%}, recorded {low:.0%} to {high:.0%}",
    tiers="tiny",
)

# %% [markdown]
# ### Too low, right, too high
#
# The learning rate is the setting that decides most. Here is the validation loss of the recorded runs, on the way:

# %%
curves = {"low": "rate 3e-05", "yours": "rate 0.001", "high": "rate 0.005"}
places = [point["step"] for point in record["rate 0.001"][0].history.evaluations]
seen = {
    f"{name} ({key.removeprefix('rate ')})": [
        [run.history.evaluations[place]["validation"] for run in record[key]] for place in range(len(places))
    ]
    for name, key in curves.items()
}
plots.lines(seen, places, xlabel="step", ylabel="validation loss (nats per token)")

# %% [markdown]
# One line per learning rate, the mean of its seeds; the short bars reach from the lowest seed to the highest. Too low
# is easy to see. But the highest rate ends about where yours ends. Would you have noticed that it is too high? Look at
# what else was measured when these runs had ended:

# %%
exact = [record.scores(f"rate {rate:g}", "exact match") for rate in RATES]
plots.lines(
    {"recorded": exact},
    RATES,
    xlabel="learning rate",
    ylabel="exact match",
    log="x",
    percent=True,
    live={"your run": (lab.tier.learning_rate, after)} if on_tiny else None,
)

# %%
general = [record.scores(f"rate {rate:g}", "general") for rate in RATES]
plots.lines(
    {"recorded": general},
    RATES,
    xlabel="learning rate",
    ylabel="perplexity of general text",
    log="xy",
    live={"your run": (lab.tier.learning_rate, general_after)} if on_tiny else None,
)

# %% [markdown]
# Above, what was learned; below, on logarithmic axes, what was lost. To the left nothing happens. To the right the
# task is still learned, and the model is destroyed for everything else. **A validation loss on the task cannot see
# this.** It has to be measured on something that is not the task. And "the right rate" is no property of the model: twice
# your rate gets more answers right and loses more of the rest. You choose it by what you want to keep.

# %%
mid_loss, high_loss = (mean(record.scores(f"rate {rate:g}", "validation")) for rate in (1e-3, 5e-3))
cost = {
    rate: min(record.scores(f"rate {rate:g}", "general")) / max(record.scores("rate 0.001", "general"))
    for rate in (2e-3, 5e-3)
}
lab.claim(
    "At the lowest rate hardly anything is learned: under a tenth of the questions",
    max(exact[0]) < 0.1,
    measured=f"{max(exact[0]):.0%} at most",
    tiers="tiny",
)
lab.claim(
    "Five times your rate ends with nearly the same validation loss, and with a general perplexity at least a hundred times as high",
    abs(high_loss - mid_loss) < 0.1 and cost[5e-3] > 100,
    measured=f"{mid_loss:.2f} and {high_loss:.2f} nats; {cost[5e-3]:,.0f} times",
    tiers="tiny",
)
lab.claim(
    "Twice your rate answers more, and makes general text at least four times as perplexing",
    min(exact[4]) > max(exact[3]) and cost[2e-3] > 4,
    measured=f"{min(exact[4]):.0%} to {max(exact[4]):.0%} of the questions, {cost[2e-3]:.1f} times",
    tiers="tiny",
)

# %% [markdown]
# ## 4. What was forgotten, and how to keep it
#
# Even at the right rate the model lost some of what it knew. Nobody asked it to: the same weights hold both, and the
# gradient of ferry answers says nothing about anything else. This is **catastrophic forgetting**
# (McCloskey and Cohen 1989). The oldest cure is also the simplest: let it go on reading a little of the old, **rehearsal**.

# %% [markdown]
# ### Exercise 4.1: a share of general text  ·  3 minutes  ·  ●○○
# If a fifth of all rows is to be general text and you have 80 rows of the task, how many are needed? Not 16.
#
# <details><summary>Hint 1</summary>The share is of the mixture, not of the task: of 100 rows, 80 are the task's.</details>
# <details><summary>Hint 2</summary>Solve count / (count + len(rows)) = share for count, and <code>round</code> it.</details>


# %%
@lab.exercise
def mix_in(rows, general, share):
    """A task's rows with general text among them.

    share: how much of the result is to be general, at least 0 and below 1. Returns a new list: all of `rows`, then the
    first rows of `general`, so many that they make up the share of the whole (rounded to the nearest number).
    """
    count = round(len(rows) * share / (1 - share))  # SOLUTION: how many general rows that takes
    return rows + general[:count]  # SOLUTION: the mixture


# %% [markdown]
# The general text comes from documents that pretraining has read, cut to about the length of an answer; those that
# measure the perplexity are others. The loop shuffles, so their order does not matter.

# %%
read_before = [
    chat.encode_text(row["text"], tokenizer, 48, truncate=True) for row in datasets.load("general-text")["read"]
]
mixture = mix_in(train_rows, read_before, share=0.2)
mixed = models.fresh(base)
mixed_history = training.train(
    mixed,
    mixture,
    steps=lab.tier.steps,
    batch_size=lab.tier.batch_size,
    learning_rate=lab.tier.learning_rate,
    pad_id=tokenizer.pad_token_id,
)
mixed_match, _, general_mixed = score(mixed)
plots.compare(
    {"before": general_before, "fine-tuned": general_after, "fine-tuned on the mixture": general_mixed},
    label="perplexity of general text",
)

# %% [markdown]
# Lower is better. The third bar has seen a fifth of general text, and about as much less of the task, in the
# same number of steps. Nothing is free: compare the exact match, too.

# %%
plots.compare({"fine-tuned": after, "fine-tuned on the mixture": mixed_match}, label="exact match")

# %%
taken_back = (general_after - general_mixed) / (general_after - general_before)
lab.claim(
    "Fine-tuning made general text at least three times as perplexing",
    general_after > 3 * general_before,
    measured=f"{general_before:.2f} to {general_after:.1f}",
    tiers="tiny",
)
lab.claim(
    "A fifth of general text takes back more than half of the rise",
    taken_back > 0.5,
    measured=f"{taken_back:.0%}, for {after:.0%} to {mixed_match:.0%} of exact match",
    tiers="tiny",
)
del mixed

# %% [markdown]
# <details><summary><b>To think about:</b> you fine-tune a model whose pretraining text you do not have. What can you mix in?</summary>
#
# - *Nothing, so it cannot be helped*: no. Any broad text is better than none; what matters is that it resembles what you want to keep.
# - *Text that the model itself writes*: yes, this works surprisingly well, because it shows what the model held likely before.
# - *More rows of the task*: no. They pull in the same direction.
# - *Change fewer weights*: yes, that is another cure. Lab 04 measures how good it is.
# </details>

# %% [markdown]
# ## 5. Learning by heart
#
# Few rows and many steps: the model can get the loss down without understanding anything, by remembering each row. That
# is **overfitting**. Forty rows show it within a minute.

# %%
forty = train_rows[:40]
memorised = models.fresh(base)
forty_history = training.train(
    memorised,
    forty,
    steps=lab.tier.steps,
    batch_size=lab.tier.batch_size,
    learning_rate=lab.tier.learning_rate,
    pad_id=tokenizer.pad_token_id,
    evaluate=validate,
    evaluate_every=max(1, lab.tier.steps // 15),
)
forty_history.plot("validation", title="forty rows")

# %% [markdown]
# The line goes to zero: forty rows are known by heart. The marks, other questions, fall for a while and then rise. Where
# they turn is where learning became memorising.

# %% [markdown]
# ### Exercise 5.1: when to stop  ·  4 minutes  ·  ●●○
# A single bad evaluation may be chance, so one waits for a few in a row. How many is the **patience**.
#
# <details><summary>Hint 1</summary>Keep the place of the lowest loss so far. How many evaluations ago was it?</details>
# <details><summary>Hint 2</summary>A loss that only equals the lowest is no improvement. The run ends when <code>index - best</code> reaches the patience.</details>


# %%
@lab.exercise
def best_evaluation(losses, patience):
    """Early stopping: which evaluation was the best, and at which one the run would have been stopped.

    losses: validation loss at each evaluation, in order. A run stops at the first evaluation that is the patience-th in
    a row without a new lowest loss; if there is none, it goes on to the last.
    Returns (best, stop), counted from 0: the first of the lowest losses up to `stop`, and `stop`.
    """
    best = 0
    for index, loss in enumerate(losses):
        # BEGIN SOLUTION: a new lowest loss moves the best
        if loss < losses[best]:
            best = index
        # END SOLUTION
        # BEGIN SOLUTION: enough evaluations in a row without one end the run here
        if index - best == patience:
            return best, index
        # END SOLUTION
    return best, len(losses) - 1


# %%
validation = [point["validation"] for point in forty_history.evaluations]
best, stop = best_evaluation(validation, patience=3)
steps_at = [point["step"] for point in forty_history.evaluations]
recited = generation.generate(
    memorised, tokenizer, [row["messages"][:-1] for row in answers["train"].select(range(40))], max_new_tokens=24
)
by_heart = evaluation.exact_match(
    recited, [row["messages"][-1]["content"] for row in answers["train"].select(range(40))]
)
elsewhere = evaluation.exact_match(
    generation.generate(memorised, tokenizer, questions, max_new_tokens=24, batch_size=64), wanted
)
print(f"best at step {steps_at[best]}, stopped at step {steps_at[stop]} of {steps_at[-1]}")
plots.compare({"the forty rows": by_heart, "new questions": elsewhere}, label="exact match")

# %% [markdown]
# The same model, on what it was trained on and on what it was not: a score on training rows is worth nothing. The loop does
# this for you: `keep_best="lowest"` gives the model back the weights of its best evaluation.

# %%
lab.claim(
    "The forty rows are known by heart: more than nine in ten",
    by_heart > 0.9,
    measured=f"{by_heart:.0%}, and {elsewhere:.0%} of new questions",
    tiers="tiny",
)
lab.claim(
    "While they were learned by heart, the loss on other rows rose by more than a twentieth",
    validation[-1] > 1.05 * min(validation),
    measured=f"{min(validation):.2f} at its best, {validation[-1]:.2f} at the end",
    tiers="tiny",
)
del memorised

# %% [markdown]
# ## 6. The same loop, and the library's
#
# ### Labels instead of text
#
# Sorting tickets into eight intents needs no sentence as its answer. A **classification head** replaces the model's last
# layer: it turns the vector of one token into as many scores as there are classes. Which token? In a model that reads
# from left to right only the last one has seen the whole text, and padding does not count.

# %% [markdown]
# ### Exercise 6.1: a classification head  ·  5 minutes  ·  ●●○
# Pick the vector of each row's last real token, and score the classes.
#
# <details><summary>Hint 1</summary>The attention mask holds a one for each real token. How many are there in a row, and at which place is the last?</details>
# <details><summary>Hint 2</summary><code>hidden[rows, places]</code> with two lists of indices picks one vector per row. Which way round does the weight have to stand?</details>


# %%
@lab.exercise
def classify(hidden, attention_mask, weight):
    """Class scores from the last real token of each row.

    hidden (batch, length, width): the model's vector at each place; attention_mask (batch, length), 0 for padding, which
    stands on the right; weight (classes, width). Returns logits (batch, classes).
    """
    last = attention_mask.sum(dim=1) - 1  # SOLUTION: the place of each row's last token, (batch,)
    pooled = hidden[
        torch.arange(len(hidden), device=hidden.device), last
    ]  # SOLUTION: the vectors there, (batch, width)
    return pooled @ weight.T  # SOLUTION: one score per class


# %%
tickets = datasets.load("ferry-tickets")
intents = sorted(set(tickets["train"]["intent"]))


def ticket_rows(split, count):
    rows = tickets[split].select(range(count))
    return [
        batching.Labelled(tokenizer(row["message"])["input_ids"][: lab.tier.max_length], intents.index(row["intent"]))
        for row in rows
    ]


def accuracy(classifier, rows):
    """The share of rows whose class gets the highest score, with your head on the model's vectors."""
    right = 0
    for start in range(0, len(rows), 32):
        batch = {
            name: tensor.to(classifier.device)
            for name, tensor in batching.collate(rows[start : start + 32], tokenizer.pad_token_id).items()
        }
        with torch.no_grad():
            hidden = classifier.base_model(batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
            scores = classify(hidden, batch["attention_mask"], classifier.score.weight)
        right += int((scores.argmax(dim=-1) == batch["labels"]).sum())
    return right / len(rows)


test_tickets = ticket_rows("test", 200)
classifier = models.with_classification_head(base, len(intents), tokenizer.pad_token_id)
untrained = accuracy(classifier, test_tickets)
classifier_history = training.train(
    classifier,
    ticket_rows("train", 1500),
    steps=lab.tier.steps // 2,
    batch_size=lab.tier.batch_size,
    learning_rate=lab.tier.learning_rate,
    pad_id=tokenizer.pad_token_id,
)
sorted_right = accuracy(classifier, test_tickets)
plots.compare({"new head": untrained, "trained": sorted_right}, label="accuracy on tickets")

# %% [markdown]
# The upper bar is a head of random numbers, which is right about as often as a guess among eight. It is the same
# `training.train`: it saw rows with one label each, and used the cross entropy over classes instead of over tokens.

# %%
lab.claim(
    "Half as many steps sort more than half of the tickets into eight intents",
    sorted_right > 0.5,
    measured=f"{untrained:.0%} with a new head, {sorted_right:.0%} trained",
    tiers="tiny",
)
del classifier

# %% [markdown]
# ### Trainer
#
# Most fine-tuning in the world runs through `transformers.Trainer`. It has over a hundred settings, and its defaults are
# not ours. Set it up so that it does what our loop does: no warm-up, a linear fall, gradients cut to a norm of 1.

# %% [markdown]
# ### Exercise 6.2: the same run with Trainer  ·  4 minutes  ·  ●●○
# Fill in what decides the run. `help(TrainingArguments)` lists what there is.
#
# <details><summary>Hint 1</summary>Left out, the learning rate would be 5e-5, the batch 8 rows, and the length three epochs.</details>
# <details><summary>Hint 2</summary>The schedule is called by the shape of its fall: the shape that <code>learning_rate_at</code> has.</details>


# %%
@lab.exercise
def trainer_settings(folder, steps, batch_size, rate):
    """Settings with which transformers' Trainer does what our loop does without a warm-up.

    folder: where it would write files (nothing is saved). batch_size: rows of one optimizer step; rate: the first and
    highest learning rate, falling linearly to 0. Gradients longer than 1 are cut, weights do not decay.
    """
    from transformers import TrainingArguments

    return TrainingArguments(
        output_dir=folder,
        max_steps=steps,  # SOLUTION: how many optimizer steps
        per_device_train_batch_size=batch_size,  # SOLUTION: rows of a step
        learning_rate=rate,  # SOLUTION: the highest rate
        lr_scheduler_type="linear",  # SOLUTION: the shape of the fall
        max_grad_norm=1.0,  # SOLUTION: the limit of the gradient's norm
        gradient_accumulation_steps=1,
        warmup_steps=0,
        weight_decay=0.0,
        train_sampling_strategy="sequential",  # the rows in the order in which they are given
        dataloader_pin_memory=False,
        save_strategy="no",
        logging_steps=1,
        report_to="none",
        disable_tqdm=True,
    )


# %%
import contextlib
import io

from transformers import Trainer

STEPS = 10
how = {"batch_size": 8, "pool": 1, "seed": 0}
ours = models.fresh(base)
our_losses = training.train(
    ours, train_rows, steps=STEPS, learning_rate=lab.tier.learning_rate, warmup=0, pad_id=tokenizer.pad_token_id, **how
).loss
# Trainer shuffles in its own way, so it gets the rows in the order in which ours came.
in_order = [row for rows in batching.batches(train_rows, 8, seed=0, steps=STEPS) for row in rows]
library = models.fresh(base)
with tempfile.TemporaryDirectory() as folder, models.quiet(), contextlib.redirect_stdout(io.StringIO()):
    trainer = Trainer(
        library,
        trainer_settings(folder, STEPS, 8, lab.tier.learning_rate),
        train_dataset=in_order,
        data_collator=lambda rows: pad_rows([(row.ids, row.labels) for row in rows], tokenizer.pad_token_id),
    )
    trainer.train()
their_losses = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
plots.lines(
    {"our loop": our_losses, "Trainer": their_losses},
    range(1, STEPS + 1),
    xlabel="step",
    ylabel="loss (nats per token)",
)

# %% [markdown]
# Two lines, one on top of the other: the same losses, step by step. What Trainer adds is machinery for many GPUs and many
# kinds of logging; what it computes you have built yourself.

# %%
apart = max(abs(a - b) for a, b in zip(our_losses, their_losses, strict=True))
moved = max(float((a - b).abs().max()) for a, b in zip(ours.parameters(), library.parameters()))
lab.claim(
    "Ten steps of Trainer are ten steps of our loop: losses to three decimals, weights to four",
    apart < 1e-3 and moved < 1e-4,
    measured=f"losses differ by {apart:.0e}, weights by {moved:.0e} at most",
    tiers="tiny",
)
del ours, library, trainer

# %% [markdown]
# ## 7. Two runs that went wrong
#
# Two colleagues have fine-tuned on the same rows. Ada: "My loss falls like yours, but the model does not know when to be
# quiet." Ben: "It answers, but my loss stays far above yours, whatever rate I take." You get both runs: curves,
# answers, rows.


# %%
def adas_row(prompt, answer):
    """Ada's way from prompt and answer to (ids, labels)."""
    return prompt + answer, [-100] * len(prompt) + answer


def bens_row(prompt, answer):
    """Ben's way."""
    ids = prompt + answer + [end_id]
    return ids, list(ids)


def train_on(rows):
    """Half as many steps as your run, on rows of (ids, labels)."""
    encoded = [chat.Encoded(ids, [label != -100 for label in labels]) for ids, labels in rows]
    model = models.fresh(base)
    half = {"steps": lab.tier.steps // 2, "batch_size": lab.tier.batch_size, "learning_rate": lab.tier.learning_rate}
    run = training.train(model, encoded, pad_id=tokenizer.pad_token_id, **half)
    return run, generation.generate(model, tokenizer, questions[:20], max_new_tokens=24)


adas = [adas_row(*parts(row["messages"])) for row in answers["train"]]
bens = [bens_row(*parts(row["messages"])) for row in answers["train"]]
adas_run, adas_answers = train_on(adas)
bens_run, bens_answers = train_on(bens)
plots.loss_curve({"yours": history, "Ada": adas_run, "Ben": bens_run})

# %% [markdown]
# One line per run; theirs have half as many steps. Ada's curve shows nothing at all. Ben's lies higher, but does that
# mean that his model is worse? The answers:

# %%
rows = [(m[-1]["content"], a, b, w) for m, a, b, w in zip(questions, adas_answers, bens_answers, wanted)]
plots.before_after(rows[:5], headers=("question", "Ada's model", "Ben's model", "wanted"))

# %% [markdown]
# And a row of each, as the loop sees it. Ada's first:

# %%
chat.show_mask(chat.Encoded(adas[0][0], [label != -100 for label in adas[0][1]]), tokenizer)

# %%
chat.show_mask(chat.Encoded(bens[0][0], [label != -100 for label in bens[0][1]]), tokenizer)

# %% [markdown]
# Do you see both faults? Write down for the machine what you look for, so that the next run is refused before it starts.

# %% [markdown]
# ### Exercise 7.1: what is wrong with a row  ·  6 minutes  ·  ●●○
# Five conditions, one for each name.
#
# <details><summary>Hint 1</summary><code>scored</code> holds the places that carry a loss. <code>any(... for place in scored)</code> asks whether one of them is bad.</details>
# <details><summary>Hint 2</summary>For the end, look at the last place that is no padding: both its token and its label have to be <code>end_id</code>. Python lets you chain: <code>a == b == c</code>.</details>


# %%
@lab.exercise
def find_faults(ids, labels, attention_mask, prompt_length, end_id):
    """What is wrong with a padded row, as a set of names; empty for a sound one.

    ids, labels, attention_mask: lists of the same length, padding on the right; prompt_length: tokens of the prompt.
    "nothing scored": no label but -100. "prompt scored": a label other than -100 in the prompt. "padding scored": one
    where the mask is 0. "wrong token": one that is not the token at its place. "end not learned": the last token that
    is no padding is not end_id, or has another label (so it comes with "nothing scored").
    """
    scored = [place for place, label in enumerate(labels) if label != -100]
    last = sum(attention_mask) - 1
    nothing = len(scored) == 0  # SOLUTION: no place at all
    prompt = any(place < prompt_length for place in scored)  # SOLUTION: a place of the prompt
    padding = any(attention_mask[place] == 0 for place in scored)  # SOLUTION: a place that is padding
    wrong = any(labels[place] != ids[place] for place in scored)  # SOLUTION: a label that is not the token there
    end = not ids[last] == labels[last] == end_id  # SOLUTION: the last place is not the end, or is not learned
    found = {
        "nothing scored": nothing,
        "prompt scored": prompt,
        "padding scored": padding,
        "wrong token": wrong,
        "end not learned": end,
    }
    return {name for name, is_so in found.items() if is_so}


# %%
def count_faults(rows):
    """How many of the rows (ids, labels) have which fault."""
    counts = {}
    for (ids, labels), row in zip(rows, answers["train"]):
        prompt, _ = parts(row["messages"])
        for name in find_faults(ids, labels, [1] * len(ids), len(prompt), end_id):
            counts[name] = counts.get(name, 0) + 1
    return counts


counted = {"Ada": count_faults(adas), "Ben": count_faults(bens), "yours": count_faults(built)}
for name, counts in counted.items():
    print(f"{name}: {counts or 'sound'}")

# %%
wordy = [sum(len(tokenizer(text)["input_ids"]) > 20 for text in texts) for texts in (adas_answers, bens_answers)]
last = slice(len(bens_run.loss) * 4 // 5, len(bens_run.loss))
higher = sum(bens_run.loss[last]) / sum(history.loss[last])
lab.claim(
    "Every row of Ada's lacks the end, every row of Ben's has the prompt in the loss; yours are sound",
    counted == {"Ada": {"end not learned": len(adas)}, "Ben": {"prompt scored": len(bens)}, "yours": {}},
    measured=f"{len(adas):,} rows each",
)
lab.claim(
    "A model that never learned the end runs on: at least 8 of 20 answers fill the room there is, of Ben's at most 2",
    wordy[0] >= 8 and wordy[1] <= 2,
    measured=f"{wordy[0]} and {wordy[1]} of 20",
    tiers="tiny",
)
lab.claim(
    "With the prompt in it the loss is at least a third higher at the same step",
    higher > 1.33,
    measured=f"{higher:.1f} times",
    tiers="tiny",
)

# %% [markdown]
# <details><summary><b>To think about:</b> Ben masks the prompt but for its last three tokens, and forgets the end as Ada did. His model stops. Why?</summary>
#
# - *Chance*: no, it stops every time.
# - *The question ends with the same token*: yes. It stands among the last three tokens of the prompt, so the model learns
#   it there. Two faults can hide each other, and a run that looks sound may be none.
# - *The base model could stop already*: no, Ada's run shows that it could not.
# </details>

# %% [markdown]
# ## 8. Where you stand

# %%
lab.summary()

# %% [markdown]
# **What to try next**, by ambition:
#
# 1. *Small*: train with `mix_in` at shares of 0.05 and 0.5. How little general text is enough?
# 2. *Medium*: `training.train` takes `keep_best="lowest"`. Give it an `evaluate` that measures general perplexity beside
#    the validation loss, and find a rule for when to stop that looks at both.
# 3. *Large*: let the base model write the general text that you mix in (`generation.generate` with a temperature of 1).
#    Does it protect as well as the text that pretraining had read?
