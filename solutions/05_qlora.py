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
# Lab 04 froze the base model and trained small adapters beside it. What is frozen needs no gradient and no optimiser,
# but it still has to be in memory: two or four bytes for each weight. QLoRA stores it in four **bits**, and trains the
# same adapters on top (Dettmers et al. 2023). In this lab you build the storage by hand, equal to bitsandbytes to the
# last code; you measure what it costs; and you train on it.

# %%
import copy

import torch

from ftlabs import (
    Lab,
    chat,
    datasets,
    evaluation,
    generation,
    memory,
    models,
    plots,
    qlora,
    quantization,
    reuse,
    training,
)
from ftlabs.divergence import divergence, interval
from ftlabs.experiments import ferry, lab04
from ftlabs.recorded import Record

with models.quiet():
    from bitsandbytes import functional
    from bitsandbytes.nn import Linear4bit
    from peft import LoraConfig
    from transformers import BitsAndBytesConfig

lab = Lab("05_qlora")
base, tokenizer = models.load_base(lab.tier)

# %% [markdown]
# ## 1. Sixteen numbers for a weight
#
# Four bits tell 16 patterns apart. The simplest code reads them as whole numbers: a **scale** says how large one step
# is, and each weight is rounded to the nearest step. With codes from -7 to 7 the largest weight decides the scale.
#
#     weights     0.31   -0.08    0.02   -0.70    0.44         scale = 0.70 / 7 = 0.1
#     codes          3      -1       0      -7       4         four bits each
#     kept        0.30   -0.10    0.00   -0.70    0.40         code x scale
#
# It is called **absmax** quantisation, for the largest absolute value. Sign and size are two things: the largest weight
# *in size* may be a negative one.

# %% [markdown]
# ### Exercise 1.1: whole numbers and a scale  ·  4 minutes  ·  ●○○
# Return the codes and the scale.
#
# <details><summary>Hint 1</summary>The largest weight in size must come out as 7 or -7. How large is one step, then?</details>
# <details><summary>Hint 2</summary>A weight holds <code>weight / scale</code> steps. <code>torch.round</code> finds the nearest whole number, and <code>.to(torch.int8)</code> the right dtype.</details>


# %%
@lab.exercise
def absmax_int4(weight):
    """Weights as whole numbers from -7 to 7, and the scale that takes them back.

    weight: any shape, not all zero. Returns codes (int8, the weight's shape) and scale (a number or a tensor without
    dimensions): the largest weight in size gets the code 7 or -7; codes * scale is each weight rounded to the nearest
    multiple of scale.
    """
    scale = weight.abs().max() / 7  # SOLUTION: the size of one step
    codes = torch.round(weight / scale).to(torch.int8)  # SOLUTION: how many steps each weight is, rounded, in 8 bits
    return codes, scale


# %% [markdown]
# One scale for a whole matrix has a weak point. Take weights as they are in models, about normally distributed, and put
# a single large one among them.

# %%
weights = torch.randn(64, 64, generator=torch.Generator().manual_seed(0)) * 0.02
with_outlier = weights.clone()
with_outlier[3, 5] = 1.0  # fifty standard deviations


def relative_error(kept, exact):
    """Root mean square of the error, as a share of the weights' own root mean square."""
    return ((kept - exact).square().mean() / exact.square().mean()).sqrt().item()


def error_of_the_others(weight):
    """The same for all weights but the one that is the outlier."""
    codes, scale = absmax_int4(weight)
    others = torch.ones_like(weight, dtype=torch.bool)
    others[3, 5] = False
    return relative_error((codes * scale)[others], weight[others])


spoiled = {"no outlier": error_of_the_others(weights), "one outlier": error_of_the_others(with_outlier)}
plots.compare(spoiled, label="error of the other weights, relative to their size")

# %% [markdown]
# Each bar is the error of the *other* weights; 1 would mean that nothing is left of them. With the outlier half a step is
# larger than nearly all of them, so nearly all are rounded to zero.

# %%
lab.claim(
    "One outlier among 4,096 weights makes the error of the others at least four times as large",
    spoiled["one outlier"] > 4 * spoiled["no outlier"],
    measured=f"{spoiled['no outlier']:.2f} and {spoiled['one outlier']:.2f}",
)

# %% [markdown]
# ## 2. Two remedies: blocks, and levels where the weights are
#
# **Blocks.** Cut the weights into blocks of 64, each with a scale of its own, its **constant**. An outlier then spoils
# its block and nothing else.
#
# **Levels.** Evenly spaced steps are right for numbers that are equally frequent everywhere. Weights are not: most are
# small. A code need not be a number at all; it can be a *place in a list of levels*. Look at one layer's weights, each
# divided by the largest of its block, and at three such lists.

# %%
layer = base.model.layers[0].mlp.up_proj.weight.detach().float().cpu()
blocks = layer.reshape(-1, 64)
scaled = blocks / blocks.abs().amax(dim=1, keepdim=True)
lists = {
    "int4": quantization.int4_levels(),
    "FP4": quantization.fp4_levels(),
    "NF4": quantization.nf4_levels(),
}
plots.levels({name: levels.tolist() for name, levels in lists.items()}, scaled.flatten()[:50_000].tolist())

# %% [markdown]
# The grey hill shows how often each value occurs; the two peaks at the ends are the largest weights of the blocks, which
# are 1 or -1 by construction. int4 has as many levels out where hardly any weights are as in the middle. FP4 is a tiny
# floating-point number: three of its levels crowd at zero, and then there is none for a long way. NF4, the *normal
# float*, has its levels close together where the weights are many.
#
# **How NF4 is made.** Suppose that weights are normally distributed. Cut the distribution into slices of equal
# probability, give each a level, and all codes are used about equally often: no pattern of the four bits is wasted. The
# number below which a normal draw stays with probability $p$ is the **quantile** $Q(p)$; in torch
# `torch.special.ndtri(p)`. Three wishes shape the list:
#
# - zero is one of the levels, so that a zero stays a zero;
# - all 16 patterns are used: 7 levels below zero, 8 above it;
# - the outermost levels are -1 and 1. $Q(1)$ is infinite, so one starts a little lower, at the **offset** 0.9677083,
#   and divides all levels by the largest in the end.
#
#     probabilities   0.9677 ........ 0.5     8 steps down, 0.5 itself left out     -> positive levels
#                     0.9677 ........ 0.5     7 steps down, 0.5 itself left out     -> negative ones, sign turned
#
# This is the construction of bitsandbytes, and its list is the one printed in the paper's appendix E. The paper, too,
# makes the two sides apart and lets them share a zero; but its equation 4, taken literally, describes other levels: means
# of neighbouring quantiles. You will see the difference.

# %% [markdown]
# ### Exercise 2.1: levels where the weights are  ·  6 minutes  ·  ●●●
# Build the sixteen levels.
#
# <details><summary>Hint 1</summary><code>torch.linspace(offset, 0.5, 9)</code> has nine numbers, the last of them 0.5. A slice drops it.</details>
# <details><summary>Hint 2</summary>The quantiles of probabilities above 0.5 are positive. For the other side only the number of steps and the sign change. The largest level of all is that of <code>offset</code>: divide by it.</details>


# %%
@lab.exercise
def nf4_levels(offset=0.9677083):
    """The 16 levels of NF4, in rising order from -1 to 1, float32: quantiles of the normal distribution.

    Positive levels: the quantiles of 8 probabilities, evenly spaced from offset down to 1/2, which itself is left out;
    negative levels: the same with 7 probabilities, and the sign turned; a zero between them; all divided by the
    largest.
    """
    quantile = torch.special.ndtri
    positive = quantile(torch.linspace(offset, 0.5, 9)[:-1])  # SOLUTION: 8 quantiles above zero
    negative = -quantile(torch.linspace(offset, 0.5, 8)[:-1])  # SOLUTION: 7 quantiles, below zero
    levels = torch.cat([negative, torch.zeros(1), positive]).sort().values
    return levels / levels.max()  # SOLUTION: the levels, scaled so that the largest is 1


# %%
theirs = functional.get_4bit_type("nf4", device="cpu")
probabilities = torch.arange(1, 17) / 17  # equation 4: quantiles of i / 17, and the mean of each two neighbours
neighbours = torch.special.ndtri(probabilities)
equation_4 = (neighbours[:-1] + neighbours[1:]) / 2
levels = nf4_levels()
print("yours        ", " ".join(f"{level:6.3f}" for level in levels.tolist()))
print("bitsandbytes ", " ".join(f"{level:6.3f}" for level in theirs.tolist()))
print("equation 4   ", " ".join(f"{level:6.3f}" for level in (equation_4 / equation_4.max()).tolist()))

# %% [markdown]
# The third line has only 15 levels: the quantiles of 0 and of 1 are infinite, so a mean with them is no level. And they
# lie elsewhere. When a paper and its code disagree, the code is what people's models were stored with.

# %%
lab.claim(
    "Your sixteen levels are those of bitsandbytes to a millionth; equation 4 misses some by more than 0.02",
    (levels - theirs).abs().max() < 1e-6
    and max((theirs - level).abs().min() for level in equation_4 / equation_4.max()) > 0.02,
    measured=f"largest difference {(levels - theirs).abs().max():.0e}",
)

# %% [markdown]
# ### Exercise 2.2: blocks and codes  ·  5 minutes  ·  ●●○
# Scale each block so that its largest weight in size is 1 or -1, and find the nearest level for every weight. What is
# stored is the *place* of that level in the list, a number from 0 to 15.
#
# <details><summary>Hint 1</summary><code>amax</code> takes a <code>dim</code>. A constant must then stand beside each row of its block: <code>unsqueeze(1)</code> gives it the second dimension.</details>
# <details><summary>Hint 2</summary><code>scaled.unsqueeze(-1) - levels</code> holds every weight less every level. Which level is nearest, sign aside? <code>argmin</code> gives its place, as a number of 64 bits.</details>


# %%
@lab.exercise
def quantize_blocks(weight, levels, block_size=64):
    """Each weight as the place of the nearest level, once its block is scaled to -1 ... 1.

    weight: any shape, as many numbers as whole blocks hold; blocks lie one after the other in the order of the flat
    weight. levels (n,), in rising order, n at most 256. Returns codes (blocks, block_size) uint8 and constants
    (blocks,): the largest absolute weight of each block. A block of zeros has the constant 0 and the code of the level 0.
    """
    blocks = weight.reshape(-1, block_size)
    constants = blocks.abs().amax(dim=1)  # SOLUTION: the largest absolute weight of each block, (blocks,)
    divisors = constants.clamp(min=1e-30)  # the constants, but never zero: a block of zeros has nothing to scale
    scaled = blocks / divisors.unsqueeze(1)  # SOLUTION: each block divided by its own
    codes = (scaled.unsqueeze(-1) - levels).abs().argmin(dim=-1).to(torch.uint8)  # SOLUTION: places of the nearest
    return codes, constants


# %% [markdown]
# ### Exercise 2.3: and back again  ·  3 minutes  ·  ●○○
#
# <details><summary>Hint 1</summary>A list of levels is a tensor; a tensor of places picks from it. torch wants places as <code>.long()</code>: numbers of 8 bits without a sign would count as a mask.</details>
# <details><summary>Hint 2</summary>Undo the division, then the cutting into blocks.</details>


# %%
@lab.exercise
def dequantize_blocks(codes, constants, levels, shape):
    """The weights that codes and constants stand for, in the shape that the weight had.

    codes (blocks, block_size) uint8; constants (blocks,); levels (n,). Returns a tensor of this shape, in the
    constants' dtype.
    """
    scaled = levels[codes.long()]  # SOLUTION: the level of each code
    return (scaled * constants.unsqueeze(1)).reshape(shape)  # SOLUTION: times the constant of its block, reshaped


# %% [markdown]
# Back to the outlier. In blocks it can only harm the 63 others that share its constant.

# %%
codes, constants = quantize_blocks(with_outlier, lists["int4"])
kept = dequantize_blocks(codes, constants, lists["int4"], with_outlier.shape)
hit = torch.zeros(64, 64, dtype=torch.bool)
hit[3] = True  # a row of 64 is a block here
spoiled |= {"one outlier, in blocks": relative_error(kept[~hit], with_outlier[~hit])}
plots.compare(spoiled, label="error of the other weights, relative to their size")

# %% [markdown]
# The third bar, all blocks but the one with the outlier, is even below the first: with 64 weights to a constant, the
# largest of them is smaller, and so is the step.

# %%
lab.claim(
    "In blocks the outlier leaves the other blocks alone: their error is smaller than that of a matrix without an outlier",
    spoiled["one outlier, in blocks"] < spoiled["no outlier"],
    measured=f"{spoiled['one outlier, in blocks']:.2f} and {spoiled['no outlier']:.2f}",
)

# %% [markdown]
# And are the patterns used equally often, as the construction of NF4 wants it? Count the codes of the layer.

# %%
shares = {}
for name in ("int4", "NF4"):
    codes, _ = quantize_blocks(layer, lists[name])
    shares[name] = codes.flatten().long().bincount(minlength=16) / codes.numel()
    print(f"{name}: rarest code {shares[name].min():.1%} of the weights, commonest {shares[name].max():.1%}")

# %% [markdown]
# Equal shares would be a sixteenth each, 6.25 %. NF4 comes nearer than int4, whose sixteenth pattern is never used, but
# not all the way: normal weights are normal no longer once each block is divided by its largest (Yoshida 2023).

# %%
lab.claim(
    "NF4's commonest code takes less than an eighth of the weights, int4's more",
    shares["NF4"].max() < 1 / 8 < shares["int4"].max(),
    measured=f"{shares['NF4'].max():.1%} and {shares['int4'].max():.1%}",
    tiers="tiny",
)

# %% [markdown]
# ## 3. Storage: packing, and constants of constants
#
# torch has no dtype of four bits. Two codes share a byte: one in the upper four bits, one in the lower.
#
#     codes      9        3
#     bits     1001     0011      ->  1001 0011  =  9 x 16 + 3  =  147, or 93 in hexadecimal

# %% [markdown]
# ### Exercise 3.1: two codes in a byte  ·  4 minutes  ·  ●●○
#
# <details><summary>Hint 1</summary><code>reshape(-1, 2)</code> puts neighbours side by side.</details>
# <details><summary>Hint 2</summary>To move a number up by four bits is to multiply it by 16, or to shift it: <code>&lt;&lt; 4</code>. What is added must not touch these bits.</details>


# %%
@lab.exercise
def pack_pairs(codes):
    """Two four-bit codes in each byte: the first of a pair in the upper half, the second in the lower.

    codes: uint8 from 0 to 15, any shape with an even number of them. Returns (half as many,) uint8.
    """
    pairs = codes.reshape(-1, 2)  # SOLUTION: neighbours side by side, (pairs, 2)
    return pairs[:, 0] * 16 + pairs[:, 1]  # SOLUTION: both in one byte


# %% [markdown]
# Is it what bitsandbytes stores? Its codes for the same layer lie beside yours.

# %%
packed, state = functional.quantize_4bit(layer, blocksize=64, quant_type="nf4")
codes, constants = quantize_blocks(layer, levels)
same = (pack_pairs(codes) == packed.flatten()).float().mean().item()
print(f"the same bytes: {same:.4%} of {len(packed):,}; constants equal: {torch.equal(constants, state.absmax)}")

# %%
lab.claim(
    "Codes and constants of a layer are those of bitsandbytes: all constants, and at least 9,999 of 10,000 bytes",
    same >= 0.9999 and torch.equal(constants, state.absmax),
    measured=f"{same:.4%} of the bytes",
)

# %% [markdown]
# (A weight exactly between two levels may fall on either side, when levels differ in their last bit.)
#
# **Double quantisation.** A constant of 32 bits for 64 weights is half a bit for each. That is an eighth of what the
# codes take, so the constants are quantised as well: in blocks of 256, with 256 levels in 8 bits. Constants are all
# positive, but these levels lie on both sides of zero. So the mean is taken off first.
#
#     64 weights        ->  1 constant, 32 bits
#     256 constants     ->  256 codes of 8 bits, 1 second constant of 32 bits, and one mean for the whole layer

# %% [markdown]
# ### Exercise 3.2: constants that are quantised themselves  ·  5 minutes  ·  ●●○
# You have a function that quantises in blocks with any list of levels. Use it.
#
# <details><summary>Hint 1</summary>What should the numbers look like that are quantised with levels on both sides of zero?</details>
# <details><summary>Hint 2</summary><code>quantize_blocks</code> assumes blocks of 64 unless you tell it otherwise.</details>


# %%
@lab.exercise
def double_quantize(constants, levels, block_size=256):
    """The constants of the blocks, quantised themselves (Dettmers et al. 2023, section 3).

    constants (n,), none negative; levels (256,). They are shifted by their mean first.
    Returns codes (n,) uint8, the second constants (n / block_size rounded up,) and the mean, a number or a tensor
    without dimensions.
    """
    mean = constants.mean()  # SOLUTION: the mean of all constants
    shifted = constants - mean  # SOLUTION: constants on both sides of zero
    full = torch.nn.functional.pad(shifted, (0, -len(shifted) % block_size))  # zeros fill the last block
    codes, second = quantize_blocks(full, levels, block_size)  # SOLUTION: codes and second constants, in blocks
    return codes.flatten()[: len(constants)], second, mean


# %% [markdown]
# Beside bitsandbytes once more, with its own 256 levels: `quantization.dynamic_levels()` has levels of seven orders of
# magnitude on either side of zero.

# %%
_, nested = functional.quantize_4bit(layer, blocksize=64, quant_type="nf4", compress_statistics=True)
codes, second, mean = double_quantize(constants, quantization.dynamic_levels())
same_codes = (codes == nested.absmax).float().mean().item()
same_rest = torch.allclose(second, nested.state2.absmax) and abs(float(mean) - nested.offset.item()) < 1e-6
print(f"the same codes: {same_codes:.1%} of {len(codes):,}; second constants and mean equal: {same_rest}")

# %%
lab.claim(
    "Second constants and mean are those of bitsandbytes, and at least 99 of 100 codes",
    same_rest and same_codes >= 0.99,
    measured=f"{same_codes:.1%} of the codes",
)

# %% [markdown]
# (On a CPU its search is a little rough: a constant halfway between two levels may get the other one.)

# %% [markdown]
# ### Exercise 3.3: what a weight costs  ·  3 minutes  ·  ●○○
# How many bits does one weight take, its share of all constants included? The single mean of a layer does not count.
#
# <details><summary>Hint 1</summary>Ask for each kind of number: how many bits does it have, and how many weights share it?</details>
# <details><summary>Hint 2</summary>A second constant serves <code>second_block_size</code> blocks, each of them <code>block_size</code> weights.</details>


# %%
@lab.exercise
def bits_per_weight(block_size=64, second_block_size=None):
    """Bits that one weight takes in storage: its code of 4 bits, and its share of the constants.

    A block has one constant of 32 bits. With second_block_size (double quantisation) it has 8 bits, and each
    second_block_size of them share one constant of 32 bits.
    """
    if second_block_size is None:
        return 4 + 32 / block_size  # SOLUTION: without double quantisation
    return 4 + 8 / block_size + 32 / (block_size * second_block_size)  # SOLUTION: with it


# %%
four_bit, _ = models.load_base(lab.tier, quantized=True)
quantized = [module.weight for module in four_bit.modules() if isinstance(module, Linear4bit)]
bits = 0
for weight in quantized:
    state = weight.quant_state
    parts = [weight, state.absmax, state.state2.absmax, state.offset]  # codes, constants, second constants, mean
    bits += 8 * sum(part.nbytes for part in parts)
measured_bits = bits / sum(weight.quant_state.shape.numel() for weight in quantized)
print(f"by formula {bits_per_weight(64, 256):.6f} bits per weight, in bitsandbytes' model {measured_bits:.6f}")

# %%
lab.claim(
    "A weight of the four-bit model takes what your formula says, to a thousandth",
    abs(measured_bits / bits_per_weight(64, 256) - 1) < 1e-3,
    measured=f"{measured_bits:.4f} and {bits_per_weight(64, 256):.4f} bits",
)

# %% [markdown]
# ### What does it cost in quality?
#
# Two ways to ask. **How far are the weights off?** The root of the mean squared error, relative to the weights' size.
# **How far are the predictions off?** The KL divergence: for each token of a text, how many nats it costs to take the
# rounded model's distribution for that of the exact one. Zero means that both predict the same.
#
# $$\mathrm{KL}(p \,\|\, q) = \sum_i p_i \,(\log p_i - \log q_i)$$
#
# Each text gives one value, so the mean comes with a **95 % interval**: draw the texts again and again with
# replacement, and look how far the mean wanders.

# %%
texts = [row["text"] for row in datasets.load("general-text")["heldout"]][:100]
rows = [chat.encode_text(text, tokenizer, lab.tier.max_length, truncate=True) for text in texts]
batch = {"batch_size": lab.tier.batch_size}
errors, moved, losses = {}, {}, {"float32": evaluation.token_losses(base, rows, **batch)}
for kind in quantization.KINDS:
    rounded = quantization.rounded_model(base, kind)
    pairs = [
        (rounded.get_parameter(name), weight) for name, weight in base.named_parameters() if "_proj.weight" in name
    ]
    off = sum((kept - exact).square().sum().item() for kept, exact in pairs)
    errors[kind] = (off / sum(exact.square().sum().item() for _, exact in pairs)) ** 0.5
    moved[kind] = divergence(base, rounded, rows, **batch)
    losses[kind] = evaluation.token_losses(rounded, rows, **batch)
del rounded, pairs
plots.compare(errors, label="error of the weights, relative to their size")

# %%
kl = {kind: interval(values) for kind, values in moved.items()}
plots.scores_with_intervals(kl, label="KL divergence from float32, nats per token (95 % interval)", percent=False)

# %% [markdown]
# The first plot is about the weights, this one about the predictions: a dot is the mean over all tokens, its line the
# interval. Both measures put NF4 first, with and without double quantisation, then int4, then FP4. The paper's table 2
# has another order: there the mean perplexity of models from 125 million to 13 billion weights is 34.34 with int4, 31.07
# with FP4 (two exponent bits, one of mantissa, as here) and 27.41 with NF4 and double quantisation. All agree on the
# winner. Who comes last depends on models and on the measure, so a sentence such as "FP4 is better than int4" needs both
# named.
#
# Why not perplexity, as in the paper? It is the exponential of the loss, and the loss compares with the text and not with
# the exact model. So luck is mixed in: some tokens surprise the rounded model less than the exact one.
#
# A fair test of two codes is **paired**: both read the same texts, and each text gives one difference. What all codes
# find hard then drops out. Here is by how much FP4 is worse than int4, by both measures, on all texts and on a fifth.

# %%
few = len(texts) // 5
worse = {
    f"{measure}, {count} texts": interval(values["FP4"][:count], values["int4"][:count])
    for count in (len(texts), few)
    for measure, values in (("divergence", moved), ("loss", losses))
}
plots.scores_with_intervals(worse, label="FP4 above int4, nats per token (95 % interval)", percent=False)

# %% [markdown]
# Where the interval leaves out zero, the difference is hardly an accident of these texts. On all of them both measures
# name the same code, but the divergence needs fewer to say so: its intervals are less than half as wide. An interval
# shrinks with the root of the number of texts, so perplexity would need more than four times as many for the same
# certainty.

# %%
more = {kind: interval(losses[kind], losses["float32"])[0] for kind in quantization.KINDS}
lab.claim(
    "Weights, divergence and loss rank the codes alike: NF4 with or without double quantisation, then int4, then FP4",
    all(
        max(values["NF4"], values["NF4 + DQ"]) < values["int4"] < values["FP4"]
        for values in (errors, {kind: mean for kind, (mean, _, _) in kl.items()}, more)
    ),
    measured="; ".join(f"{kind} {errors[kind]:.3f}, {kl[kind][0]:.3f} and {more[kind]:.3f} nats" for kind in kl),
    tiers="tiny",
)
width = {name: high - low for name, (_, low, high) in worse.items()}
by_divergence, by_loss = (f"{measure}, {len(texts)} texts" for measure in ("divergence", "loss"))
lab.claim(
    "On the same texts the interval of the loss is more than twice as wide as that of the divergence",
    width[by_loss] > 2 * width[by_divergence],
    measured=f"{width[by_loss]:.3f} and {width[by_divergence]:.3f} nats",
    tiers="tiny",
)
lab.claim(
    "By the divergence a fifth of the texts is enough to tell FP4 from int4",
    worse[f"divergence, {few} texts"][1] > 0,
    measured="by {:.3f} [{:.3f}, {:.3f}] nats".format(*worse[f"divergence, {few} texts"]),
    tiers="tiny",
)
nearer = {kind: interval(moved["NF4 + DQ"], moved[kind]) for kind in ("int4", "FP4")}
lab.claim(
    "NF4 with double quantisation moves predictions less than int4 and FP4: both intervals of the difference exclude 0",
    all(high < 0 for _, _, high in nearer.values()),
    measured=", ".join(
        f"{kind} by {-mean:.3f} [{-high:.3f}, {-low:.3f}]" for kind, (mean, low, high) in nearer.items()
    ),
    tiers="tiny",
)
lab.claim(
    "Double quantisation costs less than a twentieth of what rounding to NF4 costs",
    abs(kl["NF4 + DQ"][0] - kl["NF4"][0]) < 0.05 * kl["NF4"][0],
    measured=f"KL {kl['NF4'][0]:.4f} without, {kl['NF4 + DQ'][0]:.4f} with it",
    tiers="tiny",
)

# %% [markdown]
# ## 4. Will it fit?
#
# What a training run holds in memory: the weights; for those that are trained a gradient and, with AdamW, two running
# averages, 4 bytes each. What a step computes on the way comes on top and is much the same for all methods.
#
# | | frozen | trained |
# |---|---|---|
# | full fine-tuning | nothing | all weights: 4 + 4 + 4 + 4 bytes |
# | LoRA | all weights, as they are stored (2 bytes in bfloat16) | adapters: 4 + 4 + 4 + 4 bytes |
# | QLoRA | linear layers in four bits; embedding, head and norms in 4 bytes | adapters: 4 + 4 + 4 + 4 bytes |

# %% [markdown]
# ### Exercise 4.1: will it fit?  ·  5 minutes  ·  ●●○
#
# <details><summary>Hint 1</summary>Which of the three counts is trained, which is frozen, and which does not exist with this method?</details>
# <details><summary>Hint 2</summary><code>bits_per_weight(64, 256)</code> answers in bits, with double quantisation.</details>


# %%
@lab.exercise
def training_bytes(linear, other, adapters, method, frozen=2):
    """Bytes that weights, gradients and optimiser take while a model is trained.

    linear: weights in linear layers; other: all other weights; adapters: the weights that LoRA adds.
    method: "full" trains linear and other, adapters do not exist; "LoRA" freezes both, stored in `frozen` bytes each,
    and trains the adapters; "QLoRA" freezes both, linear in 4 bits with double quantisation (blocks of 64 and 256),
    other in 4 bytes, and trains the adapters. What is trained takes weight, gradient and two averages of 4 bytes each.
    """
    if method == "full":
        return (linear + other) * 16  # SOLUTION: everything is trained
    if method == "LoRA":
        return (linear + other) * frozen + adapters * 16  # SOLUTION: frozen weights as stored, adapters trained
    return linear * bits_per_weight(64, 256) / 8 + other * 4 + adapters * 16  # SOLUTION: QLoRA, in bytes


# %% [markdown]
# A formula is worth what a measurement says about it. Take one training step with each method on the model at hand, and
# add up the bytes of everything that is held afterwards. The adapters come from peft; lab 04 built them by hand.


# %%
def held_after_one_step(model):
    """Bytes of weights, gradients and averages once the optimiser has taken a step."""
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=0.0)
    ids = torch.tensor([rows[0].ids[:32]], device=model.device)
    model(input_ids=ids, labels=ids).loss.backward()
    optimizer.step()
    held = sum(memory.held_bytes(model, optimizer).values())
    model.zero_grad(set_to_none=True)
    return held


held, predicted = {}, {}
# Larger models are not trained in full here: the card may not hold it, which is the point of this lab.
for method in memory.METHODS if lab.tier.name == "tiny" else ("LoRA", "QLoRA"):
    model = copy.deepcopy(four_bit) if method == "QLoRA" else models.fresh(base)
    model = model if method == "full" else qlora.with_adapters(model, qlora.qlora_config(torch.float32)[1])
    sizes = memory.shape_of(model)
    predicted[method] = training_bytes(*sizes, method, frozen=4)  # this model is stored in float32
    held[method] = held_after_one_step(model)
    print(f"{method:6} predicted {predicted[method] / 1e6:8.2f} MB, held {held[method] / 1e6:8.2f} MB")
del model

# %%
lab.claim(
    "The formula predicts what is held after a training step, to one per cent, with every method",
    all(abs(held[method] / predicted[method] - 1) < 0.01 for method in held),
    measured=", ".join(f"{method} off by {abs(held[method] / predicted[method] - 1):.2%}" for method in held),
)

# %% [markdown]
# QLoRA saves less here than four bits promise: the embedding stays in 4 bytes, and in so small a model it is a good part
# of the weights. In large models linear layers are nearly everything. So here is the chart that people come to QLoRA for:
# models in the manner of LLaMA, adapters of rank 16, and the memory of graphics cards.

# %%
needs = {
    name: {
        method: training_bytes(shape.linear, shape.other, shape.adapters(rank=16), method) / 1e9
        for method in memory.METHODS
    }
    for name, shape in memory.SHAPES.items()
    if name in ("7 B", "13 B", "70 B")
}
plots.memory_needed(needs, memory.GPUS)

# %% [markdown]
# A bar that ends left of a line fits the card, if enough room is left for what a step computes. Full fine-tuning of 7 B
# takes more than the largest card here, QLoRA leaves room on the smallest; and 70 B in four bits, adapters included,
# fit one large card. The paper's table 6 lists 5 GB for 7 B and 10 GB for 13 B in four bits.
#
# <details><summary><b>To think about:</b> a colleague halves the rank to save memory in QLoRA. Good idea?</summary>
#
# - *Yes, adapters take 16 bytes per weight*: they do, but there are few of them. Put rank 8 into the cell above.
# - *No, it saves next to nothing*: right. At 7 B the adapters of rank 16 take less than a seventh of what is held.
#   Shorter rows or a smaller batch save more, because what a step computes grows with both.
# </details>

# %%
lab.claim(
    "A model of 7 B that needs more than 100 GB for full fine-tuning needs less than 8 GB with QLoRA",
    needs["7 B"]["full"] > 100 and needs["7 B"]["QLoRA"] < 8,
    measured=f"{needs['7 B']['full']:.0f} GB and {needs['7 B']['QLoRA']:.1f} GB",
)
adapters_alone = training_bytes(0, 0, memory.SHAPES["7 B"].adapters(rank=16), "QLoRA") / 1e9
lab.claim(
    "With QLoRA a model of 70 B fits a card of 80 GB; at 7 B the adapters take less than a seventh of what is held",
    needs["70 B"]["QLoRA"] < 80 and adapters_alone < needs["7 B"]["QLoRA"] / 7,
    measured=f"{needs['70 B']['QLoRA']:.0f} GB; {adapters_alone:.2f} of {needs['7 B']['QLoRA']:.2f} GB",
)

# %% [markdown]
# ## 5. Train on it
#
# A four-bit layer computes with floats: in every forward pass it looks its levels up, multiplies by the constants, and
# does the matrix product; the result is thrown away. The gradient passes *through* the frozen layer to the adapters
# below, and never into it.
#
#     x ---> [ codes -> float weights ] ---> + ---> y         frozen, four bits
#      \---> A ---> B ---------------------/                  trained, float32
#
# The libraries do all this. What is left to you are two configurations, whose defaults are not what you want.

# %% [markdown]
# ### Exercise 5.1: the same with the libraries  ·  5 minutes  ·  ●●○
# Say how bitsandbytes shall store the weights, and where peft shall put adapters.
#
# <details><summary>Hint 1</summary>bitsandbytes' settings begin with <code>bnb_4bit_</code>: <code>quant_type</code>, <code>use_double_quant</code>, <code>compute_dtype</code>; and one switches four bits on.</details>
# <details><summary>Hint 2</summary>The update is scaled by <code>lora_alpha / r</code>. For <code>target_modules</code> peft knows one word that means all linear layers but the head.</details>


# %%
@lab.exercise
def qlora_config(compute_dtype):
    """Settings for QLoRA: bitsandbytes' and peft's.

    compute_dtype: the format of the arithmetic. Weights: 4 bits, NF4, double quantisation. Adapters: rank 8 in all
    linear layers but the output head, the update scaled by 2, no dropout. Returns (BitsAndBytesConfig, LoraConfig).
    """
    storage = BitsAndBytesConfig(
        load_in_4bit=True,  # SOLUTION: four bits
        bnb_4bit_quant_type="nf4",  # SOLUTION: the code
        bnb_4bit_use_double_quant=True,  # SOLUTION: constants quantised as well
        bnb_4bit_compute_dtype=compute_dtype,
    )
    adapters = LoraConfig(
        r=8,
        lora_alpha=16,  # SOLUTION: so that the update counts twice
        target_modules="all-linear",  # SOLUTION: where adapters go
        task_type="CAUSAL_LM",
    )
    return storage, adapters


# %% [markdown]
# (`models.load_base(..., quantized=True)` above used such settings.) Now the same adapters, the same rows in the same
# order, once on the float32 model and once on the four-bit one. The task is that of lab 04: short answers about the ferry
# line, from a third of its facts.
#
# One part of the paper needs a GPU: **paged optimisers**, whose averages move to main memory when a long row fills the
# GPU. The next cell uses one where there is CUDA, and says so where there is none.

# %%
if base.device.type == "cuda":
    optimizer = qlora.paged_adamw
    print("Training with a paged AdamW: its averages may leave the GPU when memory runs short.")
else:
    optimizer = training.adamw
    print("No paged optimiser here: paging moves data between GPU and main memory, and a CPU has only the one.")

data = ferry.prepare(base, tokenizer, every=lab04.EVERY)  # the rows of lab 04: every third fact


def train_adapters(build):
    """Adapters on the frozen model that `build` makes, trained on the ferry line's answers: the model, and the history.

    Kept in the course's cache, as in lab 04: lab 06 compares these models.
    """
    return reuse.train(
        lambda: qlora.with_adapters(build(), qlora_config(lab.machine.torch_dtype)[1]),
        data.train,
        steps=lab.tier.steps,
        batch_size=lab.tier.batch_size,
        learning_rate=5 * lab.tier.learning_rate,  # five times that of full fine-tuning, as in lab 04
        pad_id=tokenizer.pad_token_id,
        optimizer=optimizer,
    )


def score(model):
    """Share of the questions that are answered to the letter. None of them is worded as in training."""
    said = generation.generate(model, tokenizer, data.questions, max_new_tokens=24, batch_size=64)
    return evaluation.exact_match(said, data.wanted)


# %%
lora, lora_history = train_adapters(lambda: models.fresh(base))

# %%
tuned, tuned_history = train_adapters(lambda: copy.deepcopy(four_bit))
plots.loss_curve({"LoRA, float32": lora_history, "QLoRA, four bits": tuned_history})

# %% [markdown]
# Two lines that lie nearly on each other: on four bits the adapters learn as fast as on 32. A step does not become
# cheaper, for the weights are unpacked each time. QLoRA saves memory, not time.
#
# And the score? One run with each says little, so here are five recorded ones besides, which differ in their seed.

# %%
record = Record.load("05_qlora")
spread = {name: record.scores(name, "exact match") for name in ("LoRA", "QLoRA")}
recorded = {name: (sum(values) / len(values), min(values), max(values)) for name, values in spread.items()}
scores = {"base": score(base), "LoRA": score(lora), "QLoRA": score(tuned)}
shown = {"base": (scores["base"],) * 3}
for name in recorded:
    shown |= {f"{name}, your run": (scores[name],) * 3, f"{name}, five recorded runs": recorded[name]}
plots.scores_with_intervals(shown, label="exact match (line: lowest and highest of five recorded runs)")

# %% [markdown]
# The ranges of the two overlap. On average QLoRA is a few points behind by exact match, and a little ahead by the loss on
# validation rows. So five runs cannot say whether four bits have a price here, and yours alone even less. Lab 06 has the
# tools for such questions.

# %%
bytes_of = {
    "LoRA, float32": memory.held_bytes(lora)["weights"] / 1e6,
    "QLoRA, four bits": memory.held_bytes(tuned)["weights"] / 1e6,
}
plots.compare(bytes_of, label="MB of all weights, adapters included")

# %%
lora_end, tuned_end = (sum(history.loss[-20:]) / 20 for history in (lora_history, tuned_history))
lab.claim(
    "QLoRA learns what LoRA learns: both losses start above 3 nats per token and end below 0.1 (mean of 20 steps)",
    min(lora_history.loss[0], tuned_history.loss[0]) > 3 and max(lora_end, tuned_end) < 0.1,
    measured=f"LoRA {lora_history.loss[0]:.1f} to {lora_end:.3f}, QLoRA {tuned_history.loss[0]:.1f} to {tuned_end:.3f}",
    tiers="tiny",
)
lab.claim(
    "Both answer more than half of the questions to the letter, the base under one in twenty",
    scores["base"] < 0.05 and min(scores["LoRA"], scores["QLoRA"]) > 0.5,
    measured=", ".join(f"{name} {value:.0%}" for name, value in scores.items()),
    tiers="tiny",
)
lab.claim(
    "Your runs lie within the recorded ones, give or take eight points (two standard errors of 100 questions)",
    all(recorded[name][1] - 0.08 <= scores[name] <= recorded[name][2] + 0.08 for name in recorded),
    measured=", ".join(
        f"{name} {scores[name]:.0%}, recorded {low:.0%} to {high:.0%}" for name, (_, low, high) in recorded.items()
    ),
    tiers="tiny",
)
validation = {name: sum(record.scores(name, "validation")) / 5 for name in recorded}
lab.claim(
    "Over five recorded runs each, QLoRA is on average less than five points behind LoRA, and its validation loss is lower",
    recorded["LoRA"][0] - recorded["QLoRA"][0] < 0.05 and validation["QLoRA"] < validation["LoRA"],
    measured=f"{recorded['LoRA'][0]:.1%} and {recorded['QLoRA'][0]:.1%}; "
    f"{validation['LoRA']:.3f} and {validation['QLoRA']:.3f} nats per token",
)
lab.claim(
    "The weights of QLoRA take less than half the memory, adapters and embedding included",
    bytes_of["QLoRA, four bits"] < 0.5 * bytes_of["LoRA, float32"],
    measured=f"{bytes_of['QLoRA, four bits']:.1f} and {bytes_of['LoRA, float32']:.1f} MB",
    tiers="tiny",
)

# %% [markdown]
# ## 6. Merging: adapters and four bits do not add up
#
# Lab 04 merged: base plus update, one matrix, no adapters at run time. Merging into a *four-bit* layer means to
# dequantise, add, and **round again**. A dequantised weight lies exactly on a level. While the constant of its block
# stays, an update of less than half a step takes it nowhere, and is lost; a larger one gets a rounding error that the
# adapters never saw. Three ways to merge:
#
# 1. into the four-bit model (peft's `merge_and_unload` on it);
# 2. into the *original* float32 weights: the adapters never saw them;
# 3. into the *dequantised* weights, in float32: exactly the model that was trained, at its full size.
#
# How far is each from the model that was trained? And for comparison: how far is that model without its adapters?

# %%
ways = {
    "not merged": lambda: tuned,
    "into four bits": lambda: copy.deepcopy(tuned).merge_and_unload(),
    "into the original": lambda: qlora.merged(tuned, base, dequantized=False),
    "into the dequantised": lambda: qlora.merged(tuned, base),
}
shift = {}
for name, merge in ways.items():
    with models.quiet():  # peft warns about rounding, which is what we want to see
        model = merge()
    shift[name] = interval(divergence(tuned, model, data.validation, **batch))
    loss = evaluation.mean_loss(model, data.validation, **batch)
    print(f"{name}: loss {loss:.3f} nats per token of the answers")
del model
learned = interval(divergence(tuned, four_bit, data.validation, **batch))
print(f"without adapters: KL {learned[0]:.2f} from the trained model")
plots.scores_with_intervals(shift, label="KL from the trained model, nats per token (95 % interval)", percent=False)

# %% [markdown]
# The dots on the left are the trained model itself and the right way to merge. The others predict something else than
# what you trained and measured. Here that is a small part of what was learned, because the updates are large enough to
# survive the rounding; a run at a low rate may have smaller ones. So measure *after* merging, on the model that you will
# deploy. For the loss on the answers you have it above.

# %%
lab.claim(
    "Merging into four bits moves predictions by more than 0.01 nats per token, so does merging into the original; "
    "merging into the dequantised weights does not move them",
    min(shift["into four bits"][1], shift["into the original"][1]) > 0.01 and shift["into the dequantised"][2] < 1e-4,
    measured=", ".join(f"{name} {mean:.4f} [{low:.4f}, {high:.4f}]" for name, (mean, low, high) in shift.items()),
    tiers="tiny",
)
lab.claim(
    "Merged into four bits, the model moves by less than a tenth of what its adapters moved it",
    shift["into four bits"][2] < 0.1 * learned[1],
    measured=f"{shift['into four bits'][0]:.3f} and {learned[0]:.3f} nats per token",
    tiers="tiny",
)

# %% [markdown]
# <details><summary><b>To think about:</b> you must deploy in four bits. What do you do with the adapters?</summary>
#
# - *Merge, and round again*: that is a model that nobody has measured, and the smaller the updates, the less of them is
#   left. If it must be, measure it.
# - *Keep them beside the four-bit model*: yes. They are small, the model is the one that you measured, and several sets
#   of adapters can share one base.
# - *Train longer, so that updates are larger than a step*: no. Larger updates are no better ones.
# </details>
#
# ## 7. A trap: a look in between
#
# On CPUs with certain instructions (AVX512-BF16) a four-bit layer of bitsandbytes repacks its weights at the first
# forward pass *in eval mode*, for speed. From then on no gradient passes through it, in training mode either. Evaluate
# once during training, and the adapters below lose most of their signal. Nothing fails; a warning is all that is heard.
#
# The course's `models.keep_gradients` switches the repacking off; loading and training call it. Here is a layer with
# and without it.


# %%
def gradient_after_a_look(guarded):
    """The gradient that reaches a four-bit layer's input, after one forward pass in eval mode; 0 if there is none."""
    layer = Linear4bit(64, 96, bias=False, quant_type="nf4", compute_dtype=torch.float32).to("cpu")
    if guarded:
        models.keep_gradients(layer)
    with torch.no_grad():
        layer.eval()(torch.ones(1, 64))  # the look in between
    inputs = torch.ones(1, 64, requires_grad=True)
    with models.quiet():  # on a CPU with the trap, a warning is all that is heard
        layer.train()(inputs).sum().backward()
    return 0.0 if inputs.grad is None else inputs.grad.norm().item()


reaches = {"without the guard": gradient_after_a_look(False), "with the guard": gradient_after_a_look(True)}
print(", ".join(f"{name}: {'a gradient' if norm else 'no gradient'}" for name, norm in reaches.items()))
print("This CPU has the trap." if not reaches["without the guard"] else "This CPU does not have the trap.")

# %%
lab.claim(
    "With the guard a gradient passes through a four-bit layer after an evaluation",
    reaches["with the guard"] > 0,
    measured=f"norm {reaches['with the guard']:.1f} with it, {reaches['without the guard']:.1f} without",
)

# %%
lab.summary()

# %% [markdown]
# ## What to try next
#
# - **Ten minutes:** blocks of 128 or 32 instead of 64. Set `block_size` in `quantize_blocks` and print the error beside
#   `bits_per_weight`: which bit buys most?
# - **An hour:** quantise only some layers. Round attention alone, the MLP alone, or one layer at a time with
#   `quantization.rounded`, and measure the KL divergence of each: which part of the model minds most?
# - **A weekend:** with a GPU, fine-tune a model of 4 to 8 billion weights with QLoRA on a task of your own. Compute
#   first, with `training_bytes`, whether it fits; then measure (`torch.cuda.max_memory_allocated`) what came on top.
#
# **References.** Dettmers et al. 2023, *QLoRA: Efficient Finetuning of Quantized LLMs*, arXiv 2305.14314, sections 2
# to 4, tables 2 and 6, appendix E. Yoshida 2023, *NF4 Isn't Information Theoretically Optimal (and that's Good)*, arXiv
# 2306.06965. Hu et al. 2021, *LoRA*, arXiv 2106.09685, section 4.
