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
# Lab 03 changed every weight of the model. That works, and it has two prices. While training, each weight needs three
# more numbers: its gradient, and two averages for the optimiser. After training, each task leaves a model as large as
# the base. **LoRA** (Hu et al. 2021) freezes all weights and trains a small addition beside them. In this lab you build
# it from tensors, prove that yours does what the library peft does, and find out what to choose and what it costs.

# %%
import tempfile
import time
from pathlib import Path

import torch

from ftlabs import Lab, adapters, batching, chat, datasets, evaluation, generation, models, plots, reuse, training
from ftlabs.experiments import ferry, lab04
from ftlabs.lora import lora_layers, put_adapter, weight_change
from ftlabs.recorded import Record

lab = Lab("04_lora")
from peft import LoraConfig, get_peft_model

base, tokenizer = models.load_base(lab.tier)
data = ferry.prepare(base, tokenizer, every=lab04.EVERY)
print(f"{len(data.train)} questions to train on, {len(data.questions)} to test with")

# %% [markdown]
# The task is lab 03's: short answers about the ferry line. Here it has every third of the facts only, so that a run of
# a few seconds sees each of them often enough.

# %% [markdown]
# ## 1. A large change made of two thin matrices
#
# Training turns a weight matrix $W$ into $W + \Delta W$. The change is as large as the matrix: `d_out` times `d_in`
# numbers. But a matrix can be large and say little. If $\Delta W$ has **rank** $r$, it is the product of two thin ones,
#
# $$\Delta W = \frac{\alpha}{r} \, B A, \qquad A: r \times d_{in}, \quad B: d_{out} \times r$$
#
# and only $A$ and $B$ are trained (Hu et al. 2021, section 4.1). The factor $\alpha / r$ is the **scale**. It is there so
# that you can change the rank and keep the learning rate.
#
#     x  ─────────── W  (frozen) ───────────┐
#     │                                     +──  output
#     └── A ── r numbers ── B ── · alpha/r ─┘
#
# $\Delta W$ itself is never built. What is computed is the update of the *output*: first down to $r$ numbers, then up.
# Two things go wrong here: the scale is forgotten, and the two products meet the wrong sides.

# %% [markdown]
# ### Exercise 1.1: the low-rank update  ·  5 minutes  ·  ●○○
# Compute what LoRA adds to the output of a layer.
#
# <details><summary>Hint 1</summary>A layer's weight is stored as (out, in), and so are <code>a</code> and <code>b</code>. A product with <code>x</code> on the left needs them the other way round.</details>
# <details><summary>Hint 2</summary>The rank is the side that the two matrices share. Follow the shape: d_in, then r, then d_out.</details>


# %%
@lab.exercise
def low_rank_update(x, a, b, alpha):
    """What LoRA adds to a layer's output (Hu et al. 2021, section 4.1).

    x (..., d_in), a (r, d_in), b (d_out, r); alpha: numerator of the scale, whose denominator is the rank r.
    Returns (..., d_out).
    """
    rank = a.shape[0]  # SOLUTION: r, from the shape of a
    inner = x @ a.T  # SOLUTION: x through a, (..., r)
    return (alpha / rank) * (inner @ b.T)  # SOLUTION: that through b, times the scale


# %%
layer = base.model.layers[0].mlp.up_proj
d_out, d_in = layer.weight.shape
a, b = torch.randn(8, d_in), torch.randn(d_out, 8)
x = torch.randn(100, d_in)
update = low_rank_update(x, a, b, alpha=16)
print(f"The matrix has {layer.weight.numel():,} numbers, the two factors {a.numel() + b.numel():,}.")
print(f"Rank of the update of {len(x)} inputs: {torch.linalg.matrix_rank(update)}")

# %% [markdown]
# The rank of the update is that of the factors, however many inputs you send through.

# %% [markdown]
# ## 2. A layer that learns beside a frozen one
#
# Now a module that stands in for a linear layer. Four things must be right, and none of them raises an error when it is
# wrong:
#
# - **the base is frozen**, weight and bias;
# - **$B$ starts at zero**, so that the model is unchanged before the first step;
# - **$A$ does not**. The gradient of $B$ is made with $A$, and that of $A$ with $B$: if both were zero, neither would
#   ever move;
# - **dropout acts on the input of the update alone**. What the frozen layer sees stays whole.
#
# <details><summary><b>To think about:</b> after the first backward pass, which of A and B has a gradient that is not zero?</summary>
#
# - *A*: no. Its gradient passes through $B$, which is zero.
# - *B*: yes. $A$ is random, so $B$ learns first; from the second step on both do.
# - *Neither*: that is the broken run of section 8.
# </details>

# %% [markdown]
# ### Exercise 2.1: a layer that learns a low-rank update  ·  8 minutes  ·  ●●●
# Fill in how the layer starts, and what it computes. `merged` comes in section 3; until then it is False.
#
# <details><summary>Hint 1</summary>Modules have a method <code>requires_grad_</code>, tensors one that fills them from a uniform distribution. Both end in an underscore: they change what they are called on.</details>
# <details><summary>Hint 2</summary>Two terms make the output, and both start from <code>x</code>. <code>self.dropout</code> knows by itself whether the layer is in training. Your function of exercise 1.1 has the scale in it.</details>


# %%
@lab.exercise
class LoRALinear(torch.nn.Module):
    """A linear layer that stays as it is, and a low-rank update beside it that learns.

    base: the layer (weight (d_out, d_in), perhaps a bias), frozen from now on. rank, alpha: of the update. dropout: the
    share of inputs that the update, and only the update, does not see in training.
    a (rank, d_in) starts uniform within 1 / sqrt(d_in), as peft's does; b (d_out, rank) starts at zero. Both are on the
    base's device.
    """

    def __init__(self, base, rank, alpha, dropout=0.0):
        super().__init__()
        self.base, self.alpha, self.merged = base, alpha, False
        self.dropout = torch.nn.Dropout(dropout)
        # BEGIN SOLUTION: the base gets no gradient any more
        base.requires_grad_(False)
        # END SOLUTION
        bound, device = base.in_features**-0.5, base.weight.device
        a = torch.empty(rank, base.in_features, device=device)
        b = torch.empty(base.out_features, rank, device=device)
        # BEGIN SOLUTION: fill a and b with what they start from
        a.uniform_(-bound, bound)
        b.zero_()
        # END SOLUTION
        self.a, self.b = torch.nn.Parameter(a), torch.nn.Parameter(b)

    def forward(self, x):
        """x (..., d_in). Returns (..., d_out)."""
        if self.merged:
            return self.base(x)
        update = low_rank_update(self.dropout(x), self.a, self.b, self.alpha)  # SOLUTION: the update, with dropout
        return self.base(x) + update  # SOLUTION: what the layer gives


# %% [markdown]
# A model is a tree of modules. A layer deep inside has a full name, such as `model.layers.0.mlp.up_proj`, whose last part
# is its own name. To put LoRA in, look the layer's parent up, and set its attribute. The rest of the model (embeddings,
# norms, head) has to be frozen as well: what trains but is not part of the adapter is lost when only the adapter is kept.

# %% [markdown]
# ### Exercise 2.2: put it into a model  ·  7 minutes  ·  ●●●
# Replace the linear layers that are asked for, and leave nothing else to train.
#
# <details><summary>Hint 1</summary><code>named_modules()</code> gives full names and modules; containers are among them. <code>isinstance</code> tells what a module is.</details>
# <details><summary>Hint 2</summary>Of a full name such as "a.b.c", <code>rpartition(".")</code> gives three parts. Freezing a model freezes what is in it at that moment: mind the order.</details>


# %%
@lab.exercise
def add_lora(model, targets, rank, alpha, dropout=0.0):
    """Freeze the model, and put a LoRALinear in place of each linear layer whose own name is one of targets.

    A layer's own name is the last part of its full name. In place. Returns the full names of the layers that were
    replaced, in the model's order.
    """
    # BEGIN SOLUTION: no weight of the model gets a gradient
    model.requires_grad_(False)
    # END SOLUTION
    linear = [n for n, m in model.named_modules() if isinstance(m, torch.nn.Linear)]  # SOLUTION: all linear layers
    names = [n for n in linear if n.rpartition(".")[2] in targets]  # SOLUTION: those whose own name is a target
    for name in names:
        path, _, own = name.rpartition(".")
        parent = model.get_submodule(path)
        # BEGIN SOLUTION: put a LoRA layer, made from the old layer, into the old one's place
        setattr(parent, own, LoRALinear(getattr(parent, own), rank, alpha, dropout))
        # END SOLUTION
    return names


# %% [markdown]
# What does it cost? Not the product of a matrix's sides but their sum, times the rank.

# %% [markdown]
# ### Exercise 2.3: how many numbers are trained?  ·  3 minutes  ·  ●○○
# Count them, for a model whose layers are all alike.
#
# <details><summary>Hint 1</summary>One of the factors is as wide as the input, the other as high as the output. What is their other side?</details>
# <details><summary>Hint 2</summary>Sum over the matrices of one layer first.</details>


# %%
@lab.exercise
def lora_parameter_count(shapes, rank, layers):
    """How many numbers LoRA trains in a model of equal layers.

    shapes: (d_in, d_out) of each adapted matrix of one layer; rank: of each update; layers: how many layers there are.
    """
    per_layer = sum(rank * (d_in + d_out) for d_in, d_out in shapes)  # SOLUTION: the numbers of one layer
    return layers * per_layer  # SOLUTION: those of all layers


# %% [markdown]
# LLaMA-7B has 32 layers. Its attention matrices are 4,096 wide and high; the MLP goes up to 11,008 and down again.

# %%
square, up, down = (4096, 4096), (4096, 11008), (11008, 4096)
queries_and_values = lora_parameter_count([square, square], rank=8, layers=32)
all_linear = lora_parameter_count([square] * 4 + [up, up, down], rank=16, layers=32)
print(f"queries and values at rank 8: {queries_and_values:,}; all linear layers at rank 16: {all_linear:,}")

# %%
lab.claim(
    "For LLaMA-7B the formula gives 4,194,304 (queries and values, rank 8) and 39,976,960 (all linear layers, rank 16)",
    (queries_and_values, all_linear) == (4_194_304, 39_976_960),
    measured=f"{queries_and_values:,} and {all_linear:,}",
)

# %% [markdown]
# The first of these is the number that peft prints for the same choice. Now our own model, at rank 8, with LoRA in all
# seven matrices of each layer.

# %%
ATTENTION = ["q_proj", "k_proj", "v_proj", "o_proj"]
MLP = ["gate_proj", "up_proj", "down_proj"]
RANK = 8

torch.manual_seed(0)
tuned = models.fresh(base)
adapted = add_lora(tuned, ATTENTION + MLP, rank=RANK, alpha=2 * RANK)
trainable, total = models.count_parameters(tuned)
ids = torch.tensor([data.train[0].ids]).to(base.device)
with torch.no_grad():
    unchanged = torch.equal(tuned(ids).logits, base(ids).logits)
print(f"{len(adapted)} layers; {trainable:,} of {total:,} parameters train")

# %%
lab.claim("LoRA trains under a tenth of the parameters", trainable < 0.1 * total, measured=f"{trainable / total:.1%}")
lab.claim(
    "Before the first step the model computes what the base computes", unchanged, measured="logits equal, bit by bit"
)

# %% [markdown]
# Train it, with the loop of lab 03: it trains whatever has `requires_grad`. The learning rate is five times that of full
# fine-tuning; section 6 shows why.

# %%
before = data.scores(base)
settings = {"steps": lab.tier.steps, "batch_size": lab.tier.batch_size, "pad_id": tokenizer.pad_token_id}
history = training.train(tuned, data.train, learning_rate=5 * lab.tier.learning_rate, **settings)
after = data.scores(tuned)
plots.loss_curve(history)

# %% [markdown]
# The loss falls as it did in lab 03, though more than nine in ten parameters stand still.

# %%
said = [generation.generate(model, tokenizer, data.questions[:6], max_new_tokens=24) for model in (base, tuned)]
asked = [question[0]["content"] for question in data.questions[:6]]
plots.before_after(list(zip(asked, *said, data.wanted)), headers=("question", "base", "with LoRA", "wanted"))

# %% [markdown]
# Each row is a question that is worded as in no training row, with the answers before and after.

# %%
frozen = all(
    torch.equal(layer.base.weight, base.get_submodule(name).weight) for name, layer in lora_layers(tuned).items()
)
lab.claim(
    "With LoRA the model answers more than half of the questions right, the base under one in twenty",
    before["exact match"] < 0.05 and after["exact match"] > 0.5,
    measured=f"{before['exact match']:.0%} before, {after['exact match']:.0%} after",
    tiers="tiny",
)
lab.claim("Not one weight of the base has moved", frozen, measured=f"{len(adapted)} frozen matrices compared")

# %% [markdown]
# ## 3. Merge it, and it costs nothing
#
# While there are three matrices, every token goes through three products. For use, the update can be **merged**: computed
# once as a matrix, and added to the frozen weight. The model is then as fast, and as large, as the base. Taken out again,
# the base is free for another adapter.
#
#     not merged:  base(x) + update(x)         weight = W              the layer adds the update
#     merged:      base(x)                     weight = W + change     it must not be added again
#
# The two trap doors are in the right column. Who merges and still adds, counts the update twice; who merges twice, too.

# %% [markdown]
# ### Exercise 3.1: merge and unmerge  ·  6 minutes  ·  ●●○
# Bring one layer into the state that is asked for.
#
# <details><summary>Hint 1</summary>What <code>low_rank_update</code> does to each input, a single matrix of (d_out, d_in) does as well. In which order do <code>b</code> and <code>a</code> give that shape?</details>
# <details><summary>Hint 2</summary>Three cases: to be merged, to be unmerged, and already as asked. Change the weight in place, and leave word of it in <code>layer.merged</code>.</details>


# %%
@lab.exercise
@torch.no_grad()
def set_merged(layer, merged):
    """Make the update part of the frozen weight (merged is True), or take it out again (False); in place.

    layer: a LoRALinear. One that is already as asked stays as it is. a and b are kept. Returns nothing.
    """
    # BEGIN SOLUTION: nothing to do if the layer is already as asked
    if layer.merged == merged:
        return
    # END SOLUTION
    rank = layer.a.shape[0]
    change = (layer.alpha / rank) * (layer.b @ layer.a)  # SOLUTION: the update as one matrix, (d_out, d_in)
    # BEGIN SOLUTION: put it into layer.base.weight or take it out, and note what was done
    layer.base.weight += change if merged else -change
    layer.merged = merged
    # END SOLUTION


# %%
def seconds(model, repeats=7):
    """The shortest of several forward passes over the same batch."""
    batch = batching.collate(data.train[:16], tokenizer.pad_token_id)["input_ids"].to(model.device)
    taken = []
    with torch.no_grad():
        for _ in range(repeats):
            started = time.perf_counter()
            model(batch, use_cache=False)
            taken.append(time.perf_counter() - started)
    return min(taken)


merged = models.fresh(tuned)  # a copy: the adapter shall be saved from weights that nothing has rounded
for layer in lora_layers(merged).values():
    set_merged(layer, True)
with torch.no_grad():
    expected = tuned(ids).logits
    gap = float((merged(ids).logits - expected).abs().max() / expected.abs().max())
taken = {"base": seconds(base), "LoRA": seconds(tuned), "LoRA, merged": seconds(merged)}
plots.compare({name: 1000 * value for name, value in taken.items()}, label="milliseconds for 16 rows")

# %%
drift = 0.0
for name, layer in lora_layers(merged).items():
    set_merged(layer, False)
    drift = max(drift, float((layer.base.weight - base.get_submodule(name).weight).detach().abs().max()))
del merged

# %% [markdown]
# The merged model's bar is as long as the base's, but for chance: it *is* a base, with other weights.

# %%
lab.claim(
    "Merging changes no logit by more than a ten-thousandth of the largest",
    gap < 1e-4,
    measured=f"{gap:.1e} of the largest",
)
lab.claim(
    "Merged and unmerged again, every weight is back to a millionth",
    drift < 1e-6,
    measured=f"off by at most {drift:.0e}",
)

# %% [markdown]
# Rounding is why the last claim does not say "equal". In 16 bits, and still more in four, it is no longer small: lab 05
# measures what merging into a quantised model costs.

# %% [markdown]
# ## 4. Keep what was trained, and nothing else
#
# The base can be had again. What has to be kept is $A$ and $B$ of each layer: the **adapter**. It has to be kept under
# names that say where each tensor belongs, and as a copy: a snapshot that moves when training goes on is none.

# %% [markdown]
# ### Exercise 4.1: keep what was trained  ·  4 minutes  ·  ●●○
# Collect the adapter. `lora_layers(model)` gives all LoRA layers by their full names.
#
# <details><summary>Hint 1</summary>Cut off from the gradient, on the CPU, and with memory of its own. That takes two or three methods of a tensor; which of them really copies?</details>
# <details><summary>Hint 2</summary><code>state</code> is a dictionary from a name to a tensor, two entries for each layer. The docstring shows what a name looks like.</details>


# %%
@lab.exercise
def adapter_state(model):
    """All that training changed, and nothing else: a and b of each LoRA layer.

    Returns full name -> tensor, such as "model.layers.0.mlp.up_proj.a"; copies on the CPU that no gradient reaches and
    that later training does not change.
    """
    state = {}
    for name, layer in lora_layers(model).items():
        state[f"{name}.a"] = layer.a.detach().cpu().clone()  # SOLUTION: a copy of the first factor
        state[f"{name}.b"] = layer.b.detach().cpu().clone()  # SOLUTION: a copy of the second factor
    return state


# %% [markdown]
# `adapters.save_adapter` writes such a state into one file, with two things without which it would be worthless: alpha,
# and a fingerprint of the base. `adapters.load_adapter` puts it onto a fresh base, and refuses any other one.

# %%
folder = Path(tempfile.mkdtemp())
file = adapters.save_adapter(tuned, folder / "answers.safetensors")
whole = sum(parameter.numel() * parameter.element_size() for parameter in base.parameters())
plots.compare(
    {"whole model": whole / 1e6, "adapter": file.stat().st_size / 1e6}, label="megabytes on disk (log scale)", log=True
)

# %% [markdown]
# Mind the scale: it is logarithmic, and the model's bar would be more than ten times as long as the adapter's on a plain
# one.

# %%
reloaded = adapters.load_adapter(models.fresh(base), file)
with torch.no_grad():
    same = torch.equal(reloaded(ids).logits, tuned(ids).logits)
lab.claim(
    "The adapter's file has under a tenth of the model's size",
    file.stat().st_size < 0.1 * whole,
    measured=f"{file.stat().st_size / 1e6:.2f} MB against {whole / 1e6:.1f} MB",
)
lab.claim("Loaded onto a fresh base, it gives the same logits", same, measured="equal" if same else "not equal")

# %% [markdown]
# Small adapters make another way of working possible: one base in memory, and an adapter for each task, swapped in a
# moment. A second one, then, for the tickets of lab 00.

# %%
tickets = datasets.load("ferry-tickets")


def conversation(row):
    """A ticket as a conversation: the message, and its label as the answer."""
    return [{"role": "user", "content": row["message"]}, {"role": "assistant", "content": row["intent"]}]


torch.manual_seed(1)
sorter = models.fresh(base)
add_lora(sorter, ATTENTION + MLP, rank=RANK, alpha=2 * RANK)
ticket_rows = [chat.encode(conversation(row), tokenizer) for row in tickets["train"]]
training.train(sorter, ticket_rows, learning_rate=5 * lab.tier.learning_rate, **settings)
states = {"answers": adapter_state(tuned), "tickets": adapter_state(sorter)}
del sorter  # its adapter is all that is needed

# %%
labelled = tickets["test"].select(range(0, 288, 3))
tasks = {
    "answers": (data.questions, data.wanted),
    "tickets": ([conversation(row)[:1] for row in labelled], labelled["intent"]),
}
scores = {}
for adapter, state in states.items():
    put_adapter(reloaded, state)  # one model in memory; only the small factors change
    for task, (prompts, wanted) in tasks.items():
        said = generation.generate(reloaded, tokenizer, prompts, max_new_tokens=24, batch_size=64)
        scores[adapter, task] = evaluation.exact_match(said, wanted)
plots.compare({f"adapter {a}, task {t}": score for (a, t), score in scores.items()}, label="exact match")

# %% [markdown]
# Two bars are long, and two next to nothing: an adapter that answers questions does not sort tickets, and the other does
# not answer.

# %%
own = min(scores["answers", "answers"], scores["tickets", "tickets"])
other = max(scores["answers", "tickets"], scores["tickets", "answers"])
lab.claim(
    "Each adapter does its own task, on the same base in the same process, and not the other's",
    own > 0.4 and other < 0.1,
    measured=f"at least {own:.0%} on its own, at most {other:.0%} on the other's",
    tiers="tiny",
)

# %% [markdown]
# <details><summary><b>To think about:</b> ten customers, ten tasks, one GPU. Merged or not?</summary>
#
# - *Ten merged models*: each as fast as the base, and ten times the memory. Right when one of them has nearly all the use.
# - *One base, ten adapters*: ten small files in memory, and each token goes through three products. Right when they take
#   turns; servers even mix them within one batch.
# - *One adapter for all tasks*: possible. Then they are trained together, and can only be updated together.
# </details>

# %% [markdown]
# ## 5. With the library
#
# peft does all this for any model, and many more methods. What it cannot do for you is choose. Its defaults are rank 8,
# alpha 8, and for models such as this one only the queries' and the values' matrices, two of seven in a layer. Say it
# better.

# %% [markdown]
# ### Exercise 5.1: a configuration for peft  ·  4 minutes  ·  ●○○
# LoRA in every linear layer but the output head, with an update that counts twice whatever the rank. No dropout.
#
# <details><summary>Hint 1</summary>The scale is alpha over the rank, here as in exercise 1.1. <code>help(LoraConfig)</code> lists what it takes.</details>
# <details><summary>Hint 2</summary>The targets are a list of own names, as in exercise 2.2, or one word that means all linear layers. The task is one of <code>peft.TaskType</code>; yours is a causal language model.</details>


# %%
@lab.exercise
def lora_config(rank):
    """What to ask peft for: LoRA in every linear layer but the output head of a causal language model.

    The update counts twice (alpha / r is 2), whatever the rank; no dropout; no bias is trained.
    """
    return LoraConfig(
        r=rank,
        lora_alpha=2 * rank,  # SOLUTION: so that alpha over the rank is 2
        target_modules="all-linear",  # SOLUTION: every linear layer but the head
        task_type="CAUSAL_LM",  # SOLUTION: what kind of model it is
    )


# %% [markdown]
# Is your layer the same as theirs? Give peft's layers the numbers of yours, and compare what comes out, and every
# gradient that goes back.

# %%
with models.quiet():
    theirs = get_peft_model(models.fresh(base), lora_config(RANK))
pairs = []
for name, layer in lora_layers(tuned).items():
    twin = theirs.get_submodule(f"base_model.model.{name}")
    pairs += [(layer.a, twin.lora_A["default"].weight), (layer.b, twin.lora_B["default"].weight)]
for mine, copied in pairs:
    copied.data.copy_(mine)

batch = batching.collate(data.train[:8], tokenizer.pad_token_id)
batch = {name: tensor.to(base.device) for name, tensor in batch.items()}
outputs = [model.eval()(**batch) for model in (tuned, theirs)]
for output in outputs:
    output.loss.backward()
yours, libraries = (output.logits.detach() for output in outputs)
logits_off = float((yours - libraries).abs().max() / libraries.abs().max())
gradients_off = max(float((m.grad - t.grad).abs().max() / t.grad.abs().max()) for m, t in pairs)
tuned.zero_grad(set_to_none=True)
del theirs, outputs

# %%
lab.claim(
    "With the same numbers, your layers and peft's give the same outputs and gradients",
    logits_off < 1e-5 and gradients_off < 1e-5,
    measured=f"off by {logits_off:.0e} of the largest logit, {gradients_off:.0e} of the largest gradient",
    tiers="tiny",
)

# %% [markdown]
# ## 6. What to choose: rate, targets, rank
#
# One run says little, and this lab has time for one. So here are recorded runs: the same task, the same steps, one thing
# changed at a time. The command that made them is in the record, and the run that you trained above is drawn among them.

# %%
record = Record.load("04_lora")
print(f"{len(record.runs)} runs, made by `{record.command}` on {record.date}")
methods = {
    "full fine-tuning": [lab04.full_name(rate) for rate in lab04.RATES],
    "LoRA": [lab04.lora_name(rate) for rate in lab04.RATES],
}
plots.lines(
    {method: [record.scores(name, "exact match") for name in names] for method, names in methods.items()},
    lab04.RATES,
    xlabel="learning rate (log scale)",
    ylabel="exact match",
    live={"your LoRA run": (lab04.LORA_RATE, after["exact match"])},
    log="x",
    percent=True,
)

# %% [markdown]
# LoRA's curve lies to the right: it wants the higher rate. Its factors start from zero and from small random numbers,
# and a step changes their product only a little. At a rate that suits full fine-tuning LoRA learns too little in the same
# steps. That is one reason why "LoRA does not work". On large models about ten times the rate is best, whatever the rank
# is (Schulman et al. 2025). Full fine-tuning's curve is flat on top, so that its best rate differs from seed to seed;
# where each method begins to answer does not. And it seems to bear high rates; section 7 shows at what price.

# %%
enough = {}  # the lowest rate at which a method answers two thirds of the questions
for method, names in methods.items():
    match = {rate: record.scores(name, "exact match")[0] for rate, name in zip(lab04.RATES, names)}  # seed 0 of each
    enough[method] = min(rate for rate, score in match.items() if score > 2 / 3)
lowest, highest = record.spread(lab04.lora_name(), "exact match")
lab.claim(
    "To answer two thirds of the questions LoRA needs more than three times the rate that full fine-tuning needs",
    enough["LoRA"] > 3 * enough["full fine-tuning"],
    measured=f"{enough['LoRA']:g} against {enough['full fine-tuning']:g}",
    tiers="tiny",
)
lab.claim(
    "Your run lies within the recorded ones, give or take eight points (two standard errors of 100 questions)",
    lowest - 0.08 <= after["exact match"] <= highest + 0.08,
    measured=f"{after['exact match']:.0%}, recorded {lowest:.0%} to {highest:.0%}",
    tiers="tiny",
)

# %%
curves = {f"LoRA, rate {rate:g}": record[lab04.lora_name(rate)][0].history for rate in (1e-3, lab04.LORA_RATE)}
plots.loss_curve({"full, rate 0.001": record[lab04.full_name(1e-3)][0].history} | curves)

# %% [markdown]
# The curve of LoRA at full fine-tuning's rate falls like the others, so nobody suspects it. It is only slow.
#
# **Which layers?** The second choice, and a fair comparison needs the same number of parameters: rank 15 in the four
# matrices of the attention, 10 in the three of the MLP, 6 in all seven.


# %%
def mean_score(kind, score):
    """The mean over the recorded runs of LoRA in these layers."""
    values = record.scores(lab04.targets_name(kind), score)
    return sum(values) / len(values)


means = {kind: mean_score(kind, "exact match") for kind in lab04.TARGETS}
losses = {kind: mean_score(kind, "validation") for kind in lab04.TARGETS}
plots.compare({f"{kind}, rank {lab04.TARGETS[kind][1]}": mean for kind, mean in means.items()}, label="exact match")

# %% [markdown]
# The bars differ by a few points, and each score of a hundred questions is known to eight points either way (two standard
# errors). The validation loss counts every token, and is surer: it puts the attention last.
#
# In Hu et al. (2021, table 5) a budget of 18 million parameters of GPT-3 did better when it was spread: 70.4 %
# on WikiSQL with all of it in the queries' matrices, 73.7 % over the queries' and the values'. They tried the attention
# only. Later comparisons with the MLP found all layers ahead of the MLP, and the MLP ahead of the attention (Biderman et
# al. 2024), and the attention alone behind even at equal parameters (Schulman et al. 2025).

# %%
lab.claim(
    "At equal parameters, LoRA in the attention alone has the highest validation loss",
    losses["attention"] > max(losses["MLP"], losses["all"]),
    measured=", ".join(f"{kind} {loss:.3f}" for kind, loss in losses.items()),
    tiers="tiny",
)

# %% [markdown]
# **Which rank?** The third choice. It is the one that people turn first.

# %%
ranks = {rank: record.scores(lab04.lora_name(rank=rank), "exact match") for rank in lab04.RANKS}
plots.lines(
    {"LoRA": list(ranks.values())},
    lab04.RANKS,
    xlabel="rank (log scale)",
    ylabel="exact match",
    live={"your LoRA run": (RANK, after["exact match"])},
    log="x",
    percent=True,
)

# %%
by_rank = {rank: sum(values) / len(values) for rank, values in ranks.items()}
lab.claim(
    "Rank 8 is better than rank 1; from 8 to 32 the gain is smaller than from 1 to 8",
    by_rank[8] > by_rank[1] and by_rank[32] - by_rank[8] < by_rank[8] - by_rank[1],
    measured=", ".join(f"rank {rank}: {score:.0%}" for rank, score in by_rank.items()),
    tiers="tiny",
)

# %% [markdown]
# The curve is steep at first and flattens: rank is room, and once there is enough, each doubling adds little. How much is
# enough depends on the task and the model. Dettmers et al. (2023, section 4) saw no difference between ranks once all
# linear layers of a large model had LoRA.

# %% [markdown]
# ## 7. What does it learn, and what does it forget?
#
# Lab 03 ended with a model that had forgotten much of what it knew. A frozen base suggests that LoRA cannot forget:
# take the adapter off, and everything is back. With the adapter on, that protects nothing. Measure it: full fine-tuning
# once more, in this notebook, and then all recorded runs. `reuse.train` keeps what it has trained in a cache on disk:
# lab 06 needs this model again, and need not train it twice.

# %%
full, _ = reuse.train(lambda: models.fresh(base), data.train, learning_rate=lab.tier.learning_rate, **settings)
full_scores = data.scores(full)

# %%
points = {"full fine-tuning": [], "LoRA": []}
for run in record.runs:
    method = "full fine-tuning" if run.settings["method"] == "full" else "LoRA"
    points[method].append((run.scores["exact match"], run.scores["general"]))
plots.learning_and_forgetting(
    points,
    learned="exact match on the ferry line's questions",
    forgotten="perplexity of general text",
    before=before["general"],
    percent=True,
    live={name: (s["exact match"], s["general"]) for name, s in (("full fine-tuning", full_scores), ("LoRA", after))},
)

# %% [markdown]
# Each point is a run; the best lie at the bottom right: much learned, little forgotten. Up to a method's best learning
# rate, who learns more forgets more; beyond it, runs go on forgetting and learn nothing for it. And LoRA lies *above*
# full fine-tuning here: at a third of its rate, full fine-tuning scores about as well and forgets less. At seven billion
# parameters Biderman et al. (2024) find that LoRA learns less and forgets less, and that both lie on similar curves
# (Llama-2-7B on code and mathematics). Both are measured, on models that differ in size two thousand times and on
# different tasks; these runs cannot say which of the two makes the difference.
#
# So "LoRA forgets less" is a statement about the models and rates that it was measured with, and no property of the
# method. Measure it on yours.

# %%
lab.claim(
    "LoRA reaches at least two thirds of full fine-tuning's exact match",
    after["exact match"] > 2 / 3 * full_scores["exact match"],
    measured=f"{after['exact match']:.0%} against {full_scores['exact match']:.0%}",
    tiers="tiny",
)
lab.claim(
    "With its adapter on, LoRA has forgotten, too: general perplexity has at least doubled",
    after["general"] > 2 * before["general"],
    measured=f"{before['general']:.1f} before, LoRA {after['general']:.1f}, full {full_scores['general']:.1f}",
    tiers="tiny",
)

# %%
gentle = lab04.full_name(lab04.RATES[0])
gentle_score, gentle_general = (sum(s) / len(s) for s in (record.scores(gentle, k) for k in ("exact match", "general")))
default_score, default_general = (
    sum(s) / len(s) for s in (record.scores(lab04.lora_name(), k) for k in ("exact match", "general"))
)
lab.claim(
    "In the recorded runs, full fine-tuning at a low rate scores within ten points of LoRA and forgets less",
    abs(gentle_score - default_score) < 0.1 and gentle_general < default_general / 1.5,
    measured=f"{gentle_score:.0%} and {gentle_general:.1f} against {default_score:.0%} and {default_general:.1f}",
    tiers="tiny",
)

# %% [markdown]
# How low is the rank of what full fine-tuning does? The **singular values** of the change of a weight matrix tell: so
# many of them as are not small, so many directions it has.

# %%
name = adapted[len(adapted) // 2]
with torch.no_grad():
    changes = {
        "full fine-tuning": full.get_submodule(name).weight - base.get_submodule(name).weight,
        f"LoRA, rank {RANK}": weight_change(lora_layers(tuned)[name]),
    }
spectra = {method: torch.linalg.svdvals(change.float().cpu()).tolist() for method, change in changes.items()}
plots.singular_values(spectra, title=f"Change of {name}")


# %%
def directions(values, share=0.9):
    """How many of the largest singular values hold this share of their sum of squares."""
    squares = torch.tensor(values).square()
    return int((squares.cumsum(0) < share * squares.sum()).sum()) + 1


needed = {method: directions(values) for method, values in spectra.items()}
lab.claim(
    "Nine tenths of full fine-tuning's change (by squares) need at least twice as many directions as LoRA has",
    needed["full fine-tuning"] >= 2 * RANK,
    measured=f"{needed['full fine-tuning']} of {len(spectra['full fine-tuning'])}, LoRA has {RANK}",
    tiers="tiny",
)
largest = {method: max(values) for method, values in spectra.items()}
lab.claim(
    "In its few directions LoRA changes the weight more than full fine-tuning in any",
    largest[f"LoRA, rank {RANK}"] > largest["full fine-tuning"],
    measured=", ".join(f"{method}: {value:.2f}" for method, value in largest.items()),
    tiers="tiny",
)

# %% [markdown]
# LoRA's line breaks off at its rank. The other falls slowly and has no such edge. Biderman et al. (2024) found changes of
# a rank ten to a hundred times that of a usual LoRA. So LoRA is no compression of what full fine-tuning would have
# done. It is another change, in fewer directions and larger in each, that does nearly the same for the task.

# %% [markdown]
# ## 8. A broken run
#
# A colleague sends you four models with LoRA. None of their runs gave an error. One of the curves:

# %%
del full
torch.manual_seed(0)
first = models.fresh(base)
add_lora(first, ATTENTION + MLP, rank=RANK, alpha=2 * RANK)
for layer in lora_layers(first).values():
    layer.a.data.zero_()  # "zero is a safe start", said the colleague
first_history = training.train(first, data.train, learning_rate=5 * lab.tier.learning_rate, **settings | {"steps": 25})
plots.loss_curve({"first model": first_history, "yours": history})

# %% [markdown]
# The first model's curve does not fall at all: it moves as the batches differ. The other three have no curve to look at.
# Write what you would look at. It takes one layer, and the weight that its base had after pretraining.

# %% [markdown]
# ### Exercise 8.1: what is wrong with this layer?  ·  8 minutes  ·  ●●●
# Name all faults of a layer. `weight_change(layer)` gives its update as one matrix, as in exercise 3.1.
#
# <details><summary>Hint 1</summary>A tensor's <code>any()</code> is True when some entry is not zero; <code>requires_grad</code> says whether a parameter gets a gradient.</details>
# <details><summary>Hint 2</summary>What <code>base.weight</code> should be depends on <code>layer.merged</code>: one of two matrices that you have at hand. The last gap is a comparison, too: which of the two would the weight be close to, if the update counted twice?</details>


# %%
@lab.exercise
def find_lora_faults(layer, weight):
    """What is wrong with a LoRA layer after training, as a set of names; empty for a sound one.

    weight (d_out, d_in): the base layer's as it was pretrained.

    "cannot learn": a and b are all zero. "no update": b is all zero, a is not. "adapter frozen": a or b gets no
    gradient. "base not frozen": base.weight gets one. "counts twice": the layer is not marked as merged, yet base.weight
    is `weight` with the update added. "base changed": any other difference from what base.weight should be, which is
    `weight`, or with the mark `weight` with the update. Equal is what `torch.allclose` finds equal with atol=1e-5.
    """
    faults = set()
    # BEGIN SOLUTION: "cannot learn" or "no update"
    if not layer.b.any():
        faults.add("no update" if layer.a.any() else "cannot learn")
    # END SOLUTION
    # BEGIN SOLUTION: "adapter frozen"
    if not (layer.a.requires_grad and layer.b.requires_grad):
        faults.add("adapter frozen")
    # END SOLUTION
    # BEGIN SOLUTION: "base not frozen"
    if layer.base.weight.requires_grad:
        faults.add("base not frozen")
    # END SOLUTION
    updated = weight + weight_change(layer)
    expected = updated if layer.merged else weight  # SOLUTION: what base.weight should be
    if not torch.allclose(layer.base.weight, expected, atol=1e-5):
        twice = torch.allclose(layer.base.weight, updated, atol=1e-5)  # SOLUTION: True if the update counts twice
        faults.add("counts twice" if twice else "base changed")
    return faults


# %%
def second(model):
    """Merged for a demonstration, then saved and loaded as if it were not."""
    for layer in lora_layers(model).values():
        set_merged(layer, True)
        layer.merged = False


def third(model):
    """The adapter was made anew instead of being loaded."""
    for layer in lora_layers(model).values():
        layer.b.data.zero_()


def fourth(model):
    """The adapter was trained on another base than this one."""
    for layer in lora_layers(model).values():
        layer.base.weight.data += 0.02 * torch.randn_like(layer.base.weight)


sent = {"first": first, "second": models.fresh(tuned), "third": models.fresh(tuned), "fourth": models.fresh(tuned)}
for spoil in (second, third, fourth):
    spoil(sent[spoil.__name__])
sent["yours"] = tuned
planted = {"first": {"cannot learn"}, "second": {"counts twice"}, "third": {"no update"}, "fourth": {"base changed"}}
table, found, losses = [], {}, {}
for name, model in sent.items():
    layers = lora_layers(model).items()
    found[name] = set().union(*(find_lora_faults(layer, base.get_submodule(full).weight) for full, layer in layers))
    losses[name] = evaluation.mean_loss(model, data.validation)
    table.append((name, f"{losses[name]:.2f}", ", ".join(sorted(found[name])) or "none"))
plots.before_after(table, headers=("model", "validation loss", "faults"))

# %%
lab.claim(
    "Each of the four has the fault that was put into it, and yours has none",
    found == planted | {"yours": set()},
    measured="; ".join(f"{name}: {', '.join(sorted(faults)) or 'none'}" for name, faults in found.items()),
)

# %%
worse = [losses["second"], losses["fourth"]]
lab.claim(
    "Two of the four are the base again, and two lie between the base and yours",
    max(abs(losses[name] - before["validation"]) for name in ("first", "third")) < 1e-3
    and losses["yours"] < min(worse) < max(worse) < before["validation"],
    measured=f"loss of the base {before['validation']:.2f}, " + ", ".join(f"{n} {x:.2f}" for n, x in losses.items()),
    tiers="tiny",
)

# %% [markdown]
# None of the four falls silent; that is why such faults live long. The check is cheap: after loading, compare the loss
# on a few rows with that of the training run, and look at `b`.

# %% [markdown]
# ## 9. Where you stand

# %%
lab.summary()

# %% [markdown]
# **What to try next**, by ambition:
#
# 1. *Small*: train with alpha equal to the rank, and with alpha four times the rank. Which learning rate does each want?
# 2. *Medium*: give the tickets' adapter half of the rank, then a quarter. At which rank does a task of eight labels stop
#    being learned, and at which the answers?
# 3. *Large*: LoRA+ (Hayou et al. 2024) trains `b` at a higher rate than `a`. Build two groups of parameters for the
#    optimiser, and find out whether it moves the points of section 7 to the right.
