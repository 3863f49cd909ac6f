"""A refusal, with the name of its error code."""


class Fault(Exception):
    """What the library must answer with an error of this code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
