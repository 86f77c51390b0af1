"""Muon: updates are orthogonal, of AdamW's size, equal to torch's own, and they minimise."""

import pytest
import torch

from ftlabs.world.muon import Muon, orthogonal


@pytest.mark.parametrize("shape", [(8, 8), (8, 24), (24, 8)])
def test_a_step_equals_that_of_torch(shape):
    generator = torch.Generator().manual_seed(0)
    start = torch.randn(shape, generator=generator)
    gradients = [torch.randn(shape, generator=generator) for _ in range(3)]
    results = []
    for make in (
        lambda p: Muon([p], lr=0.1, weight_decay=0.1),
        lambda p: torch.optim.Muon([p], lr=0.1, weight_decay=0.1, adjust_lr_fn="match_rms_adamw"),
    ):
        parameter = torch.nn.Parameter(start.clone())
        optimizer = make(parameter)
        for gradient in gradients:
            parameter.grad = gradient.clone()
            optimizer.step()
        results.append(parameter.detach())
    # torch iterates in bfloat16, which knows three digits.
    torch.testing.assert_close(*results, atol=0.02, rtol=0.02)


def test_all_singular_values_come_near_one_and_the_vectors_stay():
    matrix = torch.randn(4, 16, 40, generator=torch.Generator().manual_seed(1))
    made = orthogonal(matrix)
    values = torch.linalg.svdvals(made)
    assert 0.6 < values.min() < values.max() < 1.3
    left, _, right = torch.linalg.svd(matrix, full_matrices=False)
    inner = left.mT @ made @ right.mT
    torch.testing.assert_close(inner, torch.diag_embed(inner.diagonal(dim1=-2, dim2=-1)), atol=2e-3, rtol=0)


def test_matrices_of_one_shape_are_stepped_as_if_alone():
    generator = torch.Generator().manual_seed(2)
    values = [torch.randn(shape, generator=generator) for shape in ((6, 10), (10, 6), (6, 10))]
    together = [torch.nn.Parameter(value.clone()) for value in values]
    alone = [torch.nn.Parameter(value.clone()) for value in values]
    for one, other in zip(together, alone, strict=True):
        one.grad = torch.randn(one.shape, generator=generator)
        other.grad = one.grad.clone()
        Muon([other], lr=0.1).step()
    Muon(together, lr=0.1).step()
    for one, other in zip(together, alone, strict=True):
        torch.testing.assert_close(one, other)


def test_it_finds_a_minimum():
    target = torch.randn(6, 12, generator=torch.Generator().manual_seed(3))
    parameter = torch.nn.Parameter(torch.zeros(6, 12))
    optimizer = Muon([parameter], lr=0.05, weight_decay=0.0)
    losses = []
    for _ in range(200):
        loss = ((parameter - target) ** 2).mean()
        loss.backward()
        losses.append(loss.item())
        optimizer.step()
        optimizer.zero_grad()
    assert min(losses[-20:]) < 0.02 * losses[0]


def test_vectors_are_refused():
    with pytest.raises(ValueError, match="matrices only"):
        Muon([torch.nn.Parameter(torch.zeros(3))], lr=0.1)
