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
# A language model comes to you ready-made. This course is about changing it: cheaply, on purpose, and with numbers that
# tell you whether it worked. In this first lab you look inside a small model, let it write, find out what it knows,
# and at the end you fine-tune it. On a computer without a GPU nothing is downloaded: the model (three million weights)
# and the data come with the course.

# %% [markdown]
# ## 0. Prompt, retrieve or fine-tune?
#
# Three ways to make a model do what you want, in the order in which to try them, and a fourth line about cost:
#
# | What is missing? | What helps | Why |
# |---|---|---|
# | It could do the task, but does not know what you want | **Prompting**: say it better, show examples | Minutes of work, nothing is trained |
# | It does not know your facts, or they change | **Retrieval**: look the facts up, put them into the prompt | Facts stay in a store that you can edit and cite |
# | It knows enough, but not your format, labels, tone or routine | **Fine-tuning**: change the weights with examples | Behaviour that would fill a prompt moves into the weights |
# | It works, but is too slow or too expensive | **Fine-tuning a smaller model** on answers of the large one | A narrow task needs fewer weights |
#
# Three questions settle most cases. *Can I write down ten examples of right answers?* If not, you could not tell
# whether a method helped.
# *Would a clever stranger succeed with only a good prompt?* Then prompt. *Would the stranger need a manual, or months
# of practice?* A manual is retrieval; practice is fine-tuning. The two often go together: retrieval for what to say,
# fine-tuning for how.
#
# **How large a model?** The smallest that does the task tolerably with a good prompt: fine-tuning closes gaps of habit
# more easily than gaps of ability. Then memory decides. The next cell computes what the weights need in three kinds of
# training. (Their names are explained in labs 03, 04 and 05. Here only the sizes matter.)

# %%
# Bytes per weight. Full fine-tuning keeps four numbers of 4 bytes: the weight, its gradient, and two averages for the
# optimizer. LoRA keeps the weights frozen, 2 bytes each. QLoRA keeps them frozen in 4 bits, and 0.127 bits on top for
# the scales of the blocks (Dettmers et al. 2023, section 3). What the last two train besides is small.
bytes_per_weight = {"full fine-tuning": 4 * 4, "LoRA": 2, "QLoRA": (4 + 0.127) / 8}
print(f"{'':18}" + "".join(f"{billions:>8} B" for billions in (0.5, 1.5, 7, 70)))
for method, size in bytes_per_weight.items():
    print(f"{method:18}" + "".join(f"{billions * size:>7.1f} GB" for billions in (0.5, 1.5, 7, 70)))

# %% [markdown]
# Each column is a model of so many billion weights, each row what its training keeps in memory; the intermediate results
# of a training step come on top. A large graphics card holds 80 GB.
#
# <details><summary><b>To think about:</b> customers ask a ferry line when the next boat leaves. Prompt, retrieve or fine-tune?</summary>
#
# - *Fine-tune on the timetable*: no. It changes every season, and the model would mix old and new without a warning.
# - *Prompt only*: no. The model cannot know the timetable.
# - *Retrieve*: yes. Look today's departures up and put them into the prompt. Fine-tune as well if the answers should
#   follow the house style every time.
# </details>

# %% [markdown]
# ## 1. How these labs work
#
# You work through cells from top to bottom: `Shift`+`Enter` runs one. Some cells hold a function with **gaps**, written
# `...`. Replace them, run the cell, and the **verdict** appears below it: right, not yet (with what was expected, what
# came, and the likely mistake), or not attempted. Run it as often as you like.
#
# An exercise that is not right never blocks you: its name then means the course's own version, and yours stays at
# hand as `name.yours`. Some sentences are **claims**, checked against what was measured in your run.
# Your notebook is a copy. The original stays in `labs/`, the worked version in `solutions/`.

# %%
import math
import random

import torch

from ftlabs import Lab, chat, datasets, evaluation, generation, models, plots, training

lab = Lab("00_start_here")
model, tokenizer = models.load_base(lab.tier)
trainable, total = models.count_parameters(model)
print(f"{total:,} weights, {len(tokenizer):,} different tokens")

# %% [markdown]
# The card above says which **tier** was chosen: which model, and how much work, fit this machine. The same notebook
# runs with a larger model where there is a GPU. A number in the model that training can change is a **weight**.

# %% [markdown]
# ## 2. Tokens, and what comes next
#
# A model does not read letters. A **tokenizer** cuts the text into pieces from a fixed vocabulary, the **tokens**, and
# replaces each by its number, its id. Frequent words are one token, rare ones several.

# %%
text = datasets.load("general-text")["heldout"][0]["text"][:160]
ids = tokenizer(text, add_special_tokens=False)["input_ids"]  # the text alone, no token for its beginning or end
plots.token_strip(chat.pieces(ids[:40], tokenizer), ids[:40])

# %% [markdown]
# Each box is one token with its id below; the dot stands for a space, which belongs to the token that follows it.
#
# Given tokens, the model computes one score for every token of its vocabulary, at every position: how well would this
# token fit next? The scores are called **logits**. The softmax turns them into probabilities:
#
# $$p_i = \frac{\exp(z_i / T)}{\sum_j \exp(z_j / T)}$$
#
# with the logits $z$ and a **temperature** $T$. A low temperature sharpens the distribution, a high one flattens it.
#
#     read so far    the    old    captain    opened    the
#     logits          z      z        z          z       z      one row of scores each
#                                                        |
#                            only this row says what comes after the whole text

# %% [markdown]
# ### Exercise 2.1: the distribution of the next token  ·  3 minutes  ·  ●○○
# You get the logits of several texts at once, a **batch**. Return the probabilities of the token after the last one.
#
# <details><summary>Hint 1</summary>Three dimensions come in: batch, length, vocabulary. Two go out. Which one do you pick a single entry from?</details>
# <details><summary>Hint 2</summary>Python counts from the end with negative indices. <code>torch.softmax</code> wants to know its <code>dim</code>.</details>


# %%
@lab.exercise
def next_token_probabilities(logits, temperature=1.0):
    """How likely each token of the vocabulary is to come next.

    logits (batch, length, vocabulary), temperature > 0.
    Returns (batch, vocabulary); each row sums to 1.
    """
    last = logits[:, -1]  # SOLUTION: the logits at the last position, (batch, vocabulary)
    return torch.softmax(last / temperature, dim=-1)  # SOLUTION: probabilities, after dividing by the temperature


# %%
prompt = "The old captain opened the"
prompt_ids = torch.tensor([tokenizer(prompt, add_special_tokens=False)["input_ids"]]).to(model.device)
with torch.no_grad():  # no gradients: nothing is trained here
    logits = model(prompt_ids).logits.float().cpu()
probabilities = next_token_probabilities(logits, temperature=1.0)[0]
top = probabilities.topk(10)
plots.next_token(chat.pieces(top.indices.tolist(), tokenizer), top.values.tolist(), prompt=prompt)

# %% [markdown]
# Each bar is one token that could come next; all the others of the vocabulary share what is missing to 100 %. Change
# `temperature` above to 0.5 and to 3: which bar grows, and does the order change?

# %% [markdown]
# ## 3. Loss and perplexity: how surprised is the model?
#
# Is the model good? Take a text that it has not seen, and ask at each token: how probable did the model find the token
# that really came? The negative logarithm of that probability is the **surprise**, counted in **nats** when the
# logarithm is the natural one; its mean over the text is the **loss**, the number that training brings down.
#
#     read so far     the    old    captain    opened
#     predicts        old?   capt.? opened?    (nothing left to compare with)
#     really came     old    captain opened
#
# One thing goes wrong again and again: the prediction made at position `t` is about the token at position `t + 1`. So
# predictions and targets must be **shifted** against each other by one.

# %% [markdown]
# ### Exercise 3.1: the loss of a text  ·  5 minutes  ·  ●●○
# Compute the mean surprise over all predictions that can be compared with a token.
#
# <details><summary>Hint 1</summary>In a text of 5 tokens there are 4 predictions to score. Which logits have no target? Which token has no prediction?</details>
# <details><summary>Hint 2</summary><code>x[:, :-1]</code> drops the last position, <code>x[:, 1:]</code> the first; one of them belongs to the logits. There is a <code>log_</code> version of the function of exercise 2.1.</details>


# %%
@lab.exercise
def next_token_loss(logits, ids):
    """Mean surprise, in nats, at the tokens that really came next.

    logits (batch, length, vocabulary): row t is the prediction made after token t; ids (batch, length).
    Returns a scalar tensor: the mean of -log p(next token) over batch x (length - 1) predictions.
    """
    predictions = torch.log_softmax(logits[:, :-1], dim=-1)  # SOLUTION: log-probabilities where a next token exists
    targets = ids[:, 1:]  # SOLUTION: the token that came after each of these positions
    picked = predictions.gather(-1, targets.unsqueeze(-1))  # the log-probability of each target
    return -picked.mean()  # SOLUTION: the mean surprise


# %% [markdown]
# A single text says little. To score many texts, their losses must be averaged so that every *token* counts once: a
# text of 300 tokens weighs a hundred times more than one of 3. The exponential of that mean is the **perplexity**. It
# reads as "as unsure as if so many tokens were equally likely". 1 is certainty; the size of the vocabulary is what blind
# guessing gives. It can be higher still: a model that is sure and wrong is worse than one that guesses.

# %% [markdown]
# ### Exercise 3.2: perplexity of many texts  ·  4 minutes  ·  ●●○
# You get the mean loss and the number of scored tokens of each text. Return one perplexity for all of them.
#
# <details><summary>Hint 1</summary>A mean loss times the number of tokens is that text's total surprise.</details>
# <details><summary>Hint 2</summary><code>zip(losses, counts)</code> walks over both. Average first, <code>math.exp</code> last.</details>


# %%
@lab.exercise
def perplexity(losses, counts):
    """Perplexity of several texts together.

    losses: the mean loss of each text, in nats per token; counts: how many tokens were scored in each.
    Returns a number: exp of the mean loss per token over all texts.
    """
    total = sum(loss * count for loss, count in zip(losses, counts))  # SOLUTION: the surprise of all texts, summed
    return math.exp(total / sum(counts))  # SOLUTION: the exponential of the mean per token


# %% [markdown]
# Now measure, on new texts of the kinds that the model was trained on. The same words in a random order are the same
# vocabulary, but no language. If the model has learned more than which words are frequent, the shuffled texts must
# surprise it far more.


# %%
def shuffled(text):
    words = text.split(" ")
    random.Random(0).shuffle(words)
    return " ".join(words)


def measure(texts):
    """Perplexity of texts, with your two functions."""
    losses, counts = [], []
    for text in texts:
        ids = torch.tensor([tokenizer(text)["input_ids"]]).to(model.device)
        with torch.no_grad():
            losses.append(float(next_token_loss(model(ids).logits, ids)))
        counts.append(ids.shape[1] - 1)
    return perplexity(losses, counts)


general = [row["text"] for row in datasets.load("general-text")["heldout"]][:60]
tickets = datasets.load("ferry-tickets")
ppl = {
    "new texts": measure(general),
    "the same, words shuffled": measure([shuffled(text) for text in general]),
    "ferry tickets": measure(tickets["test"]["message"][:60]),
}
plots.compare(ppl, label="perplexity (log scale)", log=True)

# %% [markdown]
# Lower is better; each step of the axis is a factor of ten. The same words out of order are far less predictable: the
# model has learned order, and not only frequency. The third bar belongs to the task of section 6, messages to a ferry
# line. The model has met most of their words, but never its islands, its harbours and the way its customers write.

# %%
lab.claim(
    "Shuffling the words makes the same texts at least ten times as perplexing",
    ppl["the same, words shuffled"] > 10 * ppl["new texts"],
    measured=f"{ppl['new texts']:.1f} and {ppl['the same, words shuffled']:.0f}",
    tiers="tiny",
)

# %% [markdown]
# ## 4. Writing: greedy and sampled
#
# A model that predicts one token can write a text: choose a token, put it behind the text, ask again. The text that it
# starts from is the **prompt**. The simplest choice is the most likely token every time, called **greedy**. It ends
# when a **stop token** comes, which stands for the end of the text, or after so many tokens.

# %% [markdown]
# ### Exercise 4.1: a loop that writes  ·  5 minutes  ·  ●●○
# Continue the prompt, one most likely token at a time.
#
# <details><summary>Hint 1</summary>The model must see all that was written so far, at every step, and you read its last position.</details>
# <details><summary>Hint 2</summary><code>argmax</code> has a <code>keepdim</code>, which spares you a reshape; <code>torch.cat</code> joins a list of tensors along a <code>dim</code>. A token of shape (1, 1) becomes a number with <code>.item()</code>.</details>


# %%
@lab.exercise
@torch.no_grad()
def generate_greedily(model, ids, max_new_tokens, stop_id):
    """Continue a text with the most likely token, again and again.

    model(ids).logits has shape (1, length, vocabulary); ids (1, length).
    Returns (1, length + n), n <= max_new_tokens: the prompt and the new tokens. It ends early, right after stop_id was
    generated; that token is kept.
    """
    for _ in range(max_new_tokens):
        token = model(ids).logits[:, -1].argmax(dim=-1, keepdim=True)  # SOLUTION: the most likely next token, (1, 1)
        ids = torch.cat([ids, token], dim=-1)  # SOLUTION: the text with the token behind it
        # BEGIN SOLUTION: end the loop when stop_id was generated
        if token.item() == stop_id:
            break
        # END SOLUTION
    return ids


# %%
story = " ".join(general[0].split()[:8])
story_ids = torch.tensor([tokenizer(story, add_special_tokens=False)["input_ids"]]).to(model.device)
greedy = [tokenizer.decode(generate_greedily(model, story_ids, 40, tokenizer.eos_token_id)[0]) for _ in range(2)]
print(greedy[0])

# %%
lab.claim("Greedy writing says the same every time", greedy[0] == greedy[1], measured="two runs, one text")

# %% [markdown]
# People do not always say the most likely word, and text that does so repeats itself (Holtzman et al. 2020). **Sampling**
# draws the next token at random, each with its probability. But the many unlikely tokens together spoil a sentence
# sooner or later, so the tail is cut: only the `k` most likely stay, **top-k** (Fan et al. 2018, section 5.4).

# %% [markdown]
# ### Exercise 4.2: only the k most likely  ·  4 minutes  ·  ●●○
# Cut everything but the k most likely tokens of each row, and make what is left a distribution again.
#
# <details><summary>Hint 1</summary>Tensors have a method <code>topk</code>; its <code>.values</code> are in falling order. The last of them is the threshold.</details>
# <details><summary>Hint 2</summary><code>torch.where(condition, a, 0.0)</code> keeps entries of <code>a</code>. Divide by the sum of each row, with <code>keepdim=True</code>.</details>


# %%
@lab.exercise
def keep_top_k(probabilities, k):
    """Only the k most likely tokens of each row stay possible.

    probabilities (batch, vocabulary), each row sums to 1. Returns the same shape: the others are 0, and each row sums
    to 1 again. The input stays as it is.
    """
    smallest_kept = probabilities.topk(k, dim=-1).values[:, -1:]  # SOLUTION: the k-th largest of each row, (batch, 1)
    kept = torch.where(probabilities >= smallest_kept, probabilities, 0.0)  # SOLUTION: zero below it
    return kept / kept.sum(dim=-1, keepdim=True)  # SOLUTION: each row divided so that it sums to 1


# %%
def sample(ids, new_tokens, k, temperature, seed):
    """Write with your functions: probabilities, cut to the k most likely, then a draw."""
    generator = torch.Generator().manual_seed(seed)
    for _ in range(new_tokens):
        with torch.no_grad():
            logits = model(ids).logits.float().cpu()
        allowed = keep_top_k(next_token_probabilities(logits, temperature), k)
        token = torch.multinomial(allowed, 1, generator=generator).to(ids.device)
        ids = torch.cat([ids, token], dim=-1)
        if token.item() == tokenizer.eos_token_id:
            break
    return tokenizer.decode(ids[0], skip_special_tokens=True)


samples = [sample(story_ids, 30, k=20, temperature=1.0, seed=seed) for seed in range(3)]
for text in samples:
    print("•", text, "\n")

# %%
lab.claim(
    "Sampling with other seeds gives other texts", len(set(samples)) > 1, measured=f"{len(set(samples))} different of 3"
)

# %% [markdown]
# ## 5. What the base model knows, does, and does not do
#
# A model that was only trained to predict text, a **base model**, does one thing: it goes on with the text. That can
# look like knowledge. It is rarely an answer.

# %%
facts = datasets.load("general-text")["facts"]
said = generation.generate(model, tokenizer, facts["prompt"], max_new_tokens=8)
known = [answer.lower() in text.lower() for answer, text in zip(facts["answer"], said)]
questions = datasets.load("general-text")["questions"]["question"][:60]
replies = generation.generate(model, tokenizer, questions, max_new_tokens=20)
asks_on = ["?" in reply for reply in replies]
rows = list(zip(facts["prompt"], said))[::80] + list(zip(questions, replies))[:3]
plots.before_after(rows, headers=("prompt", "the base model goes on with"))

# %% [markdown]
# In the first rows the prompt is the beginning of a fact, worded as in no text of the pretraining. In the last rows
# it is a question: in the texts this model read, questions stood in lists, so it goes on asking.

# %%
lab.claim(
    "The base model completes more than half of the facts: the answer stands in its next eight tokens",
    2 * sum(known) > len(known),
    measured=f"{sum(known) / len(known):.0%} of {len(known)}",
    tiers="tiny",
)
lab.claim(
    "Asked a question, it asks another at least four times in five",
    sum(asks_on) >= 0.8 * len(asks_on),
    measured=f"a question mark in {sum(asks_on) / len(asks_on):.0%} of {len(asks_on)} replies",
    tiers="tiny",
)

# %% [markdown]
# <details><summary><b>To think about:</b> it has the knowledge, but does not answer. What is missing?</summary>
#
# - *More knowledge*: no, the fact was there when the sentence began the right way.
# - *A larger model*: size alone does not make a model answer. Large base models go on with the text as well.
# - *The habit of answering*: yes. Habits are what fine-tuning is good at.
# </details>

# %% [markdown]
# ## 6. Your first fine-tuning
#
# A ferry line gets messages from its customers and wants each one labelled with an intent: what is it about? Here are
# some of its tickets.

# %%
plots.before_after(
    [(row["message"], row["intent"]) for row in tickets["train"].select(range(5))], headers=("message", "intent")
)

# %% [markdown]
# To learn from a row, the model must see it the way it will be used: the customer speaks, the assistant answers with
# the label. A **conversation** is a list of turns, each with a role and a content; the tokenizer's chat template
# turns it into tokens. The loss counts only on what the assistant says.

# %% [markdown]
# ### Exercise 6.1: from a row to a conversation  ·  3 minutes  ·  ●○○
# The roles are called `user` and `assistant`; each turn is a dictionary with the keys `role` and `content`.
#
# <details><summary>Hint 1</summary>The customer is the user. Whose words is the model to learn?</details>
# <details><summary>Hint 2</summary>A turn says who speaks and what is said. What the customer wrote is <code>row["message"]</code>.</details>


# %%
@lab.exercise
def ticket_to_conversation(row):
    """A ticket as a conversation: what the customer wrote, and the intent as the answer.

    row: {"message": text, "intent": text}. Returns a list of two turns, each {"role": ..., "content": ...}.
    """
    question = {"role": "user", "content": row["message"]}  # SOLUTION: the customer's turn
    answer = {"role": "assistant", "content": row["intent"]}  # SOLUTION: the turn that the model is to learn
    return [question, answer]


# %%
train_rows = [chat.encode(ticket_to_conversation(row), tokenizer) for row in tickets["train"]]
chat.show_mask(train_rows[0], tokenizer)

# %% [markdown]
# What is marked carries the loss: the label, and the token that ends the turn. Everything else is only read. First the
# score *before*, on messages that are not in the training set. **Exact match** is the share of answers that are right
# to the letter.

# %%
test = tickets["test"].select(range(100))
prompts = [ticket_to_conversation(row)[:1] for row in test]
answers_before = generation.generate(model, tokenizer, prompts, max_new_tokens=12)
before = evaluation.exact_match(answers_before, test["intent"])
print(f"exact match before: {before:.0%}")

# %% [markdown]
# Now train: in each **step** the model sees a batch of rows, and every weight moves a little in the direction that
# makes the right labels less surprising. How far it moves is the **learning rate**. Lab 03 takes this loop apart.

# %%
tuned = models.fresh(model)
history = training.train(
    tuned,
    train_rows,
    steps=lab.tier.steps,
    batch_size=lab.tier.batch_size,
    learning_rate=lab.tier.learning_rate,
    pad_id=tokenizer.pad_token_id,
)
plots.loss_curve(history)

# %% [markdown]
# The curve shows the loss on the labels of each batch, and its running mean. It falls steeply at first: which eight
# labels there are is learned quickly, and which message takes which label more slowly.

# %%
answers_after = generation.generate(tuned, tokenizer, prompts, max_new_tokens=12)
after = evaluation.exact_match(answers_after, test["intent"])
rows = [(m, b, a, i) for m, b, a, i in zip(test["message"], answers_before, answers_after, test["intent"])]
plots.before_after(rows[:8], headers=("message", "before", "after", "wanted"))

# %%
lab.claim(
    "The base model gets under a tenth of the labels right (guessing gets an eighth), fine-tuned more than half",
    before < 0.1 and after > 0.5,
    measured=f"{before:.0%} before, {after:.0%} after",
    tiers="tiny",
)

# %% [markdown]
# Did that cost anything? Measure the tuned model on the general texts of section 3.

# %%
general_rows = [chat.encode_text(text, tokenizer, lab.tier.max_length, truncate=True) for text in general]
kept = {
    "before": evaluation.perplexity(model, general_rows),
    "after": evaluation.perplexity(tuned, general_rows),
}
plots.compare(kept, label="perplexity of general texts")

# %%
lab.claim(
    "Fine-tuning on tickets made the model worse at general texts",
    kept["after"] > 1.1 * kept["before"],
    measured=f"perplexity {kept['before']:.1f} before, {kept['after']:.1f} after",
    tiers="tiny",
)

# %% [markdown]
# Both bars show the same texts: the second model has **forgotten** some of what the first knew, though nobody asked it
# to. Lab 03 measures this and does something about it; lab 04 asks whether LoRA forgets less.

# %% [markdown]
# ## 7. Where you stand

# %%
lab.summary()

# %% [markdown]
# **What to try next**, by ambition:
#
# 1. *Small*: train with a fifth of the steps, and with a fifth of the rows (`train_rows[:250]`). Which hurts more?
# 2. *Medium*: write five tickets of your own that the tuned model gets wrong. What do they have in common?
# 3. *Large*: fine-tune on the *messages* instead of the labels (`chat.encode_text`), and let the model write tickets.
