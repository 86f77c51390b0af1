"""What common error messages of Python and torch usually mean to somebody who learns them."""

import re

from ftlabs.course.raised import Raised

# (exception types, pattern in the message, what it means). The first match is told.
_MEANINGS: tuple[tuple[str, str, str], ...] = (
    (
        "NameError",
        r"name '(\w+)' is not defined",
        "`{0}` has no value yet. Is it spelled as above, and was every cell above run?",
    ),
    ("UnboundLocalError", r"'(\w+)'", "`{0}` is used before this function gives it a value."),
    ("AttributeError TypeError", r"[eE]llipsis", "A gap (`...`) is still used as if it had a value."),
    (
        "AttributeError TypeError",
        r"'?NoneType'?",
        "Something here is None: a function without `return` gives None.",
    ),
    (
        "AttributeError",
        r"module '([\w.]+)' has no attribute '(\w+)'",
        "The module `{0}` has no `{1}`. Is it spelled right?",
    ),
    ("AttributeError", r"'(\w+)' object has no attribute '(\w+)'", "A value of type `{0}` has no `{1}`."),
    ("TypeError", r"'(\w+)' is an invalid keyword argument", "The function called here has no parameter `{0}`."),
    ("TypeError", r"unexpected keyword argument '(\w+)'", "The function called here has no parameter `{0}`."),
    (
        "TypeError",
        r"received an invalid combination of arguments",
        "torch does not know this call. Look at the names and kinds of its arguments.",
    ),
    (
        "TypeError",
        r"missing \d+ required \w+ arguments?: [\"']dim[\"']",
        "Along which dimension? This function needs `dim`.",
    ),
    ("TypeError", r"missing (\d+) required", "A function is called with too few arguments."),
    ("TypeError", r"takes .* positional", "A function is called with too many arguments."),
    (
        "TypeError",
        r"'Tensor' object is not callable",
        "A tensor stands in front of parentheses, as if it were a function. To pick elements, use square brackets.",
    ),
    (
        "TypeError",
        r"'(\w+)' object is not callable",
        "A value of type `{0}` is called like a function. Was the name of a function given another value?",
    ),
    (
        "TypeError",
        r"(tuple|list) indices must be integers or slices, not (\w+)",
        "This is a {0}, not a tensor or a dictionary. Is `.logits`, `.values` or `.indices` missing?",
    ),
    (
        "TypeError",
        r"must be Tensor, not (\w+)",
        "A function of torch got a plain {0}. For plain numbers there is `math`.",
    ),
    (
        "ValueError TypeError RuntimeError",
        r"only one element tensors can be converted|elements cannot be converted to Scalar",
        "A whole tensor is used as one number. Functions of `math` take numbers; for tensors there is `torch`.",
    ),
    (
        "RuntimeError",
        r"Boolean value of Tensor with more than one value",
        "An `if`, `and`, `or` or `while` asks a whole tensor for one truth value. "
        "Say which: `.any()`, `.all()`, or use `torch.where`.",
    ),
    (
        "TypeError",
        r"can't multiply sequence by non-int",
        "A list is multiplied as if it were a tensor. Multiply its numbers one by one, or make it a tensor.",
    ),
    (
        "TypeError",
        r"can only concatenate (\w+) \(not \"(\w+)\"\)",
        "`+` joins a {0} to another {0}, and the other side is of type {1}.",
    ),
    (
        "TypeError",
        r"can't assign a (\w+) to a torch",
        "A {0} cannot be written into a tensor as it is. Make it a tensor first.",
    ),
    (
        "TypeError",
        r"unsupported operand type\(s\) for (\S+): '(\w+)' and '(\w+)'",
        "`{0}` between a {1} and a {2} is not defined. Is one of them still a list or a text?",
    ),
    ("TypeError", r"'(\w+)' object is not iterable", "A single {0} stands where several values are gone through."),
    ("TypeError", r"object of type '(\w+)' has no len", "A single {0} has no length."),
    (
        "TypeError",
        r"unhashable type: '(\w+)'",
        "A {0} cannot be a key of a dictionary or an element of a set. Are the braces meant?",
    ),
    (
        "RuntimeError",
        r"Index tensor must have the same number of dimensions",
        "`gather` needs an index with as many dimensions as the tensor it picks from. Is an `unsqueeze(-1)` missing?",
    ),
    (
        "RuntimeError IndexError",
        r"[Ee]xpected dtype int32/int64 for index|tensors used as indices must be|scalar types: Long"
        r"|expected scalar type Long|dtype to be Long",
        "Token ids and indices are whole numbers: this tensor must be of dtype int64 (long).",
    ),
    (
        "RuntimeError",
        r"same number of dimensions",
        "One of these tensors has lost a dimension. Was `keepdim=True` forgotten, or a slice?",
    ),
    (
        "RuntimeError",
        r"[Oo]nly Tensors of floating point",
        "Whole numbers carry no gradient. Make the tensor a float first.",
    ),
    (
        "RuntimeError NotImplementedError",
        r"could not infer output dtype|not implemented for '(?:Long|Int|Bool)'",
        "This works on floats, and the tensor holds whole numbers. Make it a float first.",
    ),
    (
        "RuntimeError",
        r"view size is not compatible",
        "`view` needs numbers that lie in order in memory. Use `reshape` here.",
    ),
    ("RuntimeError", r"shape '(.*?)' is invalid for input of size (\d+)", "{1} numbers do not fit into the shape {0}."),
    (
        "RuntimeError",
        r"mat1 and mat2 shapes cannot be multiplied \((.*?)\)",
        "A matrix product of shapes that do not fit ({0}): the two inner sizes must be equal. Is one transposed?",
    ),
    (
        "RuntimeError",
        r"must match the size|not broadcastable|Sizes of tensors must match|tensor to be equal size|size mismatch",
        "Two tensors of shapes that do not fit together. Print both shapes just above this line.",
    ),
    (
        "RuntimeError",
        r"expanded size of the tensor \((\d+)\) must match the existing size \((\d+)\)",
        "Something of size {1} does not fit into a place of size {0}.",
    ),
    (
        "ValueError",
        r"expected sequence of length \d+ at dim",
        "Lists of unequal length make no tensor. Fill the short ones up first.",
    ),
    (
        "ValueError",
        r"input batch_size \((\d+)\) to match target batch_size \((\d+)\)",
        "{0} predictions meet {1} targets. Was only one of the two sliced, masked or flattened?",
    ),
    (
        "RuntimeError",
        r"does not require grad",
        "No gradient can flow from here: nothing is trained, or it was cut off (detach, no_grad, item).",
    ),
    ("RuntimeError", r"expected scalar type|same dtype", "Two tensors of different dtypes meet here."),
    (
        "OutOfMemoryError",
        r"",
        "The memory of the GPU is full. Restart the kernel, or choose the next smaller tier (FTLABS_TIER).",
    ),
    ("IndexError", r"Dimension out of range", "The tensor has fewer dimensions than `dim` asks for. Print its shape."),
    (
        "IndexError",
        r"shape of the mask (\[.*?\]) at index \d+ does not match the shape of the indexed tensor (\[.*?\])",
        "A mask of shape {0} picks from a tensor of shape {1}. Was only one of the two sliced?",
    ),
    (
        "IndexError",
        r"too many indices|invalid index of a 0-dim",
        "The tensor has fewer dimensions than you index. Print its shape.",
    ),
    (
        "IndexError RuntimeError",
        r"out of range|out of bounds",
        "An index lies outside. Print the shape or the length, and the index.",
    ),
    ("KeyError", r"(.+)", "There is no entry {0} here. Print the keys."),
    ("RecursionError", r"", "The function calls itself without end."),
    ("SystemExit", r"", "The code ends the program. In a notebook that is never needed."),
    ("ZeroDivisionError", r"", "A division by zero. What is empty here?"),
    ("SyntaxError", r"'return' outside function", "This `return` is not indented, so the function ended above it."),
    (
        "SyntaxError",
        r"'(break|continue)' (?:outside|not properly in) loop",
        "This `{0}` stands in no loop. Is it indented inside one?",
    ),
    (
        "SyntaxError",
        r"'(?:await|yield)",
        "A word for another kind of function stands here. None is needed in this course.",
    ),
    ("SyntaxError", r"'(.)' was never closed", "The bracket `{0}` that opens here has no partner."),
    (
        "IndentationError",
        r"expected an indented block",
        "Something must stand, indented, below the line that ends in a colon.",
    ),
)


def meaning(raised: Raised) -> str:
    """What an error of this type and message usually means, or nothing when it is not a common one."""
    message = raised.text or raised.message
    for kinds, pattern, text in _MEANINGS:
        found = re.search(pattern, message) if raised.type in kinds.split() else None
        if found:
            return text.format(*found.groups())
    return ""
