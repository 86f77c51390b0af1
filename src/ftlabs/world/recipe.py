"""The recipe of the built-in model: its shape and how it is trained, as numbers in one place."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transformers import LlamaForCausalLM, PreTrainedTokenizerFast


@dataclass(frozen=True)
class Recipe:
    """Shape of the model and of its training. The learning rate is the peak; lengths are in tokens."""

    vocabulary: int = 2048
    hidden: int = 192
    layers: int = 5
    heads: int = 4
    intermediate: int = 576
    context: int = 512
    # Short rows train faster; every eighth step uses rows of the full context, so that all positions are trained.
    row: int = 256
    long_every: int = 8
    # With a few million tokens many small steps learn more than few large ones, but a step of Muon takes as long as
    # reading some 350 tokens, however many there are.
    tokens_per_step: int = 1024
    tokens: int = 12_000_000  # the whole run: about an hour on two quiet cores
    learning_rate: float = 3e-3
    final_share: float = 0.05
    warmup_share: float = 0.04
    weight_decay: float = 0.1
    max_grad_norm: float = 1.0
    tokenizer_documents: int = 12_000
    checkpoint_minutes: float = 3.0


def new_model(recipe: Recipe, tokenizer: "PreTrainedTokenizerFast", seed: int) -> "LlamaForCausalLM":
    """A fresh model of the recipe's shape with random weights (float32), which depend on the seed only."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=recipe.hidden,
        num_hidden_layers=recipe.layers,
        num_attention_heads=recipe.heads,
        num_key_value_heads=recipe.heads,
        intermediate_size=recipe.intermediate,
        max_position_embeddings=recipe.context,
        tie_word_embeddings=True,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        dtype="float32",
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = LlamaForCausalLM(config)
    end_of_turn = tokenizer.convert_tokens_to_ids("<|end|>")
    model.generation_config.eos_token_id = [end_of_turn, tokenizer.eos_token_id]
    model.generation_config.pad_token_id = tokenizer.pad_token_id
    return model


def learning_rate(recipe: Recipe, progress: float) -> float:
    """The learning rate when `progress` (0 to 1) of the budget is used: linear warm-up, then a cosine."""
    import math

    if progress < recipe.warmup_share:
        return recipe.learning_rate * max(progress, 1e-4) / recipe.warmup_share
    along = (progress - recipe.warmup_share) / (1 - recipe.warmup_share)
    share = recipe.final_share + (1 - recipe.final_share) * (1 + math.cos(math.pi * min(along, 1.0))) / 2
    return recipe.learning_rate * share
