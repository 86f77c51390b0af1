"""Wrong answers to exercise 5.1 that people really give, and what to say to them."""

from ftlabs.course.exercise import Misconception


def _storage(compute_dtype, **changes):
    from ftlabs.qlora import BitsAndBytesConfig

    right = {
        "load_in_4bit": True,
        "bnb_4bit_quant_type": "nf4",
        "bnb_4bit_use_double_quant": True,
        "bnb_4bit_compute_dtype": compute_dtype,
    }
    return BitsAndBytesConfig(**{name: value for name, value in (right | changes).items() if value is not None})


def _adapters(**changes):
    from ftlabs.qlora import LoraConfig

    right = {"r": 8, "lora_alpha": 16, "target_modules": "all-linear", "task_type": "CAUSAL_LM"}
    return LoraConfig(**(right | changes))


def code_not_chosen(compute_dtype):
    return _storage(compute_dtype, bnb_4bit_quant_type=None), _adapters()


def no_double_quantization(compute_dtype):
    return _storage(compute_dtype, bnb_4bit_use_double_quant=None), _adapters()


def arithmetic_not_chosen(compute_dtype):
    return _storage(compute_dtype, bnb_4bit_compute_dtype=None), _adapters()


def four_bits_not_asked_for(compute_dtype):
    return _storage(compute_dtype, load_in_4bit=None), _adapters()


def eight_bits(compute_dtype):
    return _storage(compute_dtype, load_in_4bit=None, load_in_8bit=True), _adapters()


def default_layers(compute_dtype):
    return _storage(compute_dtype), _adapters(target_modules=["q_proj", "v_proj"])


def attention_only(compute_dtype):
    return _storage(compute_dtype), _adapters(target_modules=["q_proj", "k_proj", "v_proj", "o_proj"])


def mlp_only(compute_dtype):
    return _storage(compute_dtype), _adapters(target_modules=["gate_proj", "up_proj", "down_proj"])


def head_too(compute_dtype):
    names = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj", "lm_head"]
    return _storage(compute_dtype), _adapters(target_modules=names)


def alpha_left(compute_dtype):
    return _storage(compute_dtype), _adapters(lora_alpha=8)


def alpha_is_the_scale(compute_dtype):
    return _storage(compute_dtype), _adapters(lora_alpha=2)


def dropout_on(compute_dtype):
    return _storage(compute_dtype), _adapters(lora_dropout=0.1)


def another_rank(compute_dtype):
    return _storage(compute_dtype), _adapters(r=16, lora_alpha=32)


def rank_of_the_paper(compute_dtype):
    return _storage(compute_dtype), _adapters(r=64, lora_alpha=16)


def scaled_by_the_root(compute_dtype):
    return _storage(compute_dtype), _adapters(use_rslora=True)


def embedding_trained(compute_dtype):
    return _storage(compute_dtype), _adapters(modules_to_save=["embed_tokens"])


def other_order(compute_dtype):
    return _adapters(), _storage(compute_dtype)


MISTAKES = (
    Misconception(
        "code not chosen",
        code_not_chosen,
        "Your weights are stored in FP4: that is what bitsandbytes takes when no code is chosen.",
        "The settings of bitsandbytes. Which of them names the code?",
    ),
    Misconception(
        "no double quantisation",
        no_double_quantization,
        "Your constants stay in 32 bits: double quantisation is off unless it is asked for.",
        "The settings of bitsandbytes. Which of them saves 0.373 bits per weight?",
    ),
    Misconception(
        "arithmetic not chosen",
        arithmetic_not_chosen,
        "Your layers compute in float32, whatever `compute_dtype` says.",
        "The settings of bitsandbytes. Where does the argument of the function go?",
    ),
    Misconception(
        "four bits not asked for",
        four_bits_not_asked_for,
        "You say how four bits are to be stored, but not that there shall be four: nothing would be quantised.",
        "The settings of bitsandbytes. Which of them switches the rest on?",
    ),
    Misconception(
        "eight bits",
        eight_bits,
        "You ask for eight bits, and the settings for four are ignored.",
        "The settings of bitsandbytes. How many bits does QLoRA store?",
    ),
    Misconception(
        "adapters in two layers",
        default_layers,
        "Your adapters sit in q_proj and v_proj alone, as peft does by default. QLoRA needs them in all linear layers.",
        "The settings of peft. Which of them says where adapters go?",
    ),
    Misconception(
        "adapters in the attention only",
        attention_only,
        "Your adapters sit in the attention alone. The MLP holds most of the weights, and is left out.",
        "The settings of peft. Which linear layers does a block have besides the attention?",
    ),
    Misconception(
        "adapters in the MLP only",
        mlp_only,
        "Your adapters sit in the MLP alone, and the attention is left out.",
        "The settings of peft. Which linear layers does a block have besides the MLP?",
    ),
    Misconception(
        "the head as well",
        head_too,
        "Your adapters sit in the output head as well, which is to stay as it is.",
        "The settings of peft. Is the head among the layers that are quantised?",
    ),
    Misconception(
        "alpha equals the rank",
        alpha_left,
        "Your update counts once: alpha is 8, as by default, and so is the rank.",
        "The settings of peft. What is alpha divided by?",
    ),
    Misconception(
        "alpha taken for the scale",
        alpha_is_the_scale,
        "Your update counts a quarter: alpha is divided by the rank.",
        "The settings of peft. Which alpha makes alpha / rank equal to 2?",
    ),
    Misconception(
        "dropout on",
        dropout_on,
        "Your adapters drop some of their input during training.",
        "The settings of peft. What does the docstring say about dropout?",
    ),
    Misconception(
        "another rank",
        another_rank,
        "Your adapters have rank 16; the scale is right.",
        "The settings of peft. Which rank does the docstring name?",
    ),
    Misconception(
        "rank and alpha of the paper",
        rank_of_the_paper,
        "You take rank 64 and alpha 16, as the paper does for its large models. The docstring names others.",
        "The settings of peft. Which rank and which scale are wanted here?",
    ),
    Misconception(
        "scaled by the root of the rank",
        scaled_by_the_root,
        "Your update is scaled by alpha over the root of the rank, so it counts more than twice.",
        "The settings of peft. Which of them changes how alpha is used?",
    ),
    Misconception(
        "embedding trained",
        embedding_trained,
        "You train the whole embedding besides the adapters.",
        "The settings of peft. Which of them keeps more than adapters?",
    ),
    Misconception(
        "the other order",
        other_order,
        "You return peft's settings first.",
        "What you return. In which order does the docstring name the two?",
    ),
)
