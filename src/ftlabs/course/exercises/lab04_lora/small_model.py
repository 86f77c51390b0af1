"""A model that runs in microseconds and has a language model's layers by name, for exercises that change models."""

import torch


class Attention(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.q, self.v = torch.nn.Linear(6, 6, bias=False), torch.nn.Linear(6, 6)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.tanh(self.q(x)) * self.v(x)


class Up(torch.nn.Module):
    """Named `up` in a block that calls its layers otherwise: a module, but no linear layer."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = torch.nn.Tanh()
        self.up, self.down = torch.nn.Linear(6, 9), torch.nn.Linear(9, 6, bias=False)
        self.group = torch.nn.Linear(6, 6)  # "up" is a part of its name, and its end, not its name

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.down(self.gate(self.up(x))) + self.group(x)


class Block(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.attention, self.up, self.norm = Attention(), Up(), torch.nn.LayerNorm(6)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.norm(x + self.up(x + self.attention(x)))


class SmallModel(torch.nn.Module):
    """x (batch, length) int64 -> logits (batch, length, 8)."""

    def __init__(self, blocks: int) -> None:
        super().__init__()
        self.embedding = torch.nn.Embedding(8, 6)
        self.blocks = torch.nn.ModuleList(Block() for _ in range(blocks))
        self.head = torch.nn.Linear(6, 8)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        hidden = self.embedding(x)
        for block in self.blocks:
            hidden = block(hidden)
        return self.head(hidden)


def small_model(seed: int, deep: bool = True) -> tuple[SmallModel, torch.Tensor]:
    """(model, input): random numbers by the seed, two blocks or one, and a batch of 3 rows of 5 tokens."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return SmallModel(2 if deep else 1).eval(), torch.randint(0, 8, (3, 5))
