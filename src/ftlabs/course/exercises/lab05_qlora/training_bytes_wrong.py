"""Wrong answers to exercise 4.1 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception

FOUR_BITS = (4 + 8 / 64 + 32 / (64 * 256)) / 8  # bytes of a weight


def _bytes(linear, other, adapters, method, frozen, *, trained=16, four_bit=FOUR_BITS, kept=4):
    if method == "full":
        return (linear + other) * trained
    if method == "LoRA":
        return (linear + other) * frozen + adapters * trained
    return linear * four_bit + other * kept + adapters * trained


def weights_alone(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen, trained=4)


def no_optimizer(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen, trained=8)


def three_numbers(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen, trained=12)


def gradients_of_frozen(linear, other, adapters, method, frozen=2):
    extra = 4 * (linear + other) if method != "full" else 0
    return _bytes(linear, other, adapters, method, frozen) + extra


def adapters_not_counted(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, 0, method, frozen)


def adapters_in_full_too(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen) + (16 * adapters if method == "full" else 0)


def all_in_four_bits(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen, kept=FOUR_BITS)


def others_stored_as_before(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen, kept=frozen)


def four_bits_exactly(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen, four_bit=0.5)


def constants_not_quantized(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen, four_bit=4.5 / 8)


def bits_for_bytes(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen, four_bit=FOUR_BITS * 8)


def frozen_fixed(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, 2)


def others_left_out(linear, other, adapters, method, frozen=2):
    return _bytes(linear, 0, adapters, method, frozen)


def others_left_out_of_lora(linear, other, adapters, method, frozen=2):
    return _bytes(linear, 0 if method == "LoRA" else other, adapters, method, frozen)


def in_gigabytes(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen) / 1e9


def full_at_frozen_width(linear, other, adapters, method, frozen=2):
    return _bytes(linear, other, adapters, method, frozen) - (
        (linear + other) * (4 - frozen) if method == "full" else 0
    )


MISTAKES = (
    Misconception(
        "weights alone",
        weights_alone,
        "You count the weights alone. What is trained has a gradient and two averages besides.",
        "What is trained. Which numbers does AdamW keep for each weight?",
    ),
    Misconception(
        "optimiser forgotten",
        no_optimizer,
        "You count weight and gradient. The optimiser keeps numbers of its own between the steps.",
        "What is trained. What does AdamW remember from one step to the next?",
    ),
    Misconception(
        "three numbers instead of four",
        three_numbers,
        "You count three numbers for each trained weight; there are four.",
        "What is trained. Are weight, gradient and both averages of AdamW in it?",
    ),
    Misconception(
        "gradients of frozen weights",
        gradients_of_frozen,
        "You count gradients of frozen weights. A gradient passes through them, but none is kept.",
        "The frozen part. What is stored for a weight that never moves?",
    ),
    Misconception(
        "adapters not counted",
        adapters_not_counted,
        "You leave out the adapters. They are few, but each takes four numbers.",
        "The methods with adapters. What does LoRA train?",
    ),
    Misconception(
        "adapters in full fine-tuning",
        adapters_in_full_too,
        "You count adapters in full fine-tuning, which has none.",
        'The method "full". Which weights does it train?',
    ),
    Misconception(
        "all in four bits",
        all_in_four_bits,
        "You put embeddings, head and norms into four bits as well. Only linear layers are quantised.",
        "The other weights. In how many bytes does the docstring say they are stored?",
    ),
    Misconception(
        "others stored as in LoRA",
        others_stored_as_before,
        "With QLoRA you store the other weights in `frozen` bytes. There they take 4.",
        "The other weights. What does the docstring say about them for this method?",
    ),
    Misconception(
        "four bits exactly",
        four_bits_exactly,
        "You count half a byte for each quantised weight. The constants of the blocks are missing.",
        "The quantised part. What did exercise 3.3 find for a weight?",
    ),
    Misconception(
        "constants in 32 bits",
        constants_not_quantized,
        "You count 4.5 bits for each quantised weight: that is without double quantisation.",
        "The call of `bits_per_weight`. What does its second argument say?",
    ),
    Misconception(
        "bits taken for bytes",
        bits_for_bytes,
        "You add bits to bytes: quantised weights take eight times too much.",
        "The quantised part. In which unit does `bits_per_weight` answer?",
    ),
    Misconception(
        "always two bytes",
        frozen_fixed,
        "You store frozen weights in 2 bytes, whatever `frozen` says.",
        'The method "LoRA". Which argument says how they are stored?',
    ),
    Misconception(
        "other weights left out",
        others_left_out,
        "You leave out embeddings, head and norms.",
        "The sums. Which weights are not in linear layers?",
    ),
    Misconception(
        "other weights left out of LoRA",
        others_left_out_of_lora,
        "With LoRA you count the linear layers alone. The other weights are frozen too, and stored.",
        'The method "LoRA". Which weights have to be in memory to run the model?',
    ),
    Misconception(
        "in gigabytes",
        in_gigabytes,
        "Your result is in gigabytes. Bytes are wanted.",
        "What you return. Which unit does the docstring name?",
    ),
    Misconception(
        "trained weights in half precision",
        full_at_frozen_width,
        "In full fine-tuning you store the weights in `frozen` bytes. What is trained is kept in 4.",
        'The method "full". Is anything frozen there?',
    ),
)
